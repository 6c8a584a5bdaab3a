import { describe, expect, it } from 'vitest';
import { createRouter, hashOf, routeOf, type Route } from '../../src/app/route.ts';
import { fakePlace } from './surroundings.ts';

describe('an address', () => {
  it.each<[Route, string]>([
    [{ screen: 'title' }, '#/'],
    [{ screen: 'cases' }, '#/cases'],
    [{ screen: 'case', id: 's01' }, '#/case/s01'],
    [{ screen: 'case', id: 'mijn case/2' }, '#/case/mijn%20case%2F2'],
    [{ screen: 'prepare' }, '#/prepare'],
    [{ screen: 'table' }, '#/table'],
    [{ screen: 'debrief' }, '#/debrief'],
    [{ screen: 'score' }, '#/score'],
    [{ screen: 'join', path: ['123456'] }, '#/join/123456'],
    [{ screen: 'teacher', path: [] }, '#/teacher'],
    [{ screen: 'editor', path: ['mijn case', 'a/b'] }, '#/editor/mijn%20case/a%2Fb'],
  ])('of %o is %s, and back', (route, hash) => {
    expect(hashOf(route)).toBe(hash);
    expect(routeOf(hash)).toEqual(route);
  });

  it.each(['', '#', '#/nowhere', '#/case', '#/case/', '#table2', '#/%E0%A4%A'])('that nobody knows (%s) leads to the title', (hash) => {
    expect(routeOf(hash)).toEqual({ screen: 'title' });
  });
});

describe('the router', () => {
  it('starts where the address says', () => {
    expect(createRouter(fakePlace('#/cases'), () => false).store.getState().route).toEqual({ screen: 'cases' });
  });

  it('asks before Back leaves a running game, and stays until that is answered', () => {
    const place = fakePlace('#/cases');
    const router = createRouter(place, () => true);
    router.go({ screen: 'table' });
    place.back();
    expect(router.store.getState()).toEqual({ route: { screen: 'table' }, asked: { screen: 'cases' } });
    expect(place.location.hash).toBe('#/table');
    router.answer(false);
    expect(router.store.getState()).toEqual({ route: { screen: 'table' }, asked: null });
    place.back();
    router.answer(true);
    expect(router.store.getState()).toEqual({ route: { screen: 'cases' }, asked: null });
    expect(place.location.hash).toBe('#/cases');
  });

  it('does not ask where no game would be broken off', () => {
    const place = fakePlace('#/cases');
    const router = createRouter(place, () => false);
    router.go({ screen: 'debrief' });
    place.back();
    expect(router.store.getState()).toEqual({ route: { screen: 'cases' }, asked: null });
  });

  it('does not ask on the way from one screen of the game to another', () => {
    const place = fakePlace('#/table');
    const router = createRouter(place, () => true);
    router.go({ screen: 'debrief' });
    place.back();
    expect(router.store.getState()).toEqual({ route: { screen: 'table' }, asked: null });
  });

  it('goes from the preparation to the table without a step in the history', () => {
    const place = fakePlace('#/cases');
    const router = createRouter(place, () => false);
    router.go({ screen: 'prepare' });
    router.go({ screen: 'table' }, { replace: true });
    expect(place.entries).toEqual(['#/cases', '#/table']);
  });

  it('gives nobody the pen of its store', () => {
    expect(createRouter(fakePlace(), () => false).store).not.toHaveProperty('setState');
  });
});

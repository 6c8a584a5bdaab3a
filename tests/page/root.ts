import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';

/** Where each test of a file that imports this draws: new before it, gone after it. */
export let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

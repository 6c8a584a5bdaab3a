import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { openCodeCases } from '../../src/app/codes/cases.ts';
import { openCodes } from '../../src/app/codes/codes.ts';
import { Codes } from '../../src/classroom/codes/Codes.tsx';
import { codeOf } from '../../src/core/replay/code.ts';
import { record } from '../../src/core/replay/replay.ts';
import { LanguageContext } from '../../src/parts/Language.tsx';
import { codesWords } from '../../src/text/codes-words.ts';
import { device, scenarioOf } from '../app/surroundings.ts';
import { root } from '../page/root.ts';
import { until } from '../until.ts';

const said = codesWords('en');
const code = (name: string): string => codeOf(record(scenarioOf('s02'), 1, [{ kind: 'sit' }, { kind: 'open', greet: true, goal: true, agenda: true }, { kind: 'walk', reason: 'none' }]), name);

beforeEach(() => {
  const app = createApp(device().around());
  const codes = openCodes(app.drawer, openCodeCases(app.caseIds, app.authoring));
  render(h(LanguageContext.Provider, { value: 'en' }, h(Codes, { app, codes, onSettings: () => undefined })), root);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const button = (name: string): HTMLButtonElement | undefined => [...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name);
function type(field: HTMLTextAreaElement | HTMLInputElement | null, text: string): void {
  if (!field) throw new Error('no field');
  // Drawn before the next press: its button then knows the text.
  void act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
function paste(text: string): void {
  type(root.querySelector('textarea'), text);
  button(said.add)?.click();
}
const names = (): readonly string[] => [...root.querySelectorAll('.code-lines b')].map((one) => one.textContent);

describe('the page of result codes', () => {
  it('tells first how codes come here, and asks for one where nothing was pasted', async () => {
    expect(root.textContent).toContain(said.how[0]);
    button(said.add)?.click();
    await until(() => expect(root.textContent).toContain(said.nothing));
  });

  it('puts pasted codes on the board, says what does not count, and lets a line be named and taken away', async () => {
    paste(`${code('Quick fox')}\nno code at all`);
    await until(() => expect(names()).toEqual(['Quick fox']));
    await until(() => expect(root.textContent).toContain(`${said.added(2)} ${said.wrongs(1)}`));
    expect(root.textContent).toContain(said.why['no-code']);
    button(said.change('Quick fox'))?.click();
    await until(() => expect(document.querySelector('dialog input')).not.toBeNull());
    type(document.querySelector('dialog input'), 'Fatima');
    document.querySelector('dialog form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await until(() => expect(names()).toEqual(['Fatima']));
    button(said.change('Fatima'))?.click();
    await until(() => expect(button(said.remove)).toBeDefined());
    button(said.remove)?.click();
    await until(() => expect(names()).toEqual([]));
  });

  it('offers the camera only where the browser reads codes, takes what it sees once, and lets go of it', async () => {
    expect(button(said.scan)).toBeUndefined();
    let seen = 0;
    const stop = vi.fn();
    vi.stubGlobal('BarcodeDetector', class { detect() { seen++; return Promise.resolve([{ rawValue: code('Swift owl') }]); } });
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as object, { mediaDevices: { getUserMedia: () => Promise.resolve({ getTracks: () => [{ stop }] }) } }));
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
    Object.defineProperty(HTMLMediaElement.prototype, 'srcObject', { configurable: true, set: () => undefined });
    paste('wait');
    await until(() => expect(button(said.scan)).toBeDefined());
    button(said.scan)?.click();
    await until(() => expect(names()).toEqual(['Swift owl']));
    await until(() => expect(seen).toBeGreaterThan(1));
    expect(document.querySelector('dialog')?.textContent).toContain(said.scanned(1));
    button(said.scanDone)?.click();
    await until(() => expect(stop).toHaveBeenCalledOnce());
  });
});

// The pictures of the README: `npm run -s pictures -- readme ADDRESS` plays a little at a running game and
// writes assets/pictures/{table,offer,debrief,class}.jpg; with --writing {editor,events,trial,problems}.jpg.
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { findBrowser } from '../browser.mjs';

/** @import { Browser, Page } from '@playwright/test' */

let address = '';
/** @type {Browser} */
let browser;

/**
 * @param {string} running address of a running game
 * @param {'playing' | 'writing'} part
 */
export async function paintReadme(running, part) {
  address = running;
  const executablePath = findBrowser();
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-background-networking'] });
  mkdirSync('assets/pictures', { recursive: true });
  try {
    await (part === 'writing' ? writing() : playing());
  } finally {
    await browser.close();
  }
}

/**
 * A page at the table of S02.
 * @param {number} width
 * @param {number} height
 */
async function sitDown(width, height) {
  const page = await (await browser.newContext({ viewport: { width, height }, locale: 'nl-NL', colorScheme: 'light' })).newPage();
  // The same talk each time: what the people answer hangs on the seed.
  await page.addInitScript(() => { crypto.getRandomValues = (array) => { if (array instanceof Uint32Array) array.fill(1); return array; }; });
  await page.goto(`${address}/#/case/s02`);
  await press(page, /voorbereiden/i);
  await press(page, /^sla/i);
  await page.waitForTimeout(6000);
  return page;
}

/**
 * @param {Page} page
 * @param {RegExp} name
 */
async function press(page, name) {
  await page.getByRole('button', { name }).first().click();
  await page.waitForTimeout(700);
}

/**
 * @param {Page} page
 * @param {RegExp[]} names
 */
async function choose(page, ...names) {
  for (const name of names) await page.getByRole('radio', { name }).first().click();
}

/** @param {Page} page */
async function talk(page) {
  for (const name of [/Open vraag/, /Fatima/, /Service/, /Open vraag/, /Mark/, /Korting/, /voorstel/]) await press(page, name);
  await choose(page, /premium/, /2 dagen/, /3 jaar/, /^0/);
}

/**
 * @param {Page} page
 * @param {RegExp[]} names
 */
async function layDown(page, ...names) {
  if (names.length > 0) await press(page, /voorstel/i);
  await choose(page, ...names);
  await press(page, /Leg op tafel/);
  await page.waitForTimeout(2500);
}

/**
 * @param {Page} page
 * @param {string} name
 */
const save = (page, name) => page.screenshot({ path: `assets/pictures/${name}.jpg`, type: 'jpeg', quality: 88 });

/**
 * The digital board of a class with so many students; the class is deleted afterwards.
 * @param {number} students
 */
async function seatClass(students) {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL', colorScheme: 'light' })).newPage();
  await page.goto(`${address}/#/teacher`);
  await page.getByRole('radio', { name: /Prijs of service/ }).check();
  await press(page, /Open de klas/);
  const pin = await page.locator('.big-pin [aria-hidden]').textContent();
  for (let i = 0; i < students; i++) {
    const { names } = await (await fetch(`${address}/api/pins/${pin}/names`)).json();
    await fetch(`${address}/api/join`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ pin, name: names[0] }) });
  }
  await page.waitForTimeout(4000);
  await save(page, 'class');
  const [{ key }] = await page.evaluate(() => JSON.parse(localStorage.getItem('aan-tafel/teacher-classes') ?? '[]'));
  await fetch(`${address}/api/class`, { method: 'DELETE', headers: { authorization: `Bearer ${key}` } });
}

async function playing() {
  const wide = await sitDown(1366, 768);
  await talk(wide);
  await layDown(wide);
  await save(wide, 'table');
  await layDown(wide, /2 jaar/);
  await layDown(wide, /3 jaar/, /4%/);
  await press(wide, /Rond af/);
  await press(wide, /Bekijk/);
  await press(wide, /Sla over/);
  await wide.waitForTimeout(1500);
  await save(wide, 'debrief');

  const phone = await sitDown(360, 740);
  await talk(phone);
  await layDown(phone);
  await press(phone, /voorstel/i);
  await choose(phone, /4%/);
  await phone.waitForTimeout(1500);
  await save(phone, 'offer');
  await seatClass(16);
}

/** A template in the editor: who wants what beside the map of deals, an event, the trial, and a mistake with its way out. */
async function writing() {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL', colorScheme: 'light' })).newPage();
  await page.goto(`${address}/#/editor`);
  await press(page, /voorbeeld/i);
  await press(page, /bouw/i);
  await press(page, /Wie wil wat/);
  await press(page, /^Kaart/);
  await page.waitForTimeout(4000);
  await save(page, 'editor');
  await press(page, /Gebeurtenissen/);
  await press(page, /gebeurtenis erbij/);
  await page.getByLabel('Wat gebeurt er?').first().selectOption({ label: 'er is minder of meer tijd' });
  await page.waitForTimeout(2000);
  await save(page, 'events');
  await press(page, /^Proef/);
  await press(page, /Speel de proef/);
  await page.getByText(/cijfers staan vast/).waitFor({ timeout: 60_000 });
  await save(page, 'trial');
  await press(page, /Wie wil wat/);
  const best = page.getByRole('spinbutton', { name: /€6\.400/ }).first();
  await best.fill('80');
  await best.press('Tab');
  await press(page, /^Problemen/);
  await page.waitForTimeout(3000);
  await save(page, 'problems');
}

// SPDX-License-Identifier: MIT
// Opens pages in Chromium, light and dark, on a phone and on a desk, and prints TAP.
//
// browser.mjs CHROMIUM MODULES FOLDER PAGE...: screenshots go to FOLDER. What a page must
// have beside what holds for all goes by its name, see wanted(); bad.html is the one that
// shows that the checks see anything.
import { createRequire } from 'node:module';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

const [chromium, modules, folder, ...pages] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const browsers = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core'), 'utf8');

const SIZE_MAX = 2e6;
const WIDTHS = [360, 1440];
const SCHEMES = ['light', 'dark'];
const CONTRAST_MIN = 3; // of what is drawn (WCAG 1.4.11)

// Runs in the page: charts without size, and colours that do not stand out from the ground.
function lookAtCharts(least) {
  const faults = [];
  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = numbers(colour).map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (numbers(colour)[3] !== 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  for (const svg of document.querySelectorAll('svg[role=img]')) {
    const box = svg.getBoundingClientRect();
    if (box.width < 100 || box.height < 15) faults.push(`a chart of ${box.width} x ${box.height}`);
  }
  for (const drawn of document.querySelectorAll('.bar, .curve')) {
    const box = drawn.getBoundingClientRect();
    const style = getComputedStyle(drawn);
    const colour = drawn.matches('.bar') ? style.fill : style.stroke;
    if (!(box.width > 0) || !(box.height > 0)) faults.push(`${drawn.outerHTML} has no size`);
    const is = contrast(colour, ground(drawn));
    if (is < least) faults.push(`${drawn.getAttribute('class')}: ${colour} stands out by ${is}`);
  }
  const has = (what) => document.querySelectorAll(what).length;
  return { faults: [...new Set(faults)], bars: has('.plot .bar'), curves: has('.curve'), marks: has('mark') };
}

async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { preload: false }));
  const faults = found.violations.map(
    ({ id, help, nodes }) => `axe: ${id}: ${help}: ${nodes[0].html}`);
  if (found.passes.length < 10) faults.push(`axe: only ${found.passes.length} rules had a say`);
  return faults;
}

// What must not be, of one page in one theme at one width.
async function look(browser, path, scheme, width, { withAxe }) {
  const faults = [];
  const context = await browser.newContext({
    viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error}`));
  page.on('dialog', (dialog) => { faults.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => {
    if (request.url() !== `file://${path}`) faults.push(`request: ${request.url()}`);
  });
  await page.goto(`file://${path}`);
  const name = `${basename(path, '.html')}-${scheme}-${width}`;
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  const overflows = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (await overflows() > 0) faults.push(`${await overflows()} pixels too wide`);
  await page.evaluate(() => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
  if (await overflows() > 0) faults.push(`${await overflows()} pixels too wide, unfolded`);
  const seen = await page.evaluate(lookAtCharts, CONTRAST_MIN);
  if (withAxe) faults.push(...await violations(page));
  await context.close();
  return { ...seen, faults: faults.concat(seen.faults) };
}

async function fitsOnPaper(browser, path) {
  const page = await browser.newPage({ viewport: { width: 700, height: 1000 } });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`file://${path}`);
  const is = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - innerWidth,
    ground: getComputedStyle(document.body).backgroundColor,
    links: [...document.querySelectorAll('nav')]
      .filter((nav) => nav.getBoundingClientRect().width > 0).length,
  }));
  await page.close();
  const faults = [];
  if (is.wide > 0) faults.push(`${is.wide} pixels too wide`);
  if (is.ground !== 'rgb(255, 255, 255)') faults.push(`printed on ${is.ground}`);
  if (is.links) faults.push('links within the page are printed');
  return faults;
}

let number = 0;
let failed = 0;
function tell(sentence, faults) {
  number += 1;
  failed += faults.length > 0;
  for (const fault of faults.slice(0, 20)) console.log(`# ${String(fault).slice(0, 500)}`);
  console.log(`${faults.length ? 'not ok' : 'ok'} ${number} - ${sentence}`);
}

// A page that is wrong in each way that is looked for: a look that finds nothing there is none.
async function seesWhatIsWrong(browser, bad) {
  const { faults } = await look(browser, bad, 'light', 360, { withAxe: true });
  const missed = ['console: ', 'request: ', 'dialog: ', 'pixels too wide', 'has no size',
    'stands out by', 'axe: '].filter((word) => !faults.some((fault) => fault.includes(word)));
  return missed.map((word) => `nothing said of "${word}"`);
}

function wanted(path, seen) {
  const faults = [];
  const name = basename(path, '.html');
  if (name === 'report' && seen.bars < 100) faults.push(`${seen.bars} bars`);
  if (name === 'report' && seen.marks < 100) faults.push(`${seen.marks} marks`);
  if (name === 'eval' && seen.curves < 4) faults.push(`${seen.curves} curves`);
  return faults;
}

const browser = await browsers.chromium.launch({ executablePath: chromium,
  args: process.getuid() === 0 ? ['--no-sandbox'] : [] });
const good = pages.filter((path) => basename(path) !== 'bad.html');
console.log(`1..${good.length * (SCHEMES.length * WIDTHS.length + 2) + 1}`);
tell('a bad page is told from a good one',
  await seesWhatIsWrong(browser, pages.find((path) => basename(path) === 'bad.html')));
for (const path of good) {
  const name = basename(path, '.html');
  const { size } = statSync(path);
  tell(`${name} is under 2 MB`, size < SIZE_MAX ? [] : [`${size} bytes`]);
  for (const scheme of SCHEMES)
    for (const width of WIDTHS) {
      // It is slow: each theme once, and each width once.
      const withAxe = (scheme === 'light') === (width === 360);
      const seen = await look(browser, path, scheme, width, { withAxe });
      tell(`${name}, ${scheme}, ${width} pixels wide`, seen.faults.concat(wanted(path, seen)));
    }
  tell(`${name} fits on paper`, await fitsOnPaper(browser, path));
}
await browser.close();
process.exitCode = failed ? 1 : 0;

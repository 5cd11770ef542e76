import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/language/words.ts';
import { formatHtml } from '../../src/report/html.ts';
import { browserPath } from './browser.ts';
import { extremeLibrary, silentProfile } from './extreme.ts';
import { madeUpLibrary, madeUpProfile, reportOn } from './made-up.ts';
import { poisoned } from './poison.ts';
import { philippines, shippedLibrary } from './shipped.ts';
import { profileOf } from './small-library.ts';

const words = wordsIn('en');
const colombo = { ...shippedLibrary, frameworks: shippedLibrary.frameworks.filter(({ id }) => id === 'colombo-2003') };
const reports = {
  'made-up': formatHtml(await reportOn(profileOf(madeUpProfile, madeUpLibrary), madeUpLibrary), words),
  philippines: formatHtml(await reportOn(philippines, colombo), words),
  everything: formatHtml(await reportOn(philippines, shippedLibrary), words),
  'long titles': formatHtml(await reportOn(profileOf(silentProfile, extremeLibrary), extremeLibrary), words),
};

if (browserPath === null)
  console.warn(
    'SKIPPED: no chromium, chromium-browser or google-chrome in PATH; the HTML report was not tried in a browser.',
  );

describe.skipIf(browserPath === null)('the HTML report in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserPath ?? '',
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    });
  });

  afterAll(async () => {
    await browser.close();
  });

  interface Look {
    readonly width?: number;
    readonly colorScheme?: 'light' | 'dark';
    /** Lets the checker in, which the page's own policy keeps out. */
    readonly bypassCSP?: boolean;
  }

  /** Opens a report and gives the page with everything that the browser complained of. */
  async function opened(html: string, { width = 1280, colorScheme = 'light', bypassCSP = false }: Look = {}) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (fault) => complaints.push(fault.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    page.on('request', (request) => complaints.push(request.url()));
    await page.setContent(html);
    return { page, complaints };
  }

  async function violations(page: Page): Promise<readonly string[]> {
    await page.evaluate(axe.source);
    const found: readonly string[] = await page.evaluate(async () => {
      const run: typeof axe = Reflect.get(globalThis, 'axe');
      const { violations: all } = await run.run({ resultTypes: ['violations'] });
      return all.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    return found;
  }

  test.each([
    ['made-up', 'light', 1280],
    ['made-up', 'dark', 1280],
    ['made-up', 'light', 320],
    ['philippines', 'dark', 800],
    ['everything', 'light', 1280],
  ] as const)('%s in %s at %i px has nothing against it in axe', async (name, colorScheme, width) => {
    const { page } = await opened(reports[name], { width, colorScheme, bypassCSP: true });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('axe would notice: a table without headings and a text too pale', async () => {
    const spoilt = reports['made-up'].replace('--ink: #1d2125', '--ink: #d0d0d0').replace('<html lang="en">', '<html>');
    const { page } = await opened(spoilt, { bypassCSP: true });
    const found = (await violations(page)).join('\n');
    expect(found).toContain('color-contrast');
    expect(found).toContain('html-has-lang');
    await page.close();
  });

  test.each(['made-up', 'philippines'] as const)(
    '%s is parsed as it is written: nothing added, moved or closed for it',
    async (name) => {
      const html = reports[name];
      const { page } = await opened(html);
      const tags = (text: string): readonly string[] =>
        [...text.replace(/<style>[\s\S]*?<\/style>/, '<style></style>').matchAll(/<(\/?[a-z0-9]+)/gi)]
          .map((match) => match[1] ?? '')
          .filter((tag) => tag !== '/rect' && tag !== '/meta');
      expect(tags(await page.content())).toEqual(tags(html));
      await page.close();
    },
  );

  test.each([320, 800, 1280])('at %i px nothing stands beyond the edge, and the style is let in', async (width) => {
    const { page, complaints } = await opened(reports.philippines, { width });
    const wide = await page.evaluate('[document.documentElement.scrollWidth, getComputedStyle(document.body).margin]');
    expect(wide).toEqual([width, '0px']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('hostile text starts nothing and fetches nothing', async () => {
    const profile = poisoned(profileOf(madeUpProfile, madeUpLibrary));
    const html = formatHtml(await reportOn(profile, poisoned(madeUpLibrary)), words);
    const { page, complaints } = await opened(html, { bypassCSP: true, width: 320 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await page.evaluate('document.querySelectorAll("script, img, [onerror]").length')).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('on narrow screens each cell says its column', async () => {
    const { page } = await opened(reports['made-up'], { width: 320 });
    const label = await page.evaluate(
      'getComputedStyle(document.querySelector("td[data-column]"), "::before").content',
    );
    expect(label).toBe('"Edition: "');
    await page.close();
  });

  test.each([
    ['everything', 320],
    ['everything', 1280],
    ['long titles', 320],
    ['long titles', 1280],
  ] as const)('in the charts of %s at %i px no text covers another or leaves the picture', async (name, width) => {
    const { page } = await opened(reports[name], { width });
    const found: { readonly texts: number; readonly faults: readonly string[] } = await page.evaluate(chartFaults);
    expect(found.texts).toBeGreaterThan(20);
    expect(found.faults).toEqual([]);
    await page.close();
  });

  test('the summary of all shipped frameworks fits on one printed page', async () => {
    const { page } = await opened(reports.everything);
    await page.emulateMedia({ media: 'print' });
    // A4 less the margins of the summary's page, in CSS pixels.
    await page.setViewportSize({ width: Math.floor((210 - 32) * 3.7795), height: 900 });
    const height = Number(await page.evaluate('document.querySelector("#summary").getBoundingClientRect().height'));
    expect(height).toBeGreaterThan(400);
    expect(height).toBeLessThan((297 - 32) * 3.7795);
    await page.close();
  });
});

/** Runs in the page: the texts of the charts on show, and those that touch one another or stick out, by what the browser measures. */
const chartFaults = `(() => {
  const faults = [];
  let count = 0;
  for (const svg of document.querySelectorAll('.chart svg')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const boxes = [...svg.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
    count += boxes.length;
    for (const [index, [text, box]] of boxes.entries()) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
        faults.push('outside: ' + text);
      for (const [other, its] of boxes.slice(index + 1)) {
        const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
        const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
        if (across > 1 && down > 2) faults.push(text + ' | ' + other);
      }
    }
  }
  return { texts: count, faults };
})()`;

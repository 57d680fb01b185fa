import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, by all its rules or by some, a line each: which rule, how bad, where. */
export async function accessibilityFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Evaluated through the debugger: the page's own content security policy allows no foreign script.
  await page.evaluate(axeSource);
  // What passes is not described: that would be half of the work.
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  const found = violations.flatMap(({ id, impact, nodes }) => nodes.map((node) => ({ id, impact, ...node })));
  const isFlaw = await Promise.all(
    found.map(
      async ({ id, target: [where] }) =>
        id !== 'label-content-name-mismatch' || (await isUnlikeItsText(page, where)),
    ),
  );
  return found
    .filter((_, at) => isFlaw[at])
    .map(({ id, impact, html }) => `${id} (${impact ?? 'no impact'}): ${html.slice(0, 160)}`);
}

/**
 * Whether a name lacks what stands on its control, sign by sign. Axe compares words, which it has to guess in Chinese:
 * where a tag ends in 「联系上」 and the title begins with 「门头」, it reads 「上门」 and misses it in the name.
 */
function isUnlikeItsText(page: Page, where: unknown): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const control = document.querySelector(${JSON.stringify(where)});
    const signs = (text) => text.normalize('NFKD').replace(/[^\\p{L}\\p{N}]/gu, '');
    return !signs(control.getAttribute('aria-label') ?? '').includes(signs(control.innerText));
  })()`);
}

/**
 * What cannot be read in the dark: the system's switch is turned while the page stands, as somebody's phone does in
 * the evening, and back again. The dark changes colours alone, so nothing else is looked at twice.
 */
export async function unreadableInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-scheme="dark"]').waitFor({ state: 'attached' });
  const findings = await accessibilityFindings(page, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  return findings.map((finding) => `in the dark ${finding}`);
}

/** The page before stays in sight until the next one has come in. */
export async function pageCameIn(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelectorAll('.taro_page:not(.taro_page_shade)').length === 1,
  );
}

/**
 * Does what leads to another page and waits until that one alone is in sight. Right after a tap the page before still is:
 * its code is there, the next one's is on its way.
 */
export async function leadsOn(page: Page, act: () => Promise<void>): Promise<void> {
  await pageCameIn(page);
  const before = await page.evaluate(
    () => document.querySelector('.taro_page:not(.taro_page_shade)')?.id ?? '',
  );
  await act();
  await page.waitForFunction((left) => {
    const [shown, ...others] = document.querySelectorAll('.taro_page:not(.taro_page_shade)');
    return shown !== undefined && others.length === 0 && shown.id !== left;
  }, before);
}

/** How many pixels the page is wider than the phone. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>(
    'Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - window.innerWidth',
  );
}

/** What can be pressed and is narrower or lower than a finger needs, a line each. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate<
    string[]
  >(`[...document.querySelectorAll('[role=button],[role=link],[role=radio],[role=tab]')]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < ${least} - 0.5 || box.height < ${least} - 0.5))
    .map(({ element, box }) => (element.getAttribute('aria-label') ?? element.textContent)
      + ' is ' + Math.round(box.width) + ' by ' + Math.round(box.height))`);
}

/** Walks through the page with Tab. @returns what had the focus while its lower edge was out of sight or covered. */
export async function coveredWhenFocused(page: Page, presses: number): Promise<string[]> {
  const covered = new Set<string>();
  for (let pressed = 0; pressed < presses; pressed += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate<string>(`(() => {
      const focused = document.activeElement;
      const box = focused.getBoundingClientRect();
      if (focused === document.body || box.height === 0) return '';
      const seen = document.elementFromPoint(box.left + box.width / 2, box.bottom - 3);
      const isSeen = seen !== null && (focused.contains(seen) || seen.contains(focused));
      return isSeen ? '' : focused.getAttribute('aria-label') ?? focused.textContent;
    })()`);
    if (name !== '') covered.add(`covered: ${name}`);
  }
  return [...covered];
}

/** More stops than any page has. */
const MOST_STOPS = 120;

/**
 * Presses Tab until something with this name has the focus; with `kind` only what can be typed into counts, since
 * the page before stays a moment while the next one comes in. @returns how often; 0 when it was never reached.
 */
export async function tabsTo(
  page: Page,
  name: string,
  kind: 'anything' | 'field' = 'anything',
): Promise<number> {
  const wanted = kind === 'field' ? 'input,textarea' : ':not(body)';
  await page.evaluate('document.activeElement?.blur()');
  for (let presses = 1; presses <= MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>(
      // Past the last stop the focus is on the body, whose text is the whole page.
      `document.activeElement?.matches('${wanted}') ? document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent ?? '' : ''`,
    );
    if (focused.includes(name)) return presses;
  }
  return 0;
}

import { readFileSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, a line each: which rule, how bad, where. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  // Evaluated through the debugger: the page's own content security policy allows no foreign script.
  await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults>('axe.run(document)');
  return results.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html }) => `${id} (${impact ?? 'no impact'}): ${html.slice(0, 160)}`),
  );
}

export const axeVersion = axe.version;

/** How many pixels the page is wider than the phone. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>(
    'Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - window.innerWidth',
  );
}

/** Presses Tab until something with this name has the focus. @returns how often; 0 when it was never reached. */
export async function tabsTo(page: Page, name: string, most = 60): Promise<number> {
  await page.evaluate('document.activeElement?.blur()');
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>(
      "document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''",
    );
    if (focused.includes(name)) return presses;
  }
  return 0;
}

import type { Page } from 'playwright-core';
import type { Size } from '../../src/platform/preferences';
import { leastTarget } from './choose-size';
import { accessibilityFindings, overflow, smallTargets } from './page-checks';

/** What is wrong with the page in this size: what axe finds, what scrolls sideways, what is too small for a finger. */
export async function phoneFlaws(page: Page, size: Size): Promise<string[]> {
  const wider = await overflow(page);
  return [
    ...(await accessibilityFindings(page)),
    ...(wider > 0 ? [`${wider} px wider than the phone`] : []),
    ...(await smallTargets(page, leastTarget[size])),
  ];
}

/** Collects them step by step, each under the name of its step; a test ends with `expect(findings).toEqual([])`. */
export function flawsByStep(page: Page, size: Size) {
  const findings: string[] = [];
  const check = async (step: string): Promise<void> => {
    findings.push(...(await phoneFlaws(page, size)).map((finding) => `${step}: ${finding}`));
  };
  return { findings, check };
}

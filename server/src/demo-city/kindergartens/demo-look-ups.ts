import { dateInShanghai } from '@yingshang/shared/kernel';
import { demoApplications } from './demo-applications';
import type { DemoChild } from './demo-children';
import { demoBirths } from './demo-plans';

/** Made-up children of the draw whose result is out, for whoever wants to look one up. */
export function demoLookUps(now: number): readonly DemoChild[] {
  const { bornFrom } = demoBirths(dateInShanghai(now));
  return demoApplications('drawn', bornFrom)
    .slice(0, 3)
    .flatMap(({ children }) => children.slice(0, 1));
}

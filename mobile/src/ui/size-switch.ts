import type { Size } from '../platform/preferences';

export interface SizeSwitch {
  readonly to: Size;
  readonly words: string;
  /** Drawn as a button of its own: the elders' version must be found, and left, without searching. */
  readonly framed: boolean;
}

const toElder: SizeSwitch = { to: 'elder', words: '长辈版', framed: true };
const outOfElder: SizeSwitch = { to: 'standard', words: '标准版', framed: true };

/** Which sizes a page offers. From the elders' version one tap leads back, on every page. */
export function sizeSwitches(size: Size, onTab: boolean): readonly SizeSwitch[] {
  if (size === 'elder') return [outOfElder];
  const type: SizeSwitch =
    size === 'large'
      ? { to: 'standard', words: '标准', framed: false }
      : { to: 'large', words: '大字', framed: false };
  return onTab ? [type, toElder] : [type];
}

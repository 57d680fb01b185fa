import type { Counter } from '@yingshang/shared/contracts/occasions';
import { GREATEST_HOURLY_CAP } from '@yingshang/shared/contracts/occasions';

const DISPLAYS: Readonly<Record<Counter['display'], string>> = {
  none: '还没有评价屏',
  waiting: '等待平板输入配对码',
  paired: '评价屏使用中',
};

/** A counter in two lines; how many came, and neither who nor when. */
export function counterWords({ officer, hourlyCap, display, visitsToday }: Counter): {
  readonly state: string;
  readonly figures: string;
} {
  const whose = officer === null ? '只评单位，不评个人' : `评价${officer.name}`;
  return {
    state: `${DISPLAYS[display]} · ${whose}`,
    figures: `今天开出 ${visitsToday} 次评价机会，每小时最多 ${hourlyCap} 次`,
  };
}

/** `WXYZ2345` is read and typed as two halves. */
export function pairingCodeWords(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/** What was typed, or null for what is no cap. */
export function typedCap(text: string): number | null {
  const cap = /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : 0;
  return cap >= 1 && cap <= GREATEST_HOURLY_CAP ? cap : null;
}

import { longMonth } from '../../../platform/dates';

/** 「86.42」 of 1/100 point. */
export function hundredthsText(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

/** 「86.4」 of 1/10 point. */
export function tenthsText(tenths: number): string {
  return (tenths / 10).toFixed(1);
}

/** 「+0.5」, 「−1.6」, 「0.0」. The minus is as wide as the plus, and no hyphen. */
export function signedText(value: number, say: (value: number) => string): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return sign + say(Math.abs(value));
}

/** 「较上月 −2.1」; a change is always against the month before. */
export function changeText(value: number, say: (value: number) => string): string {
  return value === 0 ? '与上月持平' : `较上月 ${signedText(value, say)}`;
}

/** Chips of months, the newest first: 「10月」, of another year 「2025年12月」; one that is not over says so. */
export function monthItems(months: readonly { readonly month: string; readonly state?: string }[]) {
  const newestFirst = months.toSorted((one, other) => (one.month < other.month ? 1 : -1));
  const year = newestFirst[0]?.month.slice(0, 4);
  return newestFirst.map(({ month, state }) => {
    const name = month.slice(0, 4) === year ? `${Number(month.slice(5))}月` : longMonth(month);
    return { key: month, label: state === 'running' ? `${name}（未完）` : name };
  });
}

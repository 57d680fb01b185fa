import type { listIndustries } from '@yingshang/shared/contracts/city';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';

export interface IndustryOption {
  readonly code: string;
  /** The official name of the code: it stands in the sentence. */
  readonly name: string;
  readonly hint: string;
}

/** Before typing: sections where they may be named, else divisions. While searching: everyday words, then names. */
export function industryOptions(
  industries: ResponseOf<typeof listIndustries>,
  searching: boolean,
  sections: boolean,
  chosen: readonly string[],
): readonly IndustryOption[] {
  const official = searching ? industries.matches : sections ? industries.sections : industries.divisions;
  const named = official
    .filter(({ level }) => sections || level !== 'section')
    .map(({ code, name }) => ({ code, name, hint: `行业代码 ${code}` }));
  const everyday = searching
    ? industries.trades.map(({ code, codeName, label }) => ({
        code,
        name: codeName,
        hint: `${label} · 行业代码 ${code}`,
      }))
    : [];
  const seen = new Set(chosen);
  return [...everyday, ...named].filter(({ code }) => !seen.has(code) && seen.add(code));
}

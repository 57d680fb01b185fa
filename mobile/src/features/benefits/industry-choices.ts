import type { listIndustries } from '@yingshang/shared/contracts/city';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';

type Industries = ResponseOf<typeof listIndustries>;

export interface IndustryChoice {
  /** Two everyday words may stand for one code, so the code alone does not name a choice. */
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly code: string;
}

/** How many everyday words are offered before anyone has typed. */
const OFFERED_TRADES = 10;

/** Before typing: the city's best-known everyday words. While searching: words first, then the official names. */
export function industryChoices(industries: Industries, searching: boolean): readonly IndustryChoice[] {
  const trades = industries.trades.map((trade) => choice(trade.code, trade.label, trade.codeName));
  if (!searching) return trades.slice(0, OFFERED_TRADES);
  return [...trades, ...industries.matches.map((match) => choice(match.code, match.name, ''))];
}

/** A section is a letter and no industry code, so it is only the way to its divisions. */
export function sectionOptions(industries: Industries) {
  return industries.sections.map(({ code, name }) => ({ value: code, label: name }));
}

export function divisionChoices(industries: Industries, section: string): readonly IndustryChoice[] {
  return industries.divisions
    .filter((division) => division.section === section)
    .map((division) => choice(division.code, division.name, ''));
}

/** The choice that stands for the kept answer, if it is among those on the screen. */
export function chosenIndustry(
  choices: readonly IndustryChoice[],
  answer: { readonly industryCode?: string; readonly industryName?: string },
): string | undefined {
  return choices.find(({ code, label }) => code === answer.industryCode && label === answer.industryName)
    ?.value;
}

function choice(code: string, label: string, codeName: string): IndustryChoice {
  const hint = codeName === '' || codeName === label ? `行业代码 ${code}` : `${codeName} · 行业代码 ${code}`;
  return { value: `${code} ${label}`, label, hint, code };
}

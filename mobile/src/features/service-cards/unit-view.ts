import type { OfficerRow, UnitRow, UnitView } from '@yingshang/shared/contracts/service-cards';
import type { Fact } from '../../ui/fact-list';

/** Officers shown before 「全部」 is asked for: a big unit has hundreds. */
export const FIRST_OFFICERS = 10;

const LEVELS: Readonly<Record<UnitRow['level'], string>> = {
  city: '市级',
  district: '区县级',
  street: '街道',
};

export function levelName(level: UnitRow['level']): string {
  return LEVELS[level];
}

/** Where and when to come; what a real unit has not published is admitted, never filled in. */
export function reachFacts(unit: Pick<UnitView, 'address' | 'hours' | 'contactSynthetic'>): readonly Fact[] {
  const fact = (name: string, text: string | null): Fact =>
    text === null ? { name, text: '未公布', unknown: true } : { name, text, demo: unit.contactSynthetic };
  return [fact('地址', unit.address), fact('办公时间', unit.hours)];
}

/** A real unit in a demo city carries no ratings, and says why. */
export function ratingNotice(unit: Pick<UnitView, 'demo'>, cityIsDemo: boolean): string | null {
  return cityIsDemo && !unit.demo ? '演示城市不含真实评分' : null;
}

export function shownOfficers(officers: readonly OfficerRow[], all: boolean): readonly OfficerRow[] {
  return all ? officers : officers.slice(0, FIRST_OFFICERS);
}

/** The duty is often the first of the topics over again. */
export function matters(unit: Pick<UnitView, 'duty' | 'topics'>): readonly string[] {
  return unit.topics.filter((topic) => topic !== unit.duty);
}

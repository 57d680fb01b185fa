import type { BrowsedUnit, OfficerRow, UnitRow, UnitView } from '@yingshang/shared/contracts/service-cards';
import { longDate } from '../../platform/dates';
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
export function reachFacts(
  unit: Pick<UnitView, 'address' | 'hours' | 'contactSynthetic' | 'verifiedOn'>,
): readonly Fact[] {
  const fact = (name: string, text: string | null): Fact =>
    text === null ? { name, text: '未公布', unknown: true } : { name, text, demo: unit.contactSynthetic };
  const verified: Fact =
    unit.verifiedOn === null
      ? { name: '核验日期', text: '核验日期未载明', unknown: true }
      : { name: '核验日期', text: longDate(unit.verifiedOn) };
  return [fact('地址', unit.address), fact('办公时间', unit.hours), verified];
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

/** 「工作人员12人，下级单位31个」; what there is none of is left out. */
export function inUnit({ children, officers }: Pick<BrowsedUnit, 'children' | 'officers'>): string {
  const parts = [
    officers > 0 ? `工作人员${officers}人` : '',
    children > 0 ? `下级单位${children}个` : '',
  ].filter(Boolean);
  return parts.length === 0 ? '没有公布工作人员' : parts.join('，');
}

import type { ScoreRules } from '@yingshang/shared/contracts/unit-scores';
import { longDate, longMonth } from '../../../platform/dates';
import type { CityMonth } from './city-words';
import { hundredthsText, tenthsText } from './points-words';

/** What stands above the order: whose, of when, by which formula. */
export function printLines(
  { month, state, asOf, seeded }: Pick<CityMonth, 'month' | 'state' | 'asOf' | 'seeded'>,
  rules: Pick<ScoreRules, 'version' | 'from' | 'decidedBy'> | undefined,
  today: string,
): readonly string[] {
  return [
    `${longMonth(month)}，统计到${longDate(asOf)}，${state === 'frozen' ? '已定下并写进公开账本' : '还没有定下，名次会变'}`,
    ...(rules === undefined
      ? []
      : [`得分公式第${rules.version}版，${longDate(rules.from)}起执行，${rules.decidedBy}`]),
    ...(seeded ? ['演示数据：示例区是虚构的，评价和投诉都是编的'] : []),
    `${longDate(today)}打印`,
  ];
}

export const PRINT_COLUMNS = ['单位', '名次', '总分', '评价分', '投诉分', '评价条数', '区县'] as const;

/** Every unit, also those without a place. */
export function printRows({ rows }: CityMonth['groups'][number]): readonly string[][] {
  return rows.map((row) => [
    row.unit.name,
    row.place === null ? '不排名' : `第${row.place}名`,
    hundredthsText(row.hundredths),
    tenthsText(row.ratingTenths),
    tenthsText(row.complaintTenths),
    String(row.ratingCount),
    row.districtName ?? '',
  ]);
}

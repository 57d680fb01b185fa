import { profileField } from '@yingshang/shared/eligibility';
import type { LoadReport } from './city-packs.service';

/** The report of a load as lines for people. */
export function loadTable(report: LoadReport): string {
  const rows: [string, string | number][] = [
    ['单位（真实）', report.units],
    ['单位（示例，虚构）', report.demoUnits],
    ['工作人员', report.officers],
    ['政策', report.policies],
    ['　有效期内', report.inForce],
    ['　有图解', report.withGraphic],
    ['　有解读', report.withReading],
    ['　有问答', report.withFaq],
    ['惠企类别', report.categories],
    ['本次变动的行', report.changed],
    ['保留平台上发布的政策', report.keptFromDesk],
  ];
  return [
    `已装载${report.cityName}，锚定日期 ${report.anchorDate}`,
    '',
    ...rows.map(([label, value]) => `${String(value).padStart(7)}  ${label}`),
    '',
    '各类别有效期内的政策：',
    ...Object.entries(report.inForceByCategory).map(([key, count]) => {
      const name = report.categoryNames.get(key) ?? key;
      return `${String(count).padStart(7)}  ${name}`;
    }),
    '',
    '只知道主体类型、注册在本市时：可享 / 待补充',
    ...Object.entries(report.inForceByEntityType).map(([type, { eligible, unknown }]) => {
      const counts = `${eligible} / ${unknown}`.padStart(9);
      return `${counts}  ${entityTypeName(type)}`;
    }),
    '',
  ].join('\n');
}

/** The same as one line for a script; the keys are a promise. */
export function loadLine(report: LoadReport): string {
  const { cityName: _city, categoryNames: _names, anchorDate: _anchor, ...figures } = report;
  const { inForceByCategory, inForceByEntityType, ...counts } = figures;
  return JSON.stringify({ ...counts, inForceByCategory, inForceByEntityType });
}

function entityTypeName(type: string): string {
  return profileField('entityType')?.values?.find(({ value }) => value === type)?.label ?? type;
}

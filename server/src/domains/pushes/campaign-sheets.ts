import {
  type CampaignFigures,
  type CampaignPart,
  type CampaignStep,
  campaignDeliveryWords,
  causeWords,
  stepWords,
} from '@yingshang/shared/contracts/pushes';
import type { WorkbookCell, WorkbookSheet } from '../../platform/files';

/** In the funnel's order. */
const STEPS = Object.keys(stepWords) as CampaignStep[]; // the keys of a constant

/** What stands on the first sheet besides the figures. */
export interface WorkbookHeading {
  readonly unitName: string;
  readonly city: string;
  /** Times as people write them. */
  readonly toldAt: string;
  readonly countedAt: string;
}

/** A campaign's figures as the sheets of a workbook. */
export function campaignSheets(figures: CampaignFigures, heading: WorkbookHeading): WorkbookSheet[] {
  return [
    { name: '概况', widths: [22, 60, 16], rows: overview(figures, heading) },
    { name: '按区县', widths: [24, ...STEPS.map(() => 16)], rows: parts('区县', figures.districts) },
    { name: '按行业', widths: [32, ...STEPS.map(() => 16)], rows: parts('行业', figures.sections) },
    { name: '送达情况', widths: [44, 12, 12, 60], rows: deliveries(figures) },
  ];
}

function overview(figures: CampaignFigures, heading: WorkbookHeading): WorkbookCell[][] {
  const { cause, id, lost, policyId, steps, title } = figures;
  return [
    ['项目', '内容', '占已告知'],
    ['城市', heading.city],
    ['责任单位', heading.unitName],
    ['政策', title],
    ['政策编号', policyId],
    ['推送原因', causeWords[cause]],
    ['推送编号', id],
    ['推送时间', heading.toldAt],
    ['统计时间', heading.countedAt],
    ...STEPS.map((step) => {
      const share = step === 'matched' ? [] : [shareOf(steps[step], steps.told)];
      return [stepWords[step], steps[step], ...share];
    }),
    ['其中变为不符合', lost, shareOf(lost, steps.told)],
    ['说明', '按登记人计：一家企业有两位登记人时算两次；放弃登记或注销账号的不再计入。'],
    ['说明', '不足5家企业的区县或行业并入“其他”，避免认出具体企业。'],
  ];
}

function parts(what: string, cells: readonly CampaignPart[]): WorkbookCell[][] {
  return [
    [what, ...STEPS.map((step) => stepWords[step])],
    ...cells.map((cell) => [cell.name, ...STEPS.map((step) => cell[step])]),
  ];
}

function deliveries({ deliveries: rows, steps }: CampaignFigures): WorkbookCell[][] {
  return [
    ['站外提醒的结果', '人次', '占已告知', '可以怎么做'],
    ...rows.map((row) => {
      const { what, advice } = campaignDeliveryWords(row);
      return [what, row.size, shareOf(row.size, steps.told), advice ?? '不需要处理'];
    }),
  ];
}

const shareOf = (part: number, whole: number): WorkbookCell => (whole === 0 ? '—' : { share: part / whole });

import {
  type Campaign,
  type CampaignDelivery,
  type CampaignFigures,
  type CampaignStep,
  campaignDeliveryWords,
  causeWords,
  stepWords,
} from '@yingshang/shared/contracts/pushes';

export interface FunnelBar {
  readonly step: CampaignStep;
  readonly label: string;
  readonly count: string;
  /** Of those told; null where it would be no share. */
  readonly share: string | null;
  /** From 0 to 1, of the longest bar. */
  readonly length: number;
}

const STEPS = Object.keys(stepWords) as CampaignStep[]; // the keys of a constant

export const countWords = (count: number): string => count.toLocaleString('zh-CN');

/** Of nothing there is no share; what is not nothing is not 「0%」, what is not all is not 「100%」. */
export function shareWords(part: number, whole: number): string {
  if (whole === 0) return '—';
  if (part > 0 && part * 200 < whole) return '不到1%';
  if (part === whole) return '100%';
  return `${Math.min(99, Math.round((part / whole) * 100))}%`;
}

/** The steps in their order, as bars of one scale. */
export function funnelBars({ steps }: Pick<CampaignFigures, 'steps'>): readonly FunnelBar[] {
  const most = Math.max(1, ...STEPS.map((step) => steps[step]));
  return STEPS.map((step) => ({
    step,
    label: stepWords[step],
    count: countWords(steps[step]),
    share: step === 'matched' || step === 'told' ? null : `占已告知的${shareWords(steps[step], steps.told)}`,
    length: steps[step] / most,
  }));
}

/** What the two first bars leave open. */
export function funnelNote({ steps, lost, cause }: CampaignFigures): string {
  const base = '按登记人计：一家企业有两位登记人时算两次。';
  if (steps.told === 0) return `这次变动没有改变任何企业的结果，所以没有告知。${base}`;
  if (lost === steps.told && cause === 'withdrawn')
    return `政策撤下后，原来符合或可能符合的都已告知。${base}`;
  const unchanged = steps.matched - (steps.told - lost);
  const parts = [
    unchanged > 0 ? `符合或可能符合的里有${countWords(unchanged)}个结果没变，不再打扰。` : '',
    lost > 0 ? `已告知的里有${countWords(lost)}个变为不符合。` : '',
  ];
  return `${parts.join('')}${base}`;
}

export interface DeliveryRow {
  readonly key: string;
  readonly title: string;
  readonly advice: string;
  readonly count: string;
}

/** How the message outside the app ended; the most frequent first, as they come. */
export function deliveryRows(deliveries: readonly CampaignDelivery[], told: number): readonly DeliveryRow[] {
  return deliveries.map(({ state, reason, size }) => {
    const { what, advice } = campaignDeliveryWords({ state, reason });
    return {
      key: `${state} ${reason}`,
      title: what,
      advice: advice ?? '不需要处理。',
      count: `${countWords(size)}（${shareWords(size, told)}）`,
    };
  });
}

/** 「新发布 · 告知1,203人次」 */
export const campaignLine = ({ cause, told }: Campaign): string =>
  `${causeWords[cause]}，告知${countWords(told)}人次`;

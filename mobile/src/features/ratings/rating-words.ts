import type { OccasionView } from '@yingshang/shared/contracts/occasions';
import {
  channelNames,
  isBadRating,
  type MyRating,
  type MyRatingRow,
  type RatingReceipt,
} from '@yingshang/shared/contracts/ratings';
import { weightWords } from '@yingshang/shared/scoring';
import type { StatusKind } from '../../ui';

/** What a rating without proof of a visit is told beforehand; without a figure while the rules are not here. */
export function unprovenWords(unproven: number | undefined): string {
  return `没有到场凭证：会收到、会答复，${countsAs(unproven)}。扫窗口的评价码可以完整计分。`;
}

/** 「计分只按四分之一条算」 */
export function countsAs(unproven: number | undefined): string {
  return unproven === undefined ? '计分时分量轻一些' : `计分只按${weightWords(unproven)}算`;
}

/** Who sees what, and when: the promise beside the button. */
export function promiseWords(named: boolean): readonly string[] {
  return named
    ? ['单位会知道是您评的，评价当天就能看到并联系您。', '监督部门同时能看到；语音不会给单位听，只给文字。']
    : [
        '星级和标签满5条才一起给单位看，不写时间、窗口和顺序。',
        '写的文字先核对、遮住姓名和电话，再给单位看。',
        '不满意的评价：监督部门马上看到，单位下一个工作日开始处理。',
      ];
}

/** 「3号窗口 · 王示甲（窗口人员）」; null where only the unit is known. */
export function placeDetail({
  counterName,
  officer,
}: Pick<OccasionView, 'counterName' | 'officer'>): string | null {
  const parts = [counterName, officer?.name].filter((one) => one != null && one !== '');
  return parts.length === 0 ? null : parts.join(' · ');
}

/** What happens now, for the receipt. */
export function nextSteps({ record }: Pick<RatingReceipt, 'record'>): readonly string[] {
  if (!isBadRating(record.stars))
    return ['凭证已生成，一分钟内写入公开账本。', '满5条评价后，一起计入单位的评分。'];
  return [
    '凭证已生成，一分钟内写入公开账本。',
    '监督部门现在就能看到，单位须在工作日时限内答复、整改、回访。',
    '答复出来后在“我的评价”里看，由您确认满意不满意。',
  ];
}

export function rowCaption({ channel }: Pick<MyRatingRow, 'channel'>): string {
  return channelNames[channel];
}

/** How a rating stands, kindly; null while there is nothing to say. */
export function standingTag({
  standing,
}: Pick<MyRatingRow, 'standing'>): { readonly kind: StatusKind; readonly words: string } | null {
  if (standing === 'quarantined') return { kind: 'warn', words: '核实中，暂不计分' };
  return standing === 'removed' ? { kind: 'neutral', words: '未计入评分' } : null;
}

export interface WeightNote {
  readonly title: string;
  readonly text: string;
  readonly whatToDo: string;
}

/** Why a rating that stands weighs nothing, and what its rater can do. What was decided about one: `standing-words`. */
export function weightNote({ receipt }: Pick<MyRating, 'receipt'>): WeightNote | null {
  if (receipt.record.weight === 0)
    return {
      title: '这次不计入评分',
      text: '您不久前已经评过这个单位，没有到场凭证的评价一段时间内只计一次分。',
      whatToDo: '内容照样有人看、有人答复。下次办事时扫窗口的评价码，每次都计分。',
    };
  return null;
}

/** What was written, said and photographed, as its writer sees it. */
export function saidFacts(words: MyRating['words']): { readonly name: string; readonly text: string }[] {
  if (words === null) return [];
  const { photos, text, transcript, voice } = words;
  return [
    ...(text ? [{ name: '您写的话', text }] : []),
    ...(voice === 'waiting' ? [{ name: '您的录音', text: '已收到，正在由专人转成文字' }] : []),
    ...(voice === 'transcribed'
      ? [{ name: '您的录音', text: `已转成文字：${transcript ?? '已无法再打开'}` }]
      : []),
    ...(voice === 'heard' ? [{ name: '您的录音', text: '已随您核对过的文字保存，单位听不到' }] : []),
    ...(photos > 0 ? [{ name: '您的照片', text: `已收到${photos}张，单位看不到` }] : []),
  ];
}

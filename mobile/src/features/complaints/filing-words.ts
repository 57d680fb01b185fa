import type { BoundaryAdvice, SameMatter } from '@yingshang/shared/contracts/complaints';
import type { Choice } from '../../ui';
import type { ComplaintDraft } from './complaint-draft';
import type { SuggestedUnit } from './use-suggestion';

/** 「听到您说“着火”。」 */
export function heardWords({ heard }: Pick<BoundaryAdvice, 'heard'>): string {
  return heard.length === 0 ? '' : `因为您说到${heard.map((word) => `“${word}”`).join('、')}。`;
}

/** The choice that leaves it to the platform. */
export const PLATFORM = 'platform';
/** The choice of a complaint of one's own. */
export const ALONE = 'alone';

/** The units to choose from, the chosen one always among them, and 不知道 at the end. */
export function unitChoices(suggested: readonly SuggestedUnit[], chosen: ComplaintDraft['unit']): Choice[] {
  const known = suggested.some(({ unit }) => unit.id === chosen?.id);
  return [
    ...(chosen === null || known ? [] : [{ value: chosen.id, label: chosen.name }]),
    ...suggested.map(({ unit, reasons }) => ({
      value: unit.id,
      label: unit.name,
      hint: reasons.length === 0 ? undefined : reasons.join('；'),
    })),
    { value: PLATFORM, label: '不知道，请平台确定', hint: '督查人员先确定由谁办，再按期限办理' },
  ];
}

/** The people of a matter: whoever told it first, and those who follow. */
export const peopleOf = ({ joiners }: Pick<SameMatter, 'joiners'>): number => joiners + 1;

/** The matters to follow, the followed one always among them, and a complaint of one's own first. */
export function matterChoices(same: readonly SameMatter[], joined: SameMatter | null): Choice[] {
  const isListed = same.some(({ joinId }) => joinId === joined?.joinId);
  const all = joined === null || isListed ? same : [joined, ...same];
  return [
    { value: ALONE, label: '单独投诉我的这一件' },
    ...all.map((matter) => ({
      value: matter.joinId,
      label: `跟着一起看：${[matter.unitName, matter.topicName].filter(Boolean).join(' · ') || '单位待定'}`,
      hint: [`${peopleOf(matter)}人反映过`, ...matter.reasons].join('；'),
    })),
  ];
}

/** 「3人反映过同一件事」, by the matter that most people told of. */
export function sameTitle(same: readonly SameMatter[]): string {
  return `${Math.max(...same.map(peopleOf))}人反映过同一件事`;
}

/** What an office never sees of a complaint; 照片 is told as a number. Of files what it does see is said first. */
export function unseenLines({
  photos,
  voice,
  documents,
}: Pick<ComplaintDraft, 'photos' | 'voice' | 'documents'>): readonly string[] {
  return [
    ...(documents.length === 0
      ? []
      : [
          `附件：${documents.length}个。由单位以外的人打开核对后，单位可以下载。里面写了什么，连同文件属性里的作者，单位都看得到，平台遮不住；不想让单位知道的，请先删掉。文件名单位看不到，只显示“附件1”。`,
        ]),
    '看不到：您的姓名、电话，和几点几分提交的。',
    ...(voice === null ? [] : ['听不到：您的声音。录音由专人转成文字，遮住姓名电话后再给单位看。']),
    ...(photos.length === 0 ? [] : [`照片：单位只知道附了${photos.length}张，看不到照片。`]),
    '平台凭实名核对您是谁；只有督查回访时能查您的电话，每次查看都有记录，您也查得到。',
  ];
}

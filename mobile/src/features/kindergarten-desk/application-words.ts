import type { DeskApplication } from '@yingshang/shared/contracts/kindergarten-applications';
import type { PlanContent } from '@yingshang/shared/kindergarten';
import type { ShownTag } from '../../ui';
import type { DeskState } from './use-application-desk';

export const deskStates = ['sent', 'accepted', 'returned'] as const satisfies readonly DeskState[];

const STATES: Readonly<Record<DeskApplication['state'], ShownTag>> = {
  draft: { kind: 'neutral', icon: 'clock', words: '还没有提交' },
  sent: { kind: 'warn', icon: 'clock', words: '待审核' },
  accepted: { kind: 'ok', icon: 'check', words: '已通过' },
  returned: { kind: 'neutral', icon: 'back', words: '已退回' },
};

export const stateTag = (state: DeskApplication['state']): ShownTag => STATES[state];

export const noneWords: Readonly<Record<DeskState, string>> = {
  sent: '没有待审核的报名',
  accepted: '还没有通过的报名',
  returned: '没有退回的报名',
};

const UNREADABLE = '（已不能读取）';

/** 「王*（210102********001X）」, twins one after the other. */
export function childrenWords(children: DeskApplication['children']): string {
  return children
    .map(({ maskedName, maskedIdNumber }) => `${maskedName ?? UNREADABLE}（${maskedIdNumber ?? UNREADABLE}）`)
    .join('、');
}

const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
  list.find((one) => one.id === id)?.name ?? id;

export const className = ({ classes }: Pick<PlanContent, 'classes'>, id: string): string =>
  nameOf(classes, id);

/** By stage, what is wanted, the wanted first: 「统筹阶段：①示例一幼 ②示例二幼」. */
export function choiceLines(
  { choices }: Pick<DeskApplication, 'choices'>,
  { stages, kindergartens }: Pick<PlanContent, 'stages' | 'kindergartens'>,
): readonly { readonly name: string; readonly text: string }[] {
  return choices.map(({ stage, at }) => ({
    name: nameOf(stages, stage),
    text: at.map((id, place) => `第${place + 1}志愿：${nameOf(kindergartens, id)}`).join('；'),
  }));
}

/** A document of the class, by its id. */
export function documentName(
  { classes }: Pick<PlanContent, 'classes'>,
  classId: string,
  documentId: string,
): string {
  return nameOf(classes.find(({ id }) => id === classId)?.documents ?? [], documentId);
}

export interface ShownPhotos {
  readonly document: string;
  readonly name: string;
  readonly photos: readonly DeskApplication['photos'][number][];
}

/** Photos by the documents that the class asks for, in the plan's order; documents without a photo, too. */
export function photosByDocument(
  application: Pick<DeskApplication, 'classId' | 'photos'>,
  plan: Pick<PlanContent, 'classes'>,
): readonly ShownPhotos[] {
  const wanted = plan.classes.find(({ id }) => id === application.classId)?.documents ?? [];
  const handedIn = application.photos.map(({ document }) => document);
  const ids = new Set([...wanted.map(({ id }) => id), ...handedIn]);
  return [...ids].map((document) => ({
    document,
    name: documentName(plan, application.classId, document),
    photos: application.photos.filter((photo) => photo.document === document),
  }));
}

/** Begun reasons of a return, so that the same words are not typed a hundred times. */
export const usualReasons = [
  '照片看不清，请在光线好的地方重新拍。',
  '材料不全，请补齐缺少的页。',
  '材料上的姓名和填写的不一致，请核对后重新填写。',
  '按材料不属于所选的类别，请改选类别后重新提交。',
] as const;

import type {
  ComplaintStepKind,
  DeskComplaint,
  DeskComplaintCase,
  SupervisedComplaintStep,
  UnitComplaintStep,
} from '@yingshang/shared/contracts/complaints';

export type UnitStep = UnitComplaintStep['kind'];
export type SupervisedStep = SupervisedComplaintStep['kind'];

/** The likelier one is what comes next, the earlier it stands; taking back and sending away come last. */
const UNIT_ORDER: readonly UnitStep[] = [
  'approve',
  'send-draft-back',
  'accept',
  'reply',
  'draft',
  'assign',
  'ask',
  'extend',
  'hand-back',
];

const SUPERVISED_ORDER: readonly SupervisedStep[] = [
  'decide',
  'revisit',
  'accept',
  'urge',
  'direct',
  'return',
];

/** Steps in the order of a desk: the first is what most would do now, the others are there when needed. */
function inOrder<S extends ComplaintStepKind>(
  may: readonly ComplaintStepKind[],
  order: readonly S[],
): readonly S[] {
  return order.filter((step) => may.includes(step));
}

type Standing = Pick<DeskComplaint, 'status'>;

/** In these nobody has it in hand, or whoever had it has answered in vain. */
export const isUnassigned = ({ status }: Standing) => status === 'accepted' || status === 'reopened';

/** While nobody has it in hand, giving it to somebody comes first. */
export function unitSteps(may: readonly ComplaintStepKind[], standing: Standing): readonly UnitStep[] {
  const steps = inOrder(may, UNIT_ORDER);
  if (!isUnassigned(standing) || !steps.includes('assign')) return steps;
  return ['assign', ...steps.filter((step) => step !== 'assign')];
}

/** While nobody knows whose it is, that comes first. */
export function supervisedSteps(
  may: readonly ComplaintStepKind[],
  hasUnit: boolean,
): readonly SupervisedStep[] {
  const steps = inOrder(may, SUPERVISED_ORDER);
  if (hasUnit || !steps.includes('direct')) return steps;
  return ['direct', ...steps.filter((step) => step !== 'direct')];
}

export type HeldLimits = DeskComplaintCase['limits'];

interface StepWording {
  /** On the button that opens the form. */
  readonly label: string;
  /** Over the field. */
  readonly field: string;
  /** Who reads it, and what should stand in it; within the limits that hold for this complaint. */
  readonly hint: (limits: HeldLimits) => string;
  /** Sends it. */
  readonly button: string;
}

/** Steps that are taken with words alone. */
export type WordyStep = Extract<
  UnitStep | SupervisedStep,
  'reply' | 'ask' | 'draft' | 'extend' | 'hand-back' | 'send-draft-back' | 'urge'
>;

export const wordings: Readonly<Record<WordyStep, StepWording>> = {
  reply: {
    label: '首次回复',
    field: '给投诉人的回复',
    hint: () => '投诉人会看到。说明已经收到、谁来办、打算什么时候有结果。',
    button: '发给投诉人',
  },
  ask: {
    label: '请投诉人补充',
    field: '想请投诉人说明什么',
    hint: ({ questionDays }) =>
      `投诉人会看到。一次问清楚；等回答时暂停计时，最多${questionDays}个工作日。不要打听对方是谁。`,
    button: '发给投诉人',
  },
  draft: {
    label: '拟写答复',
    field: '答复',
    hint: () => '负责人审核后投诉人才看到。写明查到了什么、怎么解决、依据是什么。',
    button: '交负责人审核',
  },
  extend: {
    label: '延长期限',
    field: '为什么要延长',
    hint: () => '投诉人会看到。每件投诉只能延长一次。',
    button: '延长办理期限',
  },
  'hand-back': {
    label: '不归本单位办',
    field: '为什么不归本单位，应由谁办',
    hint: ({ handBackDays }) =>
      `交督查重新确定承办单位，投诉人会看到。收到后${handBackDays}个工作日内可以退转。`,
    button: '退转',
  },
  'send-draft-back': {
    label: '退回修改',
    field: '哪里要改',
    hint: () => '只有单位内部和督查看得到。',
    button: '退回承办人',
  },
  urge: {
    label: '督办',
    field: '给单位的话',
    hint: () => '单位会看到，投诉人只看到已经督办。',
    button: '发出督办',
  },
};

export function isWordy(step: UnitStep | SupervisedStep): step is WordyStep {
  return step in wordings;
}

/** What stands on the button of a step; `isGiven`: somebody has it already, and it would go to another. */
export function stepLabel(step: UnitStep | SupervisedStep, isGiven = false): string {
  if (isWordy(step)) return wordings[step].label;
  if (step === 'assign') return isGiven ? '改派承办人' : '安排承办人';
  if (step === 'direct') return isGiven ? '转给别的单位' : '转给承办单位';
  return PLAIN_LABELS[step];
}

const PLAIN_LABELS: Readonly<
  Record<Exclude<UnitStep | SupervisedStep, WordyStep | 'assign' | 'direct'>, string>
> = {
  accept: '受理',
  approve: '同意，发给投诉人',
  return: '退回投诉人',
  revisit: '记录回访',
  decide: '裁定',
};

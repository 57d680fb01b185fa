import { type Message, ownAnswerWords, type PolicyCause } from '@yingshang/shared/contracts/notices';

const causes: Readonly<Record<PolicyCause, string>> = {
  published: '这项政策是新发布的，您的企业对它有了结果。',
  edited: '这项政策的条件改了，您企业的结果跟着变了。',
  withdrawn: '这项政策撤下了，您原来的结果不再算数。',
  day: '到了这一天，申报时间或按日期算的条件（如成立满几年）变了，您企业的结果跟着变了。',
};

/** Why this very person was told. */
export function causeWords({ delivery, subject }: Pick<Message, 'delivery' | 'subject'>): string {
  switch (subject.kind) {
    case 'policy':
      return causes[subject.cause];
    case 'window':
      return '您收藏了这项政策，或初步符合它的条件，所以临近日子提醒您一次。';
    case 'facts':
      return delivery.reason === 'own-doing'
        ? '您更新了企业信息，下面的政策按新的信息重新判断过。'
        : '您企业的登记信息有更新，下面的政策按新的信息重新判断过。';
    case 'case':
      return '这是您自己办的事，有进展就告诉您。';
  }
}

/** 「原来：不符合」, 「现在：初步符合，可申报」; null where the message is about no single answer. */
export function answerChange({ after, before }: Pick<Message, 'after' | 'before'>): string | null {
  if (before === null || after === null) return null;
  return `原来：${ownAnswerWords(before)} → 那时变成：${ownAnswerWords(after)}`;
}

/** The policy and enterprise whose conditions say why; null where there are none to look at. */
export function explained({ enterprise, subject }: Pick<Message, 'enterprise' | 'subject'>): {
  readonly enterpriseId: string;
  readonly policyId: string;
} | null {
  if (enterprise === null || subject.kind === 'facts' || subject.kind === 'case') return null;
  if (subject.kind === 'policy' && subject.cause === 'withdrawn') return null;
  return { enterpriseId: enterprise.id, policyId: subject.policy.id };
}

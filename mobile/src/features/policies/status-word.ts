import type { PolicyStatus } from '@yingshang/shared/contracts/policies';

export interface StatusWord {
  readonly kind: 'ok' | 'warn' | 'neutral';
  readonly word: string;
}

/** Expired is neutral, not red: red is kept for errors and for what is overdue on our side. */
const WORDS: Readonly<Record<PolicyStatus, StatusWord>> = {
  upcoming: { kind: 'neutral', word: '未开始' },
  'in-force': { kind: 'ok', word: '有效中' },
  'closing-soon': { kind: 'warn', word: '即将截止' },
  paused: { kind: 'warn', word: '已暂停' },
  expired: { kind: 'neutral', word: '已过期' },
};

export function statusWord(status: PolicyStatus): StatusWord {
  return WORDS[status];
}

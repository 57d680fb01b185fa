import type { PolicyMove, VerdictName } from '@yingshang/shared/contracts/benefits';

const NAMES: Readonly<Record<VerdictName, string>> = {
  eligible: '可享',
  unknown: '待补充',
  'not-eligible': '不符合',
};

const KINDS = { eligible: 'ok', unknown: 'warn', 'not-eligible': 'neutral' } as const;

/** 「待补充 → 可享」, with the look of where it went. */
export function moveTag({ from, to }: Pick<PolicyMove, 'from' | 'to'>) {
  return { kind: KINDS[to], words: `${NAMES[from]} → ${NAMES[to]}` };
}

/** What a change did, in one line: gains first. */
export function movesSummary(moves: readonly Pick<PolicyMove, 'to'>[]): string {
  if (moves.length === 0) return '没有政策因此变化。';
  const parts = (Object.keys(NAMES) as VerdictName[]) // Object.keys forgets the literal keys
    .map((to) => ({ to, count: moves.filter((move) => move.to === to).length }))
    .filter(({ count }) => count > 0)
    .map(({ to, count }) => `${count}项变为${NAMES[to]}`);
  return `${moves.length}项政策有变化：${parts.join('，')}。`;
}

/** 「符合：从业人员数不超过20人」. */
export function moveReason({ reason, to }: Pick<PolicyMove, 'reason' | 'to'>): string {
  if (to === 'eligible') return `符合：${reason.condition}`;
  return to === 'unknown' ? `还要知道：${reason.fieldName}` : `不符合：要求${reason.condition}`;
}

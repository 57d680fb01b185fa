import type { GrantAnswer } from '@yingshang/shared/contracts/notices';

/** The ledger's row of one template; null where the person was never asked. */
export interface LedgerRow {
  readonly remaining: number;
  readonly lastAnswer: GrantAnswer;
  readonly askedAt: number;
}

const DAY_MS = 86_400_000;
/** Three messages are a week's worth by the calm preferences. */
const PLENTY = 3;
/** How long the last answer stands before the person is asked again beside something else. */
const restsMs: Readonly<Record<GrantAnswer, number>> = {
  accept: DAY_MS,
  reject: 30 * DAY_MS,
  // Not the person's word: WeChat showed nothing.
  filter: 30 * DAY_MS,
  ban: Number.POSITIVE_INFINITY,
};

/**
 * Whether to ask for more. Beside something else (registering, keeping a favourite) only when few are left and the last
 * answer is old enough; whoever presses a button for just that is asked always, unless WeChat closed the template.
 */
export function whenToAsk(
  row: LedgerRow | null,
  now: number,
): { readonly byTheWay: boolean; readonly onPurpose: boolean } {
  if (row === null) return { byTheWay: true, onPurpose: true };
  const rested = now - row.askedAt >= restsMs[row.lastAnswer];
  return { byTheWay: rested && row.remaining < PLENTY, onPurpose: row.lastAnswer !== 'ban' };
}

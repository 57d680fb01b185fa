import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getSecondFactor } from '@yingshang/shared/contracts/second-factor';

/** What the page offers: nothing to do, prove, set up, or a factor that is in force. */
export type SecondFactorView = 'not-for-you' | 'prove' | 'enrol' | 'in-force';

export function secondFactorView(status: ResponseOf<typeof getSecondFactor>): SecondFactorView {
  if (!status.mayEnrol) return 'not-for-you';
  if (status.enrolledAt === null) return 'enrol';
  return status.proven ? 'in-force' : 'prove';
}

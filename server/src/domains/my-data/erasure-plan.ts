import type { ErasurePlan } from '@yingshang/shared/contracts/my-data';
import type { Refusal } from '@yingshang/shared/kernel';

export interface CountedRecords {
  readonly name: string;
  readonly title: string;
  readonly kept: string | null;
  /** False for registers that take no changes. */
  readonly goes: boolean;
  readonly count: number;
}

/** The deletion itself leaves a line there. */
const LEAVES_A_LINE = 'audit-events';

/** What a deletion would do now, said before it: nothing is listed that is not there. */
export function erasurePlan(all: readonly CountedRecords[], hindrance: Refusal | null): ErasurePlan {
  const stays = all.flatMap(({ name, title, kept, count }) =>
    kept !== null && (count > 0 || name === LEAVES_A_LINE) ? [{ name, title, why: kept }] : [],
  );
  return {
    goes: shownCounts(all.filter(({ goes }) => goes)),
    stays,
    hindrance: hindrance && {
      code: hindrance.code,
      message: hindrance.message,
      advice: hindrance.advice,
    },
  };
}

export function shownCounts(all: readonly CountedRecords[]) {
  return all.flatMap(({ name, title, count }) => (count > 0 ? [{ name, title, count }] : []));
}

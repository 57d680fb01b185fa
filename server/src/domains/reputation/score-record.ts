import type { CalendarDate, JsonObject } from '@yingshang/shared/kernel';
import type { ScoringSettings } from '@yingshang/shared/scoring';
import type { ReputationFigures } from './reputation-figures';

/** What the public ledger holds of a score: all of it was public in the same moment. */
export function scoreRecord(
  unit: string,
  { count, score, distribution, seeded }: ReputationFigures,
  { day, settings }: { readonly day: CalendarDate; readonly settings: ScoringSettings },
): JsonObject {
  return {
    v: 1,
    unit,
    day,
    score,
    count,
    distribution: distribution.map((one) => one.count),
    settings: settings.version,
    seeded,
  };
}

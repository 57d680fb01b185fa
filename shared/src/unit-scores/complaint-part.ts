import { rounded } from '../scoring';
import { type PartScore, partScore } from './part-score';
import { type ComplaintCause, complaintCauses, type UnitScoreSettings } from './unit-score-settings';

/** Cases of a period in which something went wrong, of all in which it could have. */
interface CaseCount {
  readonly cases: number;
  readonly of: number;
}

/**
 * What is counted of a unit in a period, each case in the month of what happened. `late`: first answers that were due,
 * and came late or not. `reopened`: of complaints that were answered. `dissatisfied`: of complainants who said their
 * word, themselves or in a revisit. `follow-ups`: bad ratings that were due and not answered in time. `transfers`:
 * complaints that the unit handed back and was given again by the supervisor, of all it got.
 */
export type ComplaintFigures = Readonly<Record<ComplaintCause, CaseCount>>;

export const noComplaintFigures: ComplaintFigures = {
  late: { cases: 0, of: 0 },
  reopened: { cases: 0, of: 0 },
  dissatisfied: { cases: 0, of: 0 },
  'follow-ups': { cases: 0, of: 0 },
  transfers: { cases: 0, of: 0 },
};

/**
 * 100 points less, for each cause, its most points × cases / (all + prior cases), each rounded once to 1/10 point. A
 * unit without cases has all points; one faulty case costs more the fewer there are, and never all.
 * @throws RangeError for counts that are none
 */
export function complaintPart(
  figures: ComplaintFigures,
  { mostPoints, priorCases }: Pick<UnitScoreSettings, 'mostPoints' | 'priorCases'>,
): PartScore<ComplaintCause> {
  return partScore(
    complaintCauses.map((cause) => {
      const { cases, of } = checked(cause, figures[cause]);
      const over = BigInt(mostPoints[cause]) * 10n * BigInt(cases);
      const tenths = Number(rounded({ over, under: BigInt(of) + BigInt(priorCases) }));
      return { cause, cases, of, tenths };
    }),
  );
}

function checked(cause: ComplaintCause, count: CaseCount): CaseCount {
  const { cases, of } = count;
  const areCounts = Number.isSafeInteger(cases) && Number.isSafeInteger(of) && cases >= 0;
  if (!areCounts || cases > of) throw new RangeError(`no counts of ${cause}: ${cases} of ${of}`);
  return count;
}

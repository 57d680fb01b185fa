import type { CalendarDate } from '@yingshang/shared/kernel';
import { checkCards } from './check-cards';
import { checkComplaintBoundaries } from './check-complaint-boundaries';
import { checkComplaintLimits } from './check-complaint-limits';
import { checkComplaintTopics } from './check-complaint-topics';
import { checkMatters } from './check-matters';
import { checkPlaces } from './check-places';
import { checkPolicies } from './check-policies';
import { checkScanCodes } from './check-scan-codes';
import type { CheckedPack, PackCheck } from './pack-check';
import { PackFigures } from './pack-figures';
import { type PackProblem, PackProblems } from './pack-problem';

/** Reads the whole pack once. Nothing is loaded unless this answers without a problem. */
export async function checkPack(folder: string, asOf: CalendarDate): Promise<CheckedPack | PackProblem[]> {
  const check: PackCheck = {
    folder,
    keys: {
      city: null,
      regions: new Map(),
      industries: new Set(),
      categories: new Set(),
      units: new Set(),
      departments: new Set(),
      complaintTopics: new Set(),
      officers: new Set(),
      policies: new Set(),
      contacts: new Map(),
    },
    figures: new PackFigures(asOf),
    problems: new PackProblems(),
  };
  for (const part of [
    checkPlaces,
    checkCards,
    checkMatters,
    checkComplaintTopics,
    checkComplaintBoundaries,
    checkComplaintLimits,
    checkPolicies,
    checkScanCodes,
  ])
    await part(check);
  const { city, contacts } = check.keys;
  if (check.problems.found.length > 0 || city === null) return check.problems.found;
  return { folder, city, contacts, figures: check.figures };
}

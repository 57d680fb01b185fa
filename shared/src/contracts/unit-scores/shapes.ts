import * as z from 'zod/mini';
import { complaintCauses, ratingCauses, yearGrades } from '../../unit-scores';

/** `2026-10`. */
export const month = z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/));
/** A month, or `last`: the one that was frozen last, of whoever does not know which there are. */
export const monthOrLast = z.string().check(z.regex(/^(last|20\d{2}-(0[1-9]|1[0-2]))$/));
export const year = z.string().check(z.regex(/^20\d{2}$/));

export const place = z.object({ id: z.string(), name: z.string() });

const ratingDeduction = z.object({
  cause: z.enum(ratingCauses),
  cases: z.int(),
  of: z.int(),
  /** In 1/10 point. */
  tenths: z.int(),
});
const complaintDeduction = z.object({ ...ratingDeduction.shape, cause: z.enum(complaintCauses) });

/** The score of a unit in a month; the deductions of a part and its tenths make 1,000, to the last digit. */
export const monthScore = z.object({
  /** In 1/100 point. */
  hundredths: z.int(),
  /** In 1/10 point, of 1,000. */
  ratings: z.object({ tenths: z.int(), deductions: z.array(ratingDeduction) }),
  complaints: z.object({ tenths: z.int(), deductions: z.array(complaintDeduction) }),
  ratingCount: z.int(),
  /** Enough ratings to stand in an order. */
  ranked: z.boolean(),
});
export type MonthScore = z.infer<typeof monthScore>;

/** Why it is another than a month before; all together make the change of the total, to the last digit. */
export const changeCause = z.object({
  part: z.enum(['ratings', 'complaints']),
  cause: z.enum([...ratingCauses, ...complaintCauses]),
  cases: z.int(),
  /** Of the part, in 1/10 point. */
  tenths: z.int(),
  /** Of the total, in 1/100 point. */
  hundredths: z.int(),
});
export type ChangeCause = z.infer<typeof changeCause>;

/** `running`: the month is not over, or not frozen yet. */
export const monthState = z.enum(['running', 'frozen']);

/** Why a frozen month was worked out anew. */
export const correctionReason = z.enum(['ratings-changed', 'objection-granted', 'late-records']);
export type CorrectionReason = z.infer<typeof correctionReason>;

export const correctionReasonNames: Readonly<Record<CorrectionReason, string>> = {
  'ratings-changed': '有评价移除或恢复计入',
  'objection-granted': '单位异议成立，剔除了一件',
  'late-records': '有记录补录进来',
};

export const monthVersion = z.object({
  /** From 1. */
  version: z.int(),
  on: z.iso.date(),
  hundredths: z.int(),
  /** Null of the first. */
  reason: z.nullable(correctionReason),
  /** Its entry on the public ledger. */
  subject: z.uuid(),
});
export type MonthVersion = z.infer<typeof monthVersion>;

/** Among units of one level and kind; null for a unit with too few ratings. */
export const scorePlace = z.object({ place: z.nullable(z.int()), of: z.int(), group: z.string() });

export const yearGrade = z.enum(yearGrades);

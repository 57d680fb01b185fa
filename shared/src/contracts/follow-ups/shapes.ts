import * as z from 'zod/mini';
import { stars } from '../ratings';

/** Where the case of a bad rating is; `shared/src/follow-ups` says what leads from one to the next. */
export const followUpState = z.enum(['opened', 'taken', 'answered', 'put-right', 'disputed', 'closed']);
export type FollowUpState = z.infer<typeof followUpState>;

export const closingGround = z.enum([
  'rater-confirmed',
  'revisit-satisfied',
  'unreachable',
  'supervisor-decided',
  'rating-removed',
]);

/** `none`: the unit owes nothing now. `soon`: at most two working days are left. */
export const followUpUrgency = z.enum(['overdue', 'today', 'soon', 'later', 'paused', 'none']);
export type FollowUpUrgency = z.infer<typeof followUpUrgency>;

export const followUpStepKind = z.enum([
  'open',
  'take',
  'answer',
  'put-right',
  'confirm',
  'deny',
  'revisit',
  'decide',
  'urge',
  'escalate',
  'pause',
  'resume',
  'remove',
]);

export const followUpStepResult = z.enum(['satisfied', 'dissatisfied', 'unreached', 'settled', 'again']);

/** One line of the case's story. */
export const followUpStep = z.object({
  kind: followUpStepKind,
  result: z.nullable(followUpStepResult),
  by: z.enum(['rater', 'unit', 'supervisor', 'platform']),
  /** Null where the day would say when an anonymous rater was there. */
  on: z.nullable(z.iso.date()),
  /** What was written with it; null: nothing, or it is not shown to this reader. */
  text: z.nullable(z.string()),
});
export type FollowUpStepView = z.infer<typeof followUpStep>;

/** Due at 24:00 of the day. `provisional`: a year's holidays are not announced yet, so it may move. */
export const followUpDue = z.object({ date: z.iso.date(), provisional: z.boolean() });

const common = {
  /** Its own, and no rating's. */
  id: z.uuid(),
  state: followUpState,
  ground: z.nullable(closingGround),
  named: z.boolean(),
  urgency: followUpUrgency,
  /** Null while the clock stands, when nothing is owed, and for the unit where the rater is anonymous. */
  due: z.nullable(followUpDue),
  reopenings: z.int(),
  prompts: z.array(z.string()),
};

/**
 * A bad rating as the rated unit sees it. Of an anonymous rater's there is no day, window, officer or number of stars,
 * and how much time is left is said in three steps only: a due day would give the day of the visit away.
 */
export const unitFollowUp = z.object({
  ...common,
  day: z.nullable(z.iso.date()),
  officerName: z.nullable(z.string()),
  stars: z.nullable(stars),
});
export type UnitFollowUp = z.infer<typeof unitFollowUp>;

const told = {
  /** What the rater wrote, as far as this reader may see it. */
  text: z.nullable(z.string()),
  steps: z.array(followUpStep),
  /** What this reader can do now. */
  may: z.array(followUpStepKind),
};
export const unitFollowUpCase = z.object({ ...unitFollowUp.shape, ...told });
export type UnitFollowUpCase = z.infer<typeof unitFollowUpCase>;

/** As a supervisor sees it, who does not work in the unit. */
export const supervisedFollowUp = z.object({
  ...common,
  unit: z.object({ id: z.string(), name: z.string() }),
  day: z.iso.date(),
  officerName: z.nullable(z.string()),
  stars,
});
export type SupervisedFollowUp = z.infer<typeof supervisedFollowUp>;
export const supervisedFollowUpCase = z.object({
  ...supervisedFollowUp.shape,
  ...told,
  /** Days of this round on which the rater was not reached. */
  unreached: z.int(),
});
export type SupervisedFollowUpCase = z.infer<typeof supervisedFollowUpCase>;

/** As its rater sees it. */
export const ownFollowUp = z.object({
  state: followUpState,
  ground: z.nullable(closingGround),
  due: z.nullable(followUpDue),
  urgency: followUpUrgency,
  steps: z.array(followUpStep),
  may: z.array(followUpStepKind),
});
export type OwnFollowUp = z.infer<typeof ownFollowUp>;

import * as z from 'zod/mini';
import { applicationStates } from '../../kindergarten';
import { plainId, planPhase } from '../kindergarten-plans/shapes';

export const LONGEST_RETURN_REASON = 500;
/** Of a guardian to one plan: triplets, and one more. */
export const MOST_APPLICATIONS = 4;
/** Photos of one document: the pages of a household register. */
export const MOST_PAGES = 6;

export const applicationState = z.enum(applicationStates);

/** Wanted kindergartens by stage, the wanted first. */
export const stageChoices = z.strictObject({
  stage: plainId,
  at: z.array(plainId).check(z.maxLength(20)),
});
export const wantedChoices = z.array(stageChoices).check(z.maxLength(10));

/** As typed: full-width digits and a small x are folded. */
export const typedChild = z.strictObject({
  name: z.string().check(z.maxLength(60)),
  idNumber: z.string().check(z.maxLength(40)),
});
/** Declared twins are one application. */
export const typedChildren = z.array(typedChild).check(z.minLength(1), z.maxLength(2));

/** A child as it is shown: enough to know one's own by. Null: it cannot be read any more. */
export const shownChild = z.object({
  maskedName: z.nullable(z.string()),
  maskedIdNumber: z.nullable(z.string()),
});

export const shownPhoto = z.object({
  id: z.uuid(),
  /** Which document of the class it shows. */
  document: plainId,
  addedAt: z.iso.datetime(),
});

const application = z.object({
  id: z.uuid(),
  planId: z.uuid(),
  /** From 1; a change, a sending or a decision names the one that it is based on. */
  revision: z.int(),
  state: applicationState,
  classId: plainId,
  children: z.array(shownChild),
  choices: z.array(z.object({ stage: plainId, at: z.array(plainId) })),
  photos: z.array(shownPhoto),
  /** Documents of the class of which no photo is there. */
  missing: z.array(plainId),
  changedAt: z.iso.datetime(),
  sentAt: z.nullable(z.iso.datetime()),
  /** Why it was returned last; null where it was accepted since, or never returned. */
  returned: z.nullable(z.string()),
});

/** As its guardian sees it. */
export const ownApplication = z.object({
  ...application.shape,
  plan: z.object({ title: z.string(), phase: planPhase, closesAt: z.string(), mendsUntil: z.string() }),
  /** Whether it may be changed now. */
  open: z.boolean(),
});
export type OwnApplication = z.infer<typeof ownApplication>;

/** As the review desk sees it. */
export const deskApplication = z.object({
  ...application.shape,
  /** Of the guardian; null where it cannot be read. */
  maskedGuardian: z.nullable(z.string()),
  decidedAt: z.nullable(z.iso.datetime()),
  /** Whether whoever asks may decide: nobody decides about their own. */
  own: z.boolean(),
});
export type DeskApplication = z.infer<typeof deskApplication>;

/** In a list. */
export const listedApplication = z.object({
  id: z.uuid(),
  state: applicationState,
  classId: plainId,
  children: z.array(shownChild),
  sentAt: z.nullable(z.iso.datetime()),
});

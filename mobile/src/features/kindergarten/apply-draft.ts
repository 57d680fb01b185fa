import * as z from 'zod/mini';
import { useSession } from '../../platform/session';
import { stored } from '../../platform/storage';
import { KINDERGARTEN_DRAFTS } from '../../platform/trace-names';

/** A child's name and number are never in it: they stay in the page's memory alone. */
const draftShape = z.object({
  classId: z.nullable(z.string()),
  twins: z.boolean(),
  choices: z.array(z.object({ stage: z.string(), at: z.array(z.string()) })),
  /** Who was signed in when it was written: on a shared phone it is nobody else's. */
  writerId: z.nullable(z.string()),
});
export type ApplyDraft = z.infer<typeof draftShape>;

export const emptyDraft: ApplyDraft = { classId: null, twins: false, choices: [], writerId: null };

const MOST_KEPT = 4;
/** By plan. */
const kept = stored(KINDERGARTEN_DRAFTS, 1, z.record(z.string(), draftShape), {});

export function readDraft(planId: string): ApplyDraft {
  const draft = kept.read()[planId];
  const personId = useSession.getState().person?.id;
  const isForeign = draft?.writerId != null && personId !== undefined && draft.writerId !== personId;
  return draft === undefined || isForeign ? emptyDraft : draft;
}

/** Null: it was sent, or thrown away. */
export function keepDraft(planId: string, draft: Omit<ApplyDraft, 'writerId'> | null): void {
  const others = Object.entries(kept.read()).filter(([one]) => one !== planId);
  const writerId = useSession.getState().person?.id ?? null;
  const own = draft === null ? [] : [[planId, { ...draft, writerId }] as const];
  kept.write(Object.fromEntries([...others.slice(1 - MOST_KEPT), ...own]));
}

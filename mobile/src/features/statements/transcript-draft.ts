import * as z from 'zod/mini';
import { stored } from '../../platform/storage';

const shape = z.object({ personId: z.string(), statementId: z.string(), words: z.string() });

/** One, of whoever typed last: what somebody said stands nowhere longer than it must. */
const kept = stored('transcript-draft', 1, z.nullable(shape), null);

/** What this person typed of this recording and did not submit; empty when there is none. */
export function readDraft(personId: string, statementId: string): string {
  const draft = kept.read();
  if (draft !== null && draft.personId !== personId) kept.clear();
  return draft?.personId === personId && draft.statementId === statementId ? draft.words : '';
}

export function keepDraft(personId: string, statementId: string, words: string): void {
  if (words === '') kept.clear();
  else kept.write({ personId, statementId, words });
}

import { suggestComplaint, type suggestedUnit } from '@yingshang/shared/contracts/complaints';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { type Query, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { useSettled } from '../../platform/use-settled';
import type { ComplaintDraft } from './complaint-draft';

export type Suggestion = ResponseOf<typeof suggestComplaint>;
export type SuggestedUnit = z.infer<typeof suggestedUnit>;

/** A sentence is asked about when the finger rests, not at each key. */
const PAUSE_MS = 800;
/** 着火 says enough. */
const SHORTEST = 2;

export interface Suggesting {
  /** The last that came: it stays while the next is on its way, so that nothing jumps under the finger. */
  readonly suggestion: Suggestion | undefined;
  /** Whether it is about what stands there now. */
  readonly isFresh: boolean;
  readonly state: Query<Suggestion>['state'] | 'nothing-asked';
}

/** What the text is likely about; null asks for nothing. Nothing is kept of it anywhere but on this page. */
export function useSuggestion(draft: ComplaintDraft | null): Suggesting {
  const personId = useSession((session) => session.person?.id ?? '');
  const text = draft?.text.trim() ?? '';
  // An officer is complained of by name: nothing is to be guessed, and nobody else's matter is the same.
  const unitId = draft?.class === 'officer' ? (draft.unit?.id ?? null) : null;
  const body = { class: draft?.class ?? 'unknown', text, regionCode: draft?.regionCode ?? null, unitId };
  const now = JSON.stringify([personId, body]);
  const settled = useSettled(now, PAUSE_MS);
  const isEmpty = text.length < SHORTEST;
  const asks = !isEmpty && settled === now;
  const query = useQuery(asks ? `complaint-suggestion:${now}` : null, () => call(suggestComplaint, { body }));
  const [last, setLast] = useState<Suggestion>();
  if (query.data !== undefined && query.data !== last) setLast(query.data);
  return {
    suggestion: isEmpty ? undefined : (query.data ?? last),
    isFresh: asks && query.data !== undefined,
    state: isEmpty ? 'nothing-asked' : query.state,
  };
}

import * as z from 'zod/mini';

const mediumKind = z.enum(['photo', 'document', 'voice']);
export type MediumKind = z.infer<typeof mediumKind>;

const medium = z.object({
  /** A UUID: the name of its file, and the key under which the server takes it once. */
  id: z.string(),
  kind: mediumKind,
  /** Of a document: as its sender calls it. */
  name: z.optional(z.string()),
});
export type Medium = z.infer<typeof medium>;

/** The file of a medium on this device. */
export const fileOf = ({ id, kind }: Medium): string => `${id}.${endings[kind]}`;

const endings: Readonly<Record<MediumKind, string>> = { photo: 'jpg', document: 'file', voice: 'wav' };

/** Photos first: they are small, and the recording is not held up by much. Files last: they are the largest. */
export function mediaOf(draft: {
  readonly photos: readonly string[];
  readonly voice: { readonly id: string } | null;
  /** A rating has none. */
  readonly documents?: readonly { readonly id: string; readonly name: string }[];
}): Medium[] {
  const pictures = draft.photos.map((id): Medium => ({ id, kind: 'photo' }));
  const spoken: Medium[] = draft.voice === null ? [] : [{ id: draft.voice.id, kind: 'voice' }];
  const files = (draft.documents ?? []).map(({ id, name }): Medium => ({ id, kind: 'document', name }));
  return [...pictures, ...spoken, ...files];
}

/** What still has to go to one rating or complaint. */
export const uploadBatch = z.object({
  ticket: z.string(),
  /** Where the ticket is known. Absent: ratings, the only ones there were when it was kept. */
  board: z.optional(z.enum(['ratings', 'complaints'])),
  /** Whose it is; absent for this device's. */
  personId: z.optional(z.string()),
  /** Null until the rating or complaint was answered. */
  statementId: z.nullable(z.string()),
  /** In the order in which they go. */
  waiting: z.array(medium),
  /** In words for the person: what will never arrive, and why. */
  failures: z.array(z.string()),
  /** Milliseconds since the epoch. */
  since: z.number(),
});
export type UploadBatch = z.infer<typeof uploadBatch>;

/** The server takes nothing to words older than a day; what was held back with them may be a little older. */
const GIVEN_UP_MS = 3 * 86_400_000;
/** Batches of which nothing waits are remembered, so that a rating sent again does not bring its files again. */
const MOST_DONE = 20;

export type Step =
  /** The rating was not answered to this phone: its statement must be asked for. */
  | { readonly ask: 'statement'; readonly batch: UploadBatch }
  | {
      readonly ask: 'upload';
      readonly batch: UploadBatch;
      readonly statementId: string;
      readonly medium: Medium;
    }
  | { readonly ask: 'give-up'; readonly batch: UploadBatch };

/** What to do next, oldest first: for whoever is signed in, and without what cannot go on now. */
export function nextStep(
  batches: readonly UploadBatch[],
  now: number,
  { personId, stuck }: { readonly personId: string | undefined; readonly stuck: ReadonlySet<string> },
): Step | null {
  for (const batch of batches) {
    const [first] = batch.waiting;
    const isTheirs = batch.personId === undefined || batch.personId === personId;
    if (first === undefined || !isTheirs || stuck.has(batch.ticket)) continue;
    if (now - batch.since > GIVEN_UP_MS) return { ask: 'give-up', batch };
    if (batch.statementId === null) return { ask: 'statement', batch };
    return { ask: 'upload', batch, statementId: batch.statementId, medium: first };
  }
  return null;
}

const changed = (
  batches: readonly UploadBatch[],
  ticket: string,
  change: (batch: UploadBatch) => UploadBatch,
): UploadBatch[] => batches.map((one) => (one.ticket === ticket ? change(one) : one));

/** The same rating queued again brings nothing new but its statement. */
export function withBatch(batches: readonly UploadBatch[], batch: UploadBatch): UploadBatch[] {
  if (batches.some(({ ticket }) => ticket === batch.ticket))
    return withStatement(batches, batch.ticket, batch.statementId);
  const done = batches.filter(isDone);
  const forgotten = new Set(done.slice(0, Math.max(0, done.length - MOST_DONE)).map(({ ticket }) => ticket));
  return [...batches.filter(({ ticket }) => !forgotten.has(ticket)), batch];
}

const isDone = ({ waiting, failures }: UploadBatch) => waiting.length === 0 && failures.length === 0;

export function withStatement(
  batches: readonly UploadBatch[],
  ticket: string,
  statementId: string | null,
): UploadBatch[] {
  return changed(batches, ticket, (one) => ({ ...one, statementId: statementId ?? one.statementId }));
}

/** Received, or refused for good with words for it. */
export function withoutMedium(
  batches: readonly UploadBatch[],
  ticket: string,
  id: string,
  failure?: string,
): UploadBatch[] {
  return changed(batches, ticket, (one) => ({
    ...one,
    waiting: one.waiting.filter((waiting) => waiting.id !== id),
    failures: failure === undefined ? one.failures : [...one.failures, failure],
  }));
}

export function withoutFailures(batches: readonly UploadBatch[], ticket: string): UploadBatch[] {
  return changed(batches, ticket, (one) => ({ ...one, failures: [] }));
}

/** The rating went back to being a draft: nothing of it goes out, unless it was given already. */
export function withoutBatch(batches: readonly UploadBatch[], ticket: string): UploadBatch[] {
  return batches.filter((one) => one.ticket !== ticket || one.statementId !== null);
}

/** What somebody else left on this device. */
export function ofOthers(batches: readonly UploadBatch[], personId: string): UploadBatch[] {
  return batches.filter((one) => one.personId !== undefined && one.personId !== personId);
}

/**
 * Whether the server will never take it: what its own route refuses. A line that broke, a fault and a full gateway are
 * tried again. By the code's domain, because the contract's list of refusals is not built into the app.
 */
export function isForGood(code: string): boolean {
  return ['statements', 'photos', 'recordings', 'documents'].includes(code.split('.')[0] ?? '');
}

/** 「一张照片没有收下：…」 */
export function failureWords({ kind, name }: Pick<Medium, 'kind' | 'name'>, why: string): string {
  const called = { photo: '一张照片', document: `附件“${name ?? ''}”`, voice: '录音' }[kind];
  return `${called}没有收下：${why}`;
}

/** 「2张照片、1段录音、1个附件」; empty for none. */
export function countWords(waiting: readonly Medium[]): string {
  const count = (kind: MediumKind) => waiting.filter((one) => one.kind === kind).length;
  const parts = [
    count('photo') > 0 ? `${count('photo')}张照片` : '',
    count('voice') > 0 ? `${count('voice')}段录音` : '',
    count('document') > 0 ? `${count('document')}个附件` : '',
  ];
  return parts.filter((part) => part !== '').join('、');
}

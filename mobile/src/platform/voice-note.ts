import * as z from 'zod/mini';

const named = z.object({ id: z.string(), name: z.string() });
export type Named = z.infer<typeof named>;

/** What the speaker corrected or chose by a tap; what is absent stands as it was understood. */
const correction = z.object({
  intent: z.optional(z.enum(['rate', 'complain', 'ask-policy', 'find-service', 'lookup-lottery'])),
  /** Null: they do not know. */
  unit: z.optional(z.nullable(named)),
  stars: z.optional(z.number()),
  /** Null: it is about none of them, as with the role. */
  topic: z.optional(z.nullable(z.object({ id: z.nullable(z.string()), label: z.string() }))),
  officerRole: z.optional(z.nullable(z.string())),
  text: z.optional(z.string()),
  /** The recording is not to be kept beside the words. */
  dropsRecording: z.optional(z.boolean()),
  /** They would not wait for the recogniser. */
  byHand: z.optional(z.boolean()),
});
export type Correction = z.infer<typeof correction>;

/** Where somebody spoke, and what that page is about. */
export const spokenPlace = z.object({
  page: z.enum(['home', 'search', 'rating', 'complaint']),
  /** A visit that is rated: it cannot be another one. */
  occasionId: z.nullable(z.string()),
  unit: z.nullable(named),
  officer: z.nullable(named),
});
export type SpokenPlace = z.infer<typeof spokenPlace>;

/** Something said on this device that is not filed yet; its file lies here under its ticket. */
export const voiceNote = z.object({
  /** Drawn by this device; of the server's ticket, and of what will be filed. */
  ticket: z.string(),
  seconds: z.number(),
  interrupted: z.boolean(),
  /** Who was signed in. */
  personId: z.nullable(z.string()),
  place: spokenPlace,
  /** Rated or complained of last on this device. */
  lastUnitId: z.nullable(z.string()),
  regionCode: z.nullable(z.string()),
  /** The server has the sound. */
  isSent: z.boolean(),
  /** When the server deletes what was not confirmed, in milliseconds since the epoch; null before it has it. */
  keptUntil: z.nullable(z.number()),
  since: z.number(),
  /** Confirmed, and given to the outbox: it goes out by itself, once. */
  handedOver: z.boolean(),
  correction,
});
export type VoiceNote = z.infer<typeof voiceNote>;

/** Who speaks more without ever looking at it has forgotten the first. */
const MOST_NOTES = 8;
/** Of what never reached the server. */
const GIVEN_UP_MS = 3 * 86_400_000;

/** With one more; those that give way come back beside them, so that their files can go. */
export function withNote(
  notes: readonly VoiceNote[],
  note: VoiceNote,
): { readonly kept: VoiceNote[]; readonly gone: VoiceNote[] } {
  const others = notes.filter(({ ticket }) => ticket !== note.ticket);
  const gone = others.slice(0, Math.max(0, others.length + 1 - MOST_NOTES));
  return { kept: [...others.slice(gone.length), note], gone };
}

export const withoutNote = (notes: readonly VoiceNote[], ticket: string): VoiceNote[] =>
  notes.filter((note) => note.ticket !== ticket);

export const changedNote = (
  notes: readonly VoiceNote[],
  ticket: string,
  part: Partial<VoiceNote>,
): VoiceNote[] => notes.map((note) => (note.ticket === ticket ? { ...note, ...part } : note));

/** What the server no longer has, and what could not be brought to it in days. */
export function isOver({ keptUntil, since }: VoiceNote, now: number): boolean {
  return keptUntil === null ? now - since > GIVEN_UP_MS : now > keptUntil;
}

/** Somebody else's, who was signed in here: not to be shown, heard or sent by the next. */
export const isForeign = ({ personId }: VoiceNote, signedIn: string | undefined): boolean =>
  personId !== null && signedIn !== undefined && personId !== signedIn;

/** What waits to be sent in the name of whoever is signed in, the first said first. */
export function toSend(notes: readonly VoiceNote[], now: number, signedIn: string | undefined): VoiceNote[] {
  const isTheirs = ({ personId }: VoiceNote) => personId === null || personId === signedIn;
  return notes.filter((note) => !note.isSent && isTheirs(note) && !isOver(note, now));
}

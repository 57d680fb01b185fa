import * as z from 'zod/mini';
// Not by the folder's door: behind it lie 300 KB of weights, which no page needs.
import { intents, officerRoles, sentiments } from '../../understanding/utterance';

/** What somebody wants who speaks to the app. */
const spokenIntent = z.enum(intents);
export const officerRole = z.enum(officerRoles);
export const sentiment = z.enum(sentiments);

/** What a slot may have been instead, the likeliest first. */
const others = <Value extends z.core.$ZodType>(value: Value) =>
  z.array(z.object({ value, confidence: z.number() }));

const slot = <Value extends z.core.$ZodType>(value: Value) =>
  z.object({
    value,
    /** In [0, 1]. */
    confidence: z.number(),
    /** What in the sentence says so; empty where the page said it. */
    heard: z.array(z.string()),
    others: others(value),
  });

const unit = z.object({ id: z.string(), name: z.string() });

/** `said`: named in the sentence. `page`: of the page or the code on which somebody spoke. `last`: rated or complained of last on this device. */
const unitSource = z.enum(['said', 'page', 'last']);

/** `id`: of the city's complaint topic of this name, where there is one. */
const topic = z.object({ id: z.nullable(z.string()), label: z.string() });

/** One answer to the one question; what is chosen takes the place of what was understood. */
const choice = z.object({
  /** As a button says it: 「评价」, 「大东区税务局」, 「4 颗星」. */
  label: z.string(),
  /** What it sets; null: none of these, the person looks for it. */
  value: z.nullable(
    z.union([
      z.object({ slot: z.literal('intent'), intent: spokenIntent }),
      z.object({ slot: z.literal('unit'), unit }),
      z.object({ slot: z.literal('stars'), stars: z.int() }),
    ]),
  ),
});

/** What was understood of a recording. It is shown, corrected and confirmed; nothing is done by it alone. */
export const voiceDraft = z.object({
  /** As the recogniser wrote it, unmasked: for the speaker alone. */
  heard: z.string(),
  /** The same without what only fills a pause; what a text field starts with. */
  text: z.string(),
  intent: slot(spokenIntent),
  /** Null where nothing says whose matter it is. */
  unit: z.nullable(z.object({ ...slot(unit).shape, source: unitSource })),
  officerRole: z.nullable(slot(officerRole)),
  /** 1 to 5; of a rating in which stars were said. */
  stars: z.nullable(slot(z.int())),
  topic: z.nullable(slot(topic)),
  sentiment: slot(sentiment),
  /** At most one, of what is least sure and matters most; null where nothing need be asked. */
  question: z.nullable(
    z.object({
      slot: z.enum(['intent', 'unit', 'stars']),
      /** 「您是想评价，还是投诉？」 */
      words: z.string(),
      choices: z.array(choice),
    }),
  ),
});
export type VoiceDraft = z.infer<typeof voiceDraft>;

import * as z from 'zod/mini';
import { quicknet } from '../../beacon';
import { planPhases } from '../../kindergarten';

export const LONGEST_PLAN_REASON = 500;
const MOST_KINDERGARTENS = 500;
const MOST_STAGES = 10;
const MOST_OF_A_STAGE = 50;

/** Ids are keys of hashed objects, and stand in addresses; `constructor` is a key that every object has already. */
export const plainId = z.string().check(z.regex(/^(?!constructor$)[a-z0-9][a-z0-9-]{0,39}$/));
const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const instant = z.iso.datetime();
const named = z.strictObject({ id: plainId, name: words(60) });
const seats = z.int().check(z.minimum(0), z.maximum(10_000));

export const planStage = z.strictObject({
  id: plainId,
  name: words(60),
  tiers: z.array(named).check(z.maxLength(MOST_OF_A_STAGE)),
  tiersBy: z.enum(['child', 'kindergarten']),
  seats: z.record(plainId, seats),
  choices: z.int().check(z.minimum(1), z.maximum(20)),
});

export const planClass = z.strictObject({
  id: plainId,
  name: words(60),
  who: words(300),
  entries: z
    .array(
      z.strictObject({
        stage: plainId,
        tier: plainId,
        at: z.nullable(z.array(plainId).check(z.maxLength(MOST_KINDERGARTENS))),
      }),
    )
    .check(z.maxLength(MOST_OF_A_STAGE)),
  documents: z.array(named).check(z.maxLength(10)),
});

/** No chain id is typed: there is one network that this program can check. */
const round = z.int().check(z.minimum(1), z.maximum(2 ** 40));
export const planBeacon = z.discriminatedUnion('source', [
  z.strictObject({
    source: z.literal('drand-quicknet'),
    chain: z.literal(quicknet.chainHash),
    round,
    fallbacks: z.array(round).check(z.maxLength(10)),
  }),
  z.strictObject({
    source: z.literal('lottery'),
    game: words(30),
    issue: words(30),
    drawnAt: instant,
    fallbacks: z.array(z.strictObject({ issue: words(30), drawnAt: instant })).check(z.maxLength(10)),
  }),
]);

/** What staff write; what must hold between its parts is asked when it is published. */
export const planContent = z.strictObject({
  title: words(80),
  kindergartens: z
    .array(
      z.strictObject({
        id: plainId,
        name: words(60),
        address: words(120),
        phone: z.string().check(z.maxLength(30)),
      }),
    )
    .check(z.maxLength(MOST_KINDERGARTENS)),
  stages: z.array(planStage).check(z.maxLength(MOST_STAGES)),
  bornFrom: z.iso.date(),
  bornTo: z.iso.date(),
  classes: z.array(planClass).check(z.maxLength(MOST_OF_A_STAGE)),
  twins: z.enum(['together', 'apart']),
  opensAt: instant,
  closesAt: instant,
  mendsUntil: instant,
  drawAt: instant,
  appealsUntil: z.iso.date(),
  beacon: planBeacon,
});

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A published version, as it is hashed: SHA-256 over its canonical JSON. */
export const planManifest = z.object({
  v: z.literal(1),
  plan: z.uuid(),
  version: z.int(),
  previous: z.nullable(hash),
  reason: z.string(),
  bureau: z.object({ id: z.string(), name: z.string() }),
  ...planContent.shape,
});

export const planPhase = z.enum(planPhases);

export const planVersion = z.object({
  version: z.int(),
  /** Why it was made. */
  reason: z.string(),
  publishedAt: z.iso.datetime(),
  /** SHA-256 of the manifest's canonical JSON, hexadecimal. */
  manifestHash: hash,
  /** Its entry on the public ledger. */
  subject: z.uuid(),
});

export const planInBrief = z.object({
  id: z.uuid(),
  title: z.string(),
  bureau: z.object({ id: z.string(), name: z.string() }),
  /** By the server's clock. */
  phase: planPhase,
  opensAt: z.iso.datetime(),
  closesAt: z.iso.datetime(),
  drawAt: z.iso.datetime(),
  version: z.int(),
  manifestHash: hash,
});
export type PlanInBrief = z.infer<typeof planInBrief>;

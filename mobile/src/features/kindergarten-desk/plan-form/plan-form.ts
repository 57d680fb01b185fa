import { timeOfRound } from '@yingshang/shared/beacon';
import type { PlanBeacon, PlanContent } from '@yingshang/shared/kindergarten';
import * as z from 'zod/mini';
import { typedMoment } from './moment-text';

const named = z.object({ id: z.string(), name: z.string() });

const kindergartenRow = z.object({
  ...named.shape,
  address: z.string(),
  phone: z.string(),
  /** By stage, as typed. */
  seats: z.record(z.string(), z.string()),
});

const stageForm = z.object({
  ...named.shape,
  tiers: z.array(named),
  tiersBy: z.enum(['child', 'kindergarten']),
  choices: z.string(),
});

const classForm = z.object({
  ...named.shape,
  who: z.string(),
  entries: z.array(z.object({ stage: z.string(), tier: z.string(), at: z.nullable(z.array(z.string())) })),
  documents: z.array(named),
});

/** A plan while it is being written: everything typed is a text, so that what is half done can be kept. */
export const planFormShape = z.object({
  /** The server's revision on which it is based; 0 where there is no draft. */
  basedOn: z.number(),
  title: z.string(),
  bornFrom: z.string(),
  bornTo: z.string(),
  opensAt: z.string(),
  closesAt: z.string(),
  mendsUntil: z.string(),
  drawAt: z.string(),
  appealsUntil: z.string(),
  twins: z.enum(['together', 'apart']),
  kindergartens: z.array(kindergartenRow),
  stages: z.array(stageForm),
  classes: z.array(classForm),
  source: z.enum(['drand-quicknet', 'lottery']),
  game: z.string(),
  /** A line each, the named value first: a time, or of a lottery the issue and a time. */
  values: z.string(),
  reason: z.string(),
});
export type PlanForm = z.infer<typeof planFormShape>;
export type KindergartenRow = z.infer<typeof kindergartenRow>;
export type StageForm = z.infer<typeof stageForm>;
export type ClassForm = z.infer<typeof classForm>;
export type Named = z.infer<typeof named>;

/** A plan nobody has written anything of: one stage for everybody, and one class that takes part in it. */
export const emptyPlanForm: PlanForm = {
  basedOn: 0,
  title: '',
  bornFrom: '',
  bornTo: '',
  opensAt: '',
  closesAt: '',
  mendsUntil: '',
  drawAt: '',
  appealsUntil: '',
  twins: 'together',
  kindergartens: [],
  stages: [
    {
      id: 's1',
      name: '统筹阶段',
      tiers: [{ id: 't1', name: '符合条件的儿童' }],
      tiersBy: 'child',
      choices: '2',
    },
  ],
  classes: [
    {
      id: 'c1',
      name: '本区户籍',
      who: '',
      entries: [{ stage: 's1', tier: 't1', at: null }],
      documents: [{ id: 'd1', name: '户口簿' }],
    },
  ],
  source: 'drand-quicknet',
  game: '',
  values: '',
  reason: '',
};

/** What was saved or published, to be written on. */
export function planFormOf(content: PlanContent, reason: string, basedOn: number): PlanForm {
  const { title, bornFrom, bornTo, appealsUntil, twins, stages, classes, beacon } = content;
  return {
    basedOn,
    title,
    bornFrom,
    bornTo,
    opensAt: typedMoment(content.opensAt),
    closesAt: typedMoment(content.closesAt),
    mendsUntil: typedMoment(content.mendsUntil),
    drawAt: typedMoment(content.drawAt),
    appealsUntil,
    twins,
    kindergartens: content.kindergartens.map(({ id, name, address, phone }) => ({
      id,
      name,
      address,
      phone,
      seats: Object.fromEntries(stages.map((stage) => [stage.id, String(stage.seats[id] ?? 0)])),
    })),
    stages: stages.map(({ id, name, tiers, tiersBy, choices }) => ({
      id,
      name,
      tiers: tiers.map((tier) => ({ id: tier.id, name: tier.name })),
      tiersBy,
      choices: String(choices),
    })),
    classes: classes.map(({ id, name, who, entries, documents }) => ({
      id,
      name,
      who,
      entries: entries.map(({ stage, tier, at }) => ({ stage, tier, at })),
      documents: documents.map((one) => ({ id: one.id, name: one.name })),
    })),
    source: beacon.source,
    game: beacon.source === 'lottery' ? beacon.game : '',
    values: typedValues(beacon),
    reason,
  };
}

function typedValues(beacon: PlanBeacon): string {
  const lines =
    beacon.source === 'lottery'
      ? [beacon, ...beacon.fallbacks].map(({ issue, drawnAt }) => `${issue} ${typedMoment(drawnAt)}`)
      : [beacon.round, ...beacon.fallbacks].map((round) =>
          typedMoment(new Date(timeOfRound(round)).toISOString()),
        );
  return lines.join('\n');
}

/** An id that nothing in the list has yet. @example freshId('k', [{ id: 'k1' }]) === 'k2' */
export function freshId(letter: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let at = taken.length + 1;
  while (ids.has(`${letter}${at}`)) at += 1;
  return `${letter}${at}`;
}

/** A stage is gone, and no class takes part in it any more. */
export function withoutStage(form: PlanForm, stageId: string): Pick<PlanForm, 'stages' | 'classes'> {
  return {
    stages: form.stages.filter(({ id }) => id !== stageId),
    classes: form.classes.map((one) => ({
      ...one,
      entries: one.entries.filter(({ stage }) => stage !== stageId),
    })),
  };
}

/** A kindergarten is gone, and no class may name it any more. */
export function withoutKindergarten(
  form: PlanForm,
  kindergartenId: string,
): Pick<PlanForm, 'kindergartens' | 'classes'> {
  return {
    kindergartens: form.kindergartens.filter(({ id }) => id !== kindergartenId),
    classes: form.classes.map((one) => ({
      ...one,
      entries: one.entries.map((entry) => ({
        ...entry,
        at: entry.at?.filter((id) => id !== kindergartenId) ?? null,
      })),
    })),
  };
}

import { type PlanProblem as DrawProblem, problemOfPlan as problemOfDraw } from '../draw';
import { DICE_LEAD_MS, timesOfBeacon } from './beacon-times';
import type { ClassEntry, PlanClass, PlanContent } from './plan';

/** What keeps a plan from being published, whatever the day. */
export type PlanProblem =
  | DrawProblem
  | 'no-kindergarten'
  | 'no-seat'
  | 'births-turned'
  | 'no-class'
  | 'same-class-twice'
  | 'class-takes-no-part'
  | 'class-unknown-stage'
  | 'class-unknown-tier'
  | 'class-unknown-kindergarten'
  | 'class-tiers-differ'
  | 'same-document-twice'
  | 'twins-not-here'
  | 'times-turned'
  | 'value-too-early'
  | 'values-turned'
  | 'no-fallback';

/** Null for a plan that can be published, applied to and drawn. */
export function problemOfContent(content: PlanContent): PlanProblem | null {
  const { kindergartens, stages, classes } = content;
  if (kindergartens.length === 0) return 'no-kindergarten';
  return (
    problemOfDraw({ v: 1, kindergartens, stages }) ??
    (stages.every(({ seats }) => Object.values(seats).every((count) => count === 0)) ? 'no-seat' : null) ??
    (content.bornFrom > content.bornTo ? 'births-turned' : null) ??
    problemOfClasses(classes, content) ??
    problemOfTwins(content) ??
    problemOfTimes(content) ??
    problemOfBeacon(content)
  );
}

function problemOfClasses(classes: readonly PlanClass[], content: PlanContent): PlanProblem | null {
  if (classes.length === 0) return 'no-class';
  if (repeats(classes)) return 'same-class-twice';
  return classes.map((one) => problemOfClass(one, content)).find((problem) => problem !== null) ?? null;
}

function problemOfClass({ entries, documents }: PlanClass, content: PlanContent): PlanProblem | null {
  if (entries.length === 0) return 'class-takes-no-part';
  if (repeats(documents)) return 'same-document-twice';
  const problem = entries.map((entry) => problemOfEntry(entry, content)).find((one) => one !== null) ?? null;
  return problem ?? (tiersDiffer(entries, content) ? 'class-tiers-differ' : null);
}

function problemOfEntry({ stage, tier, at }: ClassEntry, content: PlanContent): PlanProblem | null {
  const planned = content.stages.find(({ id }) => id === stage);
  if (planned === undefined) return 'class-unknown-stage';
  if (!planned.tiers.some(({ id }) => id === tier)) return 'class-unknown-tier';
  if (at?.length === 0) return 'class-takes-no-part';
  const known = new Set(content.kindergartens.map(({ id }) => id));
  return at?.some((id) => !known.has(id)) === true ? 'class-unknown-kindergarten' : null;
}

/** Where a child has one tier everywhere, its class has one in that stage. */
function tiersDiffer(entries: readonly ClassEntry[], { stages }: PlanContent): boolean {
  return stages
    .filter(({ tiersBy }) => tiersBy === 'child')
    .some(({ id }) => {
      const tiers = entries.filter(({ stage }) => stage === id).map(({ tier }) => tier);
      return new Set(tiers).size > 1;
    });
}

/** With a tier for each kindergarten some rolls with twins have no placing that would be right. */
function problemOfTwins({ twins, stages }: PlanContent): PlanProblem | null {
  const apart = twins === 'apart' || stages.every(({ tiersBy }) => tiersBy === 'child');
  return apart ? null : 'twins-not-here';
}

function problemOfTimes({ opensAt, closesAt, mendsUntil, drawAt, appealsUntil }: PlanContent) {
  const times = [opensAt, closesAt, mendsUntil, drawAt].map((one) => Date.parse(one));
  const [opens = 0, closes = 0, mends = 0, draw = 0] = times;
  const isInOrder = opens < closes && closes <= mends && mends < draw;
  return isInOrder && Date.parse(`${appealsUntil}T00:00:00+08:00`) >= draw ? null : 'times-turned';
}

/** The dice are thrown once the draw has begun; each value that stands in leaves time for that, too. */
function problemOfBeacon({ beacon, drawAt }: PlanContent): PlanProblem | null {
  const times = timesOfBeacon(beacon);
  if (times.length < 2) return 'no-fallback';
  if ((times[0] ?? 0) < Date.parse(drawAt) + DICE_LEAD_MS) return 'value-too-early';
  const isInOrder = times.every((time, at) => at === 0 || time >= (times[at - 1] ?? 0) + DICE_LEAD_MS);
  return isInOrder ? null : 'values-turned';
}

function repeats(rows: readonly { readonly id: string }[]): boolean {
  return new Set(rows.map(({ id }) => id)).size < rows.length;
}

import { type ComplaintClass, type LimitProfile, usualLimits } from '@yingshang/shared/complaints';
import { addDays, type CalendarDate, isWorkingDay, workingDaysAfter } from '@yingshang/shared/kernel';
import type { RatedUnit } from '../ratings';
import { Draw } from '../registry/draw';
import { type Filed, type MadeCourse, madeCourses } from './complaint-courses';
import { type MadeMatter, madeMatters } from './made-matters';
import { type MadeEvent, playComplaint } from './play-complaint';
import { standingMatters } from './standing-matters';

/** A made-up complaint about a made-up unit, as far as it has come. */
export interface DemoComplaint {
  readonly class: ComplaintClass;
  readonly topicId: string;
  readonly text: string;
  readonly place: string;
  readonly told: readonly MadeEvent[];
  /** Shown to everybody; null for most. */
  readonly published: { readonly title: string; readonly story: string; readonly answer: string } | null;
}

/** Thirteen months, as with ratings. */
const DAYS = 396;
/** How many in a thousand working days somebody complains of one matter. */
const PER_MILLE = 30;

const usualCourses: readonly { readonly is: MadeCourse; readonly weight: number }[] = [
  { is: 'confirmed', weight: 42 },
  { is: 'asked', weight: 11 },
  { is: 'revisited', weight: 11 },
  { is: 'reopened', weight: 9 },
  { is: 'redrafted', weight: 5 },
  { is: 'extended', weight: 5 },
  { is: 'directed', weight: 4 },
  { is: 'found', weight: 4 },
  { is: 'unreachable', weight: 3 },
  { is: 'reopenedAndRevisited', weight: 3 },
  { is: 'returned', weight: 3 },
];
/** Drawn only where they are over: how many are late or in dispute today is set below. */
const rareCourses = [
  ...usualCourses,
  { is: 'late' as const, weight: 4 },
  { is: 'decided' as const, weight: 3 },
];
const RARE_DAYS = 90;

interface Standing {
  readonly course: MadeCourse;
  /** Filed so many working days before the last day. */
  readonly age: number;
}

/** The demo's staff work here, and its supervisor watches over it: their desks have something of everything. */
const STAFFED = 'biz';
const standingThere: readonly Standing[] = [
  { course: 'unchecked', age: 0 },
  { course: 'unchecked', age: 3 },
  { course: 'unassigned', age: 1 },
  { course: 'withoutReply', age: 3 },
  { course: 'inHand', age: 8 },
  { course: 'inHand', age: 15 },
  { course: 'inHand', age: 21 },
  { course: 'waitsForWords', age: 5 },
  { course: 'drafted', age: 9 },
  { course: 'waitsForConfirmation', age: 10 },
  { course: 'silent', age: 17 },
  { course: 'reopenedNow', age: 11 },
  { course: 'disputed', age: 24 },
];
const standingElsewhere: readonly Standing[] = [
  { course: 'unowned', age: 0 },
  { course: 'handedBack', age: 3 },
  { course: 'unassigned', age: 1 },
  { course: 'withoutReply', age: 7 },
  { course: 'inHand', age: 6 },
  { course: 'inHand', age: 20 },
  { course: 'waitsForConfirmation', age: 11 },
  { course: 'silent', age: 17 },
];

/**
 * What people complain about in the fictional district, up to the day before `until`: the same for the same units and
 * day. Each matter draws from a seed of its own, so that another one changes nothing of it.
 */
export function demoComplaints(
  units: readonly RatedUnit[],
  until: CalendarDate,
  limitsOf: (of: ComplaintClass) => LimitProfile = () => usualLimits,
): DemoComplaint[] {
  const known = madeMatters.filter(({ department }) => units.some((unit) => unit.department === department));
  const staffed = [...known.filter(isStaffed), ...standingMatters];
  const others = known.filter((matter) => !isStaffed(matter));
  const made = { units, until, limitsOf };
  const past = known.flatMap((matter) => pastOf(matter, made));
  // A pack without that unit has no desk of its own either.
  const there = known.some(isStaffed) ? nowOf(standingThere, staffed, made) : [];
  return [...past, ...there, ...nowOf(standingElsewhere, others, made)];
}

interface Made {
  readonly units: readonly RatedUnit[];
  readonly until: CalendarDate;
  readonly limitsOf: (of: ComplaintClass) => LimitProfile;
}

function pastOf(matter: MadeMatter, made: Made): DemoComplaint[] {
  const draw = new Draw(`complaints ${matter.department} ${matter.title} ${made.until}`);
  const found: DemoComplaint[] = [];
  const last = addDays(made.until, -2);
  for (let on = addDays(made.until, -DAYS); on < last; on = addDays(on, 1)) {
    if (!isWorkingDay(on) || !draw.perMille(PER_MILLE)) continue;
    const isLong = on < addDays(made.until, -RARE_DAYS);
    const course = draw.weighted(isLong ? rareCourses : usualCourses).is;
    found.push(complaintOf(filedBy(matter, made.units, draw), { course, on }, made));
  }
  return withOnePublished(found, matter);
}

const isStaffed = ({ department }: MadeMatter) => department === STAFFED;

/** One matter after the other. */
function nowOf(standing: readonly Standing[], matters: readonly MadeMatter[], made: Made): DemoComplaint[] {
  const draw = new Draw(`complaints now ${matters[0]?.title ?? ''} ${made.until}`);
  return standing.flatMap(({ course, age }, at) => {
    const matter = matters[at % matters.length];
    if (matter === undefined) return [];
    return complaintOf(filedBy(matter, made.units, draw), { course, on: daysBefore(made.until, age) }, made);
  });
}

/** The last day from which so many working days are over before `until`. */
function daysBefore(until: CalendarDate, workingDays: number): CalendarDate {
  let on = addDays(until, -1);
  while (workingDaysAfter(on, workingDays).date >= until) on = addDays(on, -1);
  return on;
}

function filedBy(matter: MadeMatter, units: readonly RatedUnit[], draw: Draw): Filed {
  const of = (department: string) => units.filter((unit) => unit.department === department);
  const unitId = draw.oneOf(of(matter.department)).id;
  const mistaken = of(matter.mistaken);
  return { matter, unitId, mistakenId: mistaken.length === 0 ? unitId : draw.oneOf(mistaken).id };
}

/** To whom it is sent first: to nobody, to a unit that has nothing to do with it, or to the right one. */
function sentTo(course: MadeCourse, { unitId, mistakenId }: Filed): string | null {
  if (course === 'found' || course === 'unowned') return null;
  return course === 'directed' || course === 'handedBack' ? mistakenId : unitId;
}

function complaintOf(
  filed: Filed,
  { course, on }: { readonly course: MadeCourse; readonly on: CalendarDate },
  { until, limitsOf }: Made,
): DemoComplaint {
  const { matter } = filed;
  const unitId = sentTo(course, filed);
  const is = unitId === null ? 'unknown' : matter.class;
  const filing = { unitId, on, until, profile: limitsOf(is) };
  return {
    class: is,
    topicId: matter.topicId,
    text: matter.text,
    place: matter.place,
    told: playComplaint(filing, madeCourses[course](filed)),
    published: null,
  };
}

/** The last one that is over, in its own words: there is nobody in them. */
function withOnePublished(complaints: readonly DemoComplaint[], matter: MadeMatter): DemoComplaint[] {
  const chosen = complaints.findLast(({ told }) => told.some(({ event }) => event.kind === 'closed'));
  return complaints.map((one) => (one === chosen ? { ...one, published: publishedOf(one, matter) } : one));
}

function publishedOf({ told }: DemoComplaint, { title, text, answer }: MadeMatter) {
  const last = told.findLast(({ event }) => event.kind === 'drafted');
  return { title, story: text, answer: last?.words ?? answer };
}

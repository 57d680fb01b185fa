import { type Urgency, urgencyOf } from '@yingshang/shared/case-clock';
import type {
  FollowUpStepView,
  FollowUpUrgency,
  OwnFollowUp,
  SupervisedFollowUp,
  UnitFollowUp,
} from '@yingshang/shared/contracts/follow-ups';
import { promptTexts } from '@yingshang/shared/contracts/ratings';
import { stepsOpenTo } from '@yingshang/shared/follow-ups';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { Rating } from '../ratings';
import type { FollowUpEntity } from './follow-up.entity';
import { caseOf } from './follow-up-row';
import type { FollowUpStepEntity } from './follow-up-step.entity';

/** A case with what is looked up for it. */
export interface Looked {
  readonly row: FollowUpEntity;
  readonly rating: Rating;
  readonly officerName: string | null;
}

/** What this reader may read of the texts of steps, by the statement's id. */
export type Words = ReadonlyMap<string, string | null>;

const OWED: ReadonlySet<string> = new Set(['opened', 'taken', 'answered']);

/**
 * As the rated unit sees it. Of an anonymous rater's case nothing says when, where or with whom it was: not the due
 * day either, for it is a fixed number of days after the visit.
 */
export function unitView({ row, rating, officerName }: Looked, today: CalendarDate): UnitFollowUp {
  const { id, named } = row;
  const stands = standing(row, rating, today);
  if (named) return { id, named, ...stands, day: rating.day, officerName, stars: rating.stars };
  const hurry = stands.urgency === 'today' ? 'soon' : stands.urgency;
  return { id, named, ...stands, urgency: hurry, due: null, day: null, officerName: null, stars: null };
}

export function supervisedView(
  { row, rating, officerName }: Looked,
  unitName: string,
  today: CalendarDate,
): SupervisedFollowUp {
  const { id, named, unitId } = row;
  return {
    id,
    named,
    ...standing(row, rating, today),
    unit: { id: unitId, name: unitName },
    day: rating.day,
    officerName,
    stars: rating.stars,
  };
}

export function ownView(
  row: FollowUpEntity,
  steps: readonly FollowUpStepEntity[],
  words: Words,
  today: CalendarDate,
): OwnFollowUp {
  const { state, ground } = row;
  return {
    state,
    ground,
    urgency: urgency(row, today),
    due: due(row),
    steps: steps.map((step) => stepView(step, words)),
    may: stepsOpenTo('rater', caseOf(row), today),
  };
}

export function stepView(
  { kind, result, by, on, statementId }: FollowUpStepEntity,
  words: Words,
): FollowUpStepView {
  return { kind, result, by, on, text: statementId === null ? null : (words.get(statementId) ?? null) };
}

/** For the unit: days of an anonymous rater's case that follow from the visit, or from the rater's own word, are left out. */
export function unitStepView(step: FollowUpStepEntity, words: Words, named: boolean): FollowUpStepView {
  const view = stepView(step, words);
  const tells = step.by === 'rater' || step.by === 'platform';
  return !named && tells ? { ...view, on: null } : view;
}

/** The order of a unit's list: how urgent, then random ids, which say nothing. */
export function inUnitOrder(items: readonly UnitFollowUp[]): UnitFollowUp[] {
  return items.toSorted((a, b) => rank(a) - rank(b) || compare(a.id, b.id));
}

/** What the supervisor has to look at first: overdue, disputed, to be revisited, then by the due day. */
export function inSupervisedOrder(items: readonly SupervisedFollowUp[]): SupervisedFollowUp[] {
  const dueOf = ({ due: one }: SupervisedFollowUp) => one?.date ?? '9999';
  return items.toSorted((a, b) => rank(a) - rank(b) || compare(dueOf(a), dueOf(b)) || compare(a.id, b.id));
}

const RANKS: Readonly<Record<Urgency, number>> = { overdue: 0, today: 3, soon: 4, later: 5, paused: 6 };

function rank({ state, urgency: one }: Pick<UnitFollowUp, 'state' | 'urgency'>): number {
  if (one !== 'none') return RANKS[one];
  return state === 'disputed' ? 1 : 2;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function standing(row: FollowUpEntity, rating: Rating, today: CalendarDate) {
  const { state, ground, reopenings } = row;
  const prompts = promptTexts(rating.promptsVersion, rating.prompts);
  return { state, ground, reopenings, prompts, urgency: urgency(row, today), due: due(row) };
}

function urgency({ dueOn, pauses, state }: FollowUpEntity, today: CalendarDate): FollowUpUrgency {
  if (state !== 'closed' && pauses.some(({ until }) => until === null)) return 'paused';
  return OWED.has(state) ? urgencyOf(dueOn, today) : 'none';
}

function due({ dueOn, provisional, state }: FollowUpEntity): OwnFollowUp['due'] {
  return OWED.has(state) && dueOn !== null ? { date: dueOn, provisional } : null;
}

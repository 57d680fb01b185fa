import { randomUUID } from 'node:crypto';
import {
  type Complaint,
  type ComplaintActor,
  type ComplaintCommand,
  decide,
  evolve,
  platformOwes,
  usualLimits,
} from '@yingshang/shared/complaints';
import { type FollowUpStep, LIMIT_DAYS, takeStep } from '@yingshang/shared/follow-ups';
import { addDays, type CalendarDate, ok } from '@yingshang/shared/kernel';
import { givenRatings } from '../../../test/support/given-ratings';
import type { SuiteCity } from '../../../test/support/with-city';
import { Transactions } from '../../platform/database';
import { drawNumber } from '../complaints/complaint-number';
import { type ComplaintRow, complaintFrom, rowAfter } from '../complaints/complaint-row';
import { ComplaintsRepository } from '../complaints/complaints.repository';
import { filedComplaint } from '../complaints/filed-complaint';
import { takenEvents } from '../complaints/taken-events';
import { Standings } from '../fairness';
import { caseOf, movedRow, openedRow } from '../follow-ups/follow-up-row';
import { FollowUpsRepository } from '../follow-ups/follow-ups.repository';
import { openingStep, takenStep } from '../follow-ups/taken-step';
import { ScoreStrikes } from './score-strikes.service';

export const UNITS = ['u-city', 'u-east', 'u-demo'] as const;
const HANDLER = '00000000-0000-4000-8000-00000000000a';
const text = '情况说明';
const at = <Item>(items: readonly Item[], pick: number): Item | undefined => items[pick % items.length];

const commands: readonly ComplaintCommand[] = [
  ...UNITS.map((unitId): ComplaintCommand => ({ kind: 'direct', unitId })),
  { kind: 'accept' },
  { kind: 'accept' },
  { kind: 'hand-back', text },
  { kind: 'assign', handlerId: HANDLER },
  { kind: 'draft', text },
  { kind: 'draft', text },
  { kind: 'approve' },
  { kind: 'approve' },
  { kind: 'confirm' },
  { kind: 'deny', text },
  { kind: 'revisit', result: 'satisfied' },
  { kind: 'revisit', result: 'dissatisfied' },
  { kind: 'decide', result: 'settled', text },
];
const followUpSteps: readonly (readonly [FollowUpStep, 'unit' | 'rater' | 'outside'])[] = [
  [{ kind: 'take' }, 'unit'],
  [{ kind: 'answer' }, 'unit'],
  [{ kind: 'put-right' }, 'unit'],
  [{ kind: 'confirm' }, 'rater'],
];

function actorsFor(complaint: Complaint): readonly ComplaintActor[] {
  const unitId = complaint.unitId ?? '';
  return [
    { role: 'supervisor', worksIn: [] },
    { role: 'lead', unitId },
    { role: 'handler', staffId: HANDLER, unitId },
    { role: 'complainant' },
  ];
}

/** A city in which whatever may happen happens, by numbers that somebody else draws; by the product's own rules. */
export class CityLife {
  private readonly complaints: string[] = [];
  private readonly followUps: string[] = [];
  private readonly ratings: { readonly id: string; readonly unitId: string }[] = [];
  private readonly devices = Array.from({ length: 10 }, () => randomUUID());
  private readonly people = [randomUUID(), randomUUID()];

  constructor(private readonly city: SuiteCity) {}

  async rate(picks: readonly number[]): Promise<void> {
    const given = picks.map((pick) => ({
      unitId: at(UNITS, pick) ?? 'u-city',
      stars: at([1, 2, 3, 4, 5] as const, Math.floor(pick / 7)) ?? 3,
      weight: pick % 5 === 0 ? 2_500 : 10_000,
      // In each unit some of one hand, and enough others for batches.
      ...(Math.floor(pick / 3) % 3 === 0 ? { visitorId: at(this.devices, pick) } : {}),
      // Who is signed in on two devices makes them one, with all that was rated on them before.
      ...(Math.floor(pick / 9) % 5 === 0 ? { personId: at(this.people, pick) } : {}),
    }));
    const ids = await givenRatings(this.city, this.today, given);
    for (const [place, id] of ids.entries()) {
      const one = given[place];
      if (one === undefined) continue;
      this.ratings.push({ id, unitId: one.unitId });
      if (one.stars <= 2) await this.openFollowUp(id, one.unitId);
    }
  }

  async file(pick: number): Promise<void> {
    const [id, today] = [randomUUID(), this.today];
    const unitId = pick % 6 === 0 ? null : (at(UNITS, pick) ?? null);
    const matter = {
      class: 'unit' as const,
      unitId,
      officerId: null,
      policyId: null,
      topicId: null,
      regionCode: null,
    };
    const filing = { id, number: drawNumber(), limits: usualLimits, today, statement: null, place: null };
    const row = filedComplaint(matter, { ...filing, at: new Date(this.city.clock.now()) });
    const told = { complaintId: id, after: 0, role: 'complainant' as const, actorId: null, words: null };
    await this.within(async (manager) => {
      await this.get(ComplaintsRepository).add(row, manager);
      await this.get(ComplaintsRepository).addEvents(
        takenEvents([{ kind: 'filed', unitId, on: today }], told),
        manager,
      );
    });
    this.complaints.push(id);
  }

  /** Something that may be done; before it the platform does what it owes. */
  async move(pick: number): Promise<void> {
    // Of the latest alone, so that some come to an end.
    const id = at(this.complaints.slice(-8), pick);
    if (id === undefined) return;
    const repository = this.get(ComplaintsRepository);
    await this.within(async (manager) => {
      const row = await repository.findLocked(id, manager);
      if (row === null) return;
      const complaint = complaintFrom(await repository.eventsOf(id, manager));
      const owed = platformOwes(complaint, usualLimits, this.today)[0];
      const tries =
        owed === undefined
          ? commands.flatMap((command) => actorsFor(complaint).map((actor) => ({ actor, command })))
          : [{ actor: { role: 'platform' as const }, command: owed }];
      const allowed = tries.flatMap(({ actor, command }) => {
        const decided = decide(complaint, command, { actor, today: this.today, profile: usualLimits });
        return decided.ok ? [{ role: actor.role, events: decided.value }] : [];
      });
      const chosen = at(allowed, Math.floor(pick / 11));
      if (chosen === undefined) return;
      const taken = takenEvents(chosen.events, {
        complaintId: id,
        after: row.events,
        role: chosen.role,
        actorId: null,
        words: null,
      });
      await repository.addEvents(taken, manager);
      const counted: ComplaintRow = Object.assign(row, { events: row.events + taken.length });
      const now = chosen.events.reduce(evolve, complaint);
      await repository.save(rowAfter(counted, now, usualLimits, this.today), manager);
    });
  }

  async putRight(pick: number): Promise<void> {
    const id = at(this.followUps.slice(-8), pick);
    const wanted = at(followUpSteps, Math.floor(pick / 3));
    if (id === undefined || wanted === undefined) return;
    const [step, by] = wanted;
    const repository = this.get(FollowUpsRepository);
    await this.within(async (manager) => {
      const row = await repository.findLocked(id, manager);
      const moved = row === null ? null : takeStep(caseOf(row), step, by, this.today);
      if (row === null || moved === null || !moved.ok) return;
      await repository.addStep(takenStep({ step, by, staff: null, words: null }, row, this.today), manager);
      await repository.save(movedRow(row, moved.value, this.today), manager);
    });
  }

  /** Held back, let in again or removed. */
  async judge(pick: number): Promise<void> {
    const one = at(this.ratings, pick);
    const standing = at(['removed', 'quarantined', 'counted'] as const, Math.floor(pick / 5));
    if (one === undefined || standing === undefined) return;
    await this.within((manager) =>
      this.get(Standings).change(
        { unitId: one.unitId, ratingIds: [one.id], standing, because: 'mistaken' },
        manager,
      ),
    );
  }

  /** A moment that was counted is struck, as a granted objection does. */
  async strike(pick: number): Promise<void> {
    const moments = await this.city.dataSource.query<Parameters<ScoreStrikes['strike']>[0][]>(
      `SELECT case_kind AS "caseKind", case_id AS "caseId", unit_id AS "unitId",
         to_char(on_day, 'YYYY-MM-DD') AS "on", cause
       FROM score_moments WHERE faulty ORDER BY case_id, place`,
    );
    const struck = at(moments, pick);
    if (struck === undefined) return;
    await this.within((manager) => this.get(ScoreStrikes).strike(struck, manager));
  }

  private async openFollowUp(ratingId: string, unitId: string): Promise<void> {
    const opened = { openedOn: this.today, named: false, limitDays: LIMIT_DAYS.usual };
    const row = openedRow({ ratingId, unitId }, opened);
    await this.within(async (manager) => {
      await this.get(FollowUpsRepository).add(row, manager);
      await this.get(FollowUpsRepository).addStep(openingStep(row.id, this.today), manager);
    });
    this.followUps.push(row.id);
  }

  get today(): CalendarDate {
    return this.city.clock.today();
  }

  pass(days: number): void {
    this.city.clock.moveTo(addDays(this.today, days));
  }

  private get<Service>(service: abstract new (...args: never[]) => Service): Service {
    return this.city.app.get<Service>(service, { strict: false });
  }

  private async within(
    work: (manager: Parameters<Parameters<Transactions['run']>[0]>[0]) => Promise<void>,
  ): Promise<void> {
    await this.get(Transactions).run(async (manager) => {
      await work(manager);
      return ok(null);
    });
  }
}

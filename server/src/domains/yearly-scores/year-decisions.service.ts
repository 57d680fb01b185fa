import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { decideYearObjection } from '@yingshang/shared/contracts/yearly-scores';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { maskPersonalWords } from '@yingshang/shared/masking';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import type { KeptRow } from './score-year';
import { ScoreYearsRepository } from './score-years.repository';
import { UnitYearsRepository } from './unit-years.repository';
import { YearDrafts } from './year-drafts.service';
import { YearNews } from './year-news.service';
import { YearObjectionEntries } from './year-objection-entries.service';
import { type KeptYearObjection, YearObjectionsRepository } from './year-objections.repository';
import { type Stepped, YearSteps } from './year-steps.service';
import { checkedWords } from './year-words';
import { decided, ownUnit, unknownObjection, wrongMonths } from './yearly-scores.refusals';

type Asked = Input<typeof decideYearObjection>;
type Decided = Outcome<ResponseOf<typeof decideYearObjection>>;

/** Decides about an objection: by somebody with no role in the unit, with a reason, on the ledger. */
@Injectable()
export class YearDecisions {
  constructor(
    private readonly years: ScoreYearsRepository,
    private readonly objections: YearObjectionsRepository,
    private readonly units: UnitYearsRepository,
    private readonly steps: YearSteps,
    private readonly drafts: YearDrafts,
    private readonly entries: YearObjectionEntries,
    private readonly news: YearNews,
    private readonly audit: AuditTrail,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async decide({ params, body, actor, idempotencyKey }: Asked): Promise<Decided> {
    const found = await this.objections.find(params.objectionId);
    // What a desk does not run is as if there were none.
    const desk = (await this.years.find(params.year))?.deskUnitId;
    if (found === null || found.year !== params.year || desk !== params.id) return unknownObjection();
    if (actor.roles.some(({ unitId }) => unitId === found.unitId)) return ownUnit();
    const words = checkedWords(body.reason, 'reason');
    if (!words.ok) return words;
    if (body.granted !== body.leftOut.length > 0) return wrongMonths(body.granted);
    const key = {
      idempotencyKey,
      route: decideYearObjection.name,
      actor: actor.personId,
      request: { ...params, ...body },
    };
    const reason = maskPersonalWords(words.value);
    return this.writes.once(key, (manager) => this.close(found, { params, body, actor, reason }, manager));
  }

  private async close(
    { id, unitId: unit, year }: KeptYearObjection,
    { params, body, actor, reason }: Pick<Asked, 'params' | 'body' | 'actor'> & { readonly reason: string },
    manager: EntityManager,
  ): Promise<Decided> {
    const { granted, leftOut } = body;
    const on = this.clock.today();
    const step = { kind: 'decide', unit, granted, on } as const;
    const stepped = await this.steps.take({ year, desk: params.id, step }, manager);
    if (!stepped.ok) return stepped;
    // Read after the year was locked: whoever came second finds it closed.
    const objection = await this.objections.find(id, manager);
    if (objection?.state !== 'open') return decided();
    if (granted && !(await this.leaveOut(stepped.value, leftOut, manager))) return wrongMonths(true);
    const state = granted ? 'granted' : 'refused';
    const closed = { ...objection, state, reason, leftOut, decisionId: randomUUID(), decidedOn: on } as const;
    await this.objections.decide(closed, manager);
    await this.entries.record(closed, manager);
    await this.note(closed, actor, manager);
    await this.news.decided(year, unit, manager);
    return ok({ state });
  }

  /** False where one of the months does not count already. */
  private async leaveOut(
    { year, rows: [row] }: Stepped,
    leftOut: readonly string[],
    manager: EntityManager,
  ): Promise<boolean> {
    if (row === undefined || !leftOut.every((month) => countsIn(row, month))) return false;
    const wanted = { unitId: row.line.unit, leftOut: [...new Set([...row.leftOut, ...leftOut])].toSorted() };
    const [figures] = await this.drafts.work(year, [wanted], manager);
    if (figures === undefined) return false;
    await this.units.keep([{ ...row, ...figures }], manager);
    return true;
  }

  private note(
    { id, unitId, year, state }: KeptYearObjection,
    by: Actor,
    manager: EntityManager,
  ): Promise<void> {
    const detail = { year, outcome: state };
    return this.audit.note({ kind: 'yearly-scores.decided', by, unitId, about: id, detail }, manager);
  }
}

function countsIn({ line }: KeptRow, month: string): boolean {
  return line.months.some((one) => one.month === month && one.hundredths !== null && !one.leftOut);
}

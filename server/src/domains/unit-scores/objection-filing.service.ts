import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { objectToScore } from '@yingshang/shared/contracts/unit-scores';
import { type CalendarDate, calendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import { monthOf } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { type PreparedStatement, Statements } from '../statements';
import { checkedWords, decisionDueOn, objectionsUntil } from './objecting';
import { ObjectionEntries } from './objection-entries.service';
import { ObjectionWords } from './objection-words.service';
import { ScoreNews } from './score-news.service';
import { objected, objectionOver, unknownCase } from './score-objections.refusals';
import { type KeptObjection, ScoreObjectionsRepository } from './score-objections.repository';
import type { Strike } from './score-strikes.repository';
import { UnitMonthsRepository } from './unit-months.repository';
import { notFrozen, unknownMonth } from './unit-scores.refusals';

type Asked = Input<typeof objectToScore>;

/** A unit's lead objects to what was counted, once a moment, with its words sealed. */
@Injectable()
export class ObjectionFiling {
  constructor(
    private readonly repository: ScoreObjectionsRepository,
    private readonly months: UnitMonthsRepository,
    private readonly words: ObjectionWords,
    private readonly statements: Statements,
    private readonly entries: ObjectionEntries,
    private readonly news: ScoreNews,
    private readonly writes: Writes,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async file({
    params,
    body,
    actor,
    idempotencyKey,
  }: Asked): Promise<Outcome<ResponseOf<typeof objectToScore>>> {
    const { text, ...moment } = body;
    const words = checkedWords(text, 'text');
    if (!words.ok) return words;
    const wanted = { table: 'score_objections', unitId: params.id, words: words.value };
    const sealed = await this.words.seal(wanted, actor);
    if (!sealed.ok) return sealed;
    const { statement, fingerprint } = sealed.value;
    const request = { ...params, ...moment, words: fingerprint };
    const key = { idempotencyKey, route: objectToScore.name, actor: actor.personId, request };
    return this.writes.once(key, (manager) =>
      this.keep(
        { month: params.month, strike: { ...moment, on: calendarDate(moment.on), unitId: params.id } },
        statement,
        actor,
        manager,
      ),
    );
  }

  private async keep(
    { month, strike }: { readonly month: string; readonly strike: Strike },
    statement: PreparedStatement,
    actor: Actor,
    manager: EntityManager,
  ): Promise<Outcome<ResponseOf<typeof objectToScore>>> {
    const open = await this.whileOpen(strike.unitId, month, manager);
    if (!open.ok) return open;
    const fault = monthOf(strike.on) === month ? await this.repository.faultOf(strike, manager) : null;
    if (fault === null) return unknownCase();
    const objection: KeptObjection = {
      ...strike,
      id: randomUUID(),
      month,
      number: fault.number,
      statementId: statement.id,
      commitment: statement.commitment,
      filedOn: open.value,
      state: 'open',
      decisionId: null,
      decidedOn: null,
      reason: null,
    };
    if (!(await this.repository.add(objection, manager))) return objected();
    await this.statements.write(statement, manager);
    await this.entries.record(objection, manager);
    const { id, unitId, cause } = objection;
    await this.audit.note(
      { kind: 'unit-scores.objected', by: actor, unitId, about: id, detail: { month, cause } },
      manager,
    );
    await this.news.filed(objection, manager);
    return ok({ id, dueOn: decisionDueOn(objection.filedOn) });
  }

  /** Today, while the unit may object to the month. */
  private async whileOpen(
    unitId: string,
    month: string,
    manager: EntityManager,
  ): Promise<Outcome<CalendarDate>> {
    const [kept] = await this.months.many([{ unitId, month }], manager);
    if (kept === undefined) return unknownMonth(month);
    const frozenOn = await this.repository.frozenOn(unitId, month, manager);
    if (frozenOn === null) return notFrozen(month);
    const [until, today] = [objectionsUntil(frozenOn), this.clock.today()];
    return today > until ? objectionOver(until) : ok(today);
  }
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { confirmYear, objectToYear } from '@yingshang/shared/contracts/yearly-scores';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { type PreparedStatement, Statements } from '../statements';
import { ObjectionWords } from '../unit-scores';
import { YearNews } from './year-news.service';
import { yearNote } from './year-note';
import { YearObjectionEntries } from './year-objection-entries.service';
import { decisionDueOn } from './year-objection-view';
import { type KeptYearObjection, YearObjectionsRepository } from './year-objections.repository';
import { YearSteps } from './year-steps.service';
import { checkedWords } from './year-words';

/** A unit's lead confirms the figures of the year, or objects to them with words that are sealed. */
@Injectable()
export class YearConfirming {
  constructor(
    private readonly steps: YearSteps,
    private readonly objections: YearObjectionsRepository,
    private readonly words: ObjectionWords,
    private readonly statements: Statements,
    private readonly entries: YearObjectionEntries,
    private readonly news: YearNews,
    private readonly audit: AuditTrail,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async confirm({
    params,
    body,
    actor,
    idempotencyKey,
  }: Input<typeof confirmYear>): Promise<Outcome<ResponseOf<typeof confirmYear>>> {
    const { id: unit, year } = params;
    const { revision } = body;
    const step = { kind: 'confirm', unit, revision, on: this.clock.today() } as const;
    const request = { ...params, ...body };
    const key = { idempotencyKey, route: confirmYear.name, actor: actor.personId, request };
    return this.writes.once(key, async (manager) => {
      const stepped = await this.steps.take({ year, desk: null, step }, manager);
      if (!stepped.ok) return stepped;
      await this.audit.note(yearNote('yearly-scores.confirmed', params, actor, { revision }), manager);
      return ok({ standing: 'confirmed' });
    });
  }

  async object({
    params,
    body,
    actor,
    idempotencyKey,
  }: Input<typeof objectToYear>): Promise<Outcome<ResponseOf<typeof objectToYear>>> {
    const { text, ...what } = body;
    const words = checkedWords(text, 'text');
    if (!words.ok) return words;
    const wanted = { table: 'year_objections', unitId: params.id, words: words.value };
    const sealed = await this.words.seal(wanted, actor);
    if (!sealed.ok) return sealed;
    const { statement, fingerprint } = sealed.value;
    const request = { ...params, ...what, words: fingerprint };
    const key = { idempotencyKey, route: objectToYear.name, actor: actor.personId, request };
    return this.writes.once(key, (manager) => this.keep({ ...params, ...what }, statement, actor, manager));
  }

  private async keep(
    asked: { readonly id: string; readonly year: string } & Pick<KeptYearObjection, 'revision' | 'about'>,
    statement: PreparedStatement,
    actor: Actor,
    manager: EntityManager,
  ): Promise<Outcome<ResponseOf<typeof objectToYear>>> {
    const { id: unit, year, revision, about } = asked;
    const on = this.clock.today();
    const step = { kind: 'object', unit, revision, on } as const;
    const stepped = await this.steps.take({ year, desk: null, step }, manager);
    if (!stepped.ok) return stepped;
    const objection: KeptYearObjection = {
      id: randomUUID(),
      year,
      unitId: unit,
      revision,
      about,
      statementId: statement.id,
      commitment: statement.commitment,
      filedOn: on,
      state: 'open',
      decisionId: null,
      decidedOn: null,
      reason: null,
      leftOut: [],
    };
    await this.objections.add(objection, manager);
    await this.statements.write(statement, manager);
    await this.entries.record(objection, manager);
    await this.audit.note(yearNote('yearly-scores.objected', asked, actor, { revision, about }), manager);
    await this.news.objected(stepped.value.year, unit, manager);
    return ok({ id: objection.id, dueOn: decisionDueOn(on) });
  }
}

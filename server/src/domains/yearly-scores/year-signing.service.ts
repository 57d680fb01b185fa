import { Injectable } from '@nestjs/common';
import type { Actor, Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { proposeYear, signYear } from '@yingshang/shared/contracts/yearly-scores';
import { type CalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import { maskPersonalWords } from '@yingshang/shared/masking';
import { settledWay } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { ScoreYearsRepository } from './score-years.repository';
import { UnitYearsRepository } from './unit-years.repository';
import { YearLedger } from './year-ledger.service';
import { YearNews } from './year-news.service';
import { yearNote } from './year-note';
import { type Stepped, YearSteps } from './year-steps.service';
import { checkedWords } from './year-words';
import { proposedBefore } from './yearly-scores.refusals';

type Signed = Outcome<ResponseOf<typeof signYear>>;

/** Two different people sign; with the second signature the year is frozen, on the ledger, and public. */
@Injectable()
export class YearSigning {
  constructor(
    private readonly years: ScoreYearsRepository,
    private readonly units: UnitYearsRepository,
    private readonly steps: YearSteps,
    private readonly ledger: YearLedger,
    private readonly news: YearNews,
    private readonly audit: AuditTrail,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async propose({
    params,
    actor,
    idempotencyKey,
  }: Input<typeof proposeYear>): Promise<Outcome<ResponseOf<typeof proposeYear>>> {
    const { id, year } = params;
    const step = { kind: 'propose', by: actor.personId, on: this.clock.today() } as const;
    const key = { idempotencyKey, route: proposeYear.name, actor: actor.personId, request: params };
    return this.writes.once(key, async (manager) => {
      const found = await this.years.findLocked(year, manager);
      if (found?.state === 'proposed' && found.deskUnitId === id) return proposedBefore();
      const stepped = await this.steps.take({ year, desk: id, step }, manager);
      if (!stepped.ok) return stepped;
      await this.audit.note(yearNote('yearly-scores.proposed', params, actor), manager);
      await this.news.proposed(stepped.value.year, manager);
      return ok({ state: stepped.value.year.state });
    });
  }

  async sign({ params, body, actor, idempotencyKey }: Input<typeof signYear>): Promise<Signed> {
    const words = body.agreed ? ok('') : checkedWords(body.reason, 'reason');
    if (!words.ok) return words;
    const reason = maskPersonalWords(words.value);
    const request = { ...params, ...body };
    const key = { idempotencyKey, route: signYear.name, actor: actor.personId, request };
    return this.writes.once(key, (manager) =>
      body.agreed ? this.freeze(params, actor, manager) : this.sendBack(params, reason, actor, manager),
    );
  }

  private async freeze(
    params: { readonly id: string; readonly year: string },
    actor: Actor,
    manager: EntityManager,
  ): Promise<Signed> {
    const { id, year } = params;
    const on = this.clock.today();
    const step = { kind: 'sign', by: actor.personId, on } as const;
    const stepped = await this.steps.take({ year, desk: id, step }, manager);
    if (!stepped.ok) return stepped;
    await this.keepVersions(stepped.value, on, manager);
    await this.audit.note(yearNote('yearly-scores.signed', params, actor), manager);
    await this.news.signed(
      year,
      stepped.value.rows.map(({ line }) => line.unit),
      manager,
    );
    return ok({ state: stepped.value.year.state });
  }

  /** The first version of every unit, with how it came to its figures. */
  private async keepVersions(
    { year, rows }: Stepped,
    on: CalendarDate,
    manager: EntityManager,
  ): Promise<void> {
    const settled = rows.map((row) => {
      const way = settledWay(row, on);
      if (way === null)
        throw new Error(`${row.line.unit} did not settle its ${year.year}, which was proposed`);
      return { ...row, settled: way, version: 1 };
    });
    await this.units.keep(settled, manager);
    const versions = settled.map((row) => ({
      version: 1,
      on,
      reason: null,
      settled: row.settled,
      line: row.line,
    }));
    await this.ledger.keep(year, versions, manager);
  }

  private async sendBack(
    params: { readonly id: string; readonly year: string },
    reason: string,
    actor: Actor,
    manager: EntityManager,
  ): Promise<Signed> {
    const { id, year } = params;
    const step = { kind: 'return', on: this.clock.today() } as const;
    const stepped = await this.steps.take({ year, desk: id, step }, manager);
    if (!stepped.ok) return stepped;
    await this.years.change(year, { returned: reason }, manager);
    await this.audit.note(yearNote('yearly-scores.returned', params, actor), manager);
    return ok({ state: stepped.value.year.state });
  }
}

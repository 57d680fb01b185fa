import { Injectable } from '@nestjs/common';
import type { Actor, Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { openYear, sendYear } from '@yingshang/shared/contracts/yearly-scores';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { confirmationUntil, spansToOpen, type YearSpan } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { CityService } from '../city';
import { FrozenMonths } from '../unit-scores';
import { type KeptYear, settingsOf } from './score-year';
import { ScoreYearsRepository } from './score-years.repository';
import { UnitYearsRepository } from './unit-years.repository';
import { YearDesks } from './year-desks.service';
import { YearDrafts } from './year-drafts.service';
import { YearNews } from './year-news.service';
import { yearNote } from './year-note';
import { YearSteps } from './year-steps.service';
import { hindered, notOver, notYourDesk, openedBefore } from './yearly-scores.refusals';

/** The office that runs the assessment begins it: a draft of every unit, then the units are asked. */
@Injectable()
export class YearOpening {
  constructor(
    private readonly years: ScoreYearsRepository,
    private readonly units: UnitYearsRepository,
    private readonly desks: YearDesks,
    private readonly drafts: YearDrafts,
    private readonly months: FrozenMonths,
    private readonly steps: YearSteps,
    private readonly news: YearNews,
    private readonly city: CityService,
    private readonly audit: AuditTrail,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  /** Years that are over and were not opened, the newest first. */
  async toOpen(): Promise<readonly YearSpan[]> {
    const opened = new Set((await this.years.all()).map(({ year }) => year));
    return (await this.spans()).filter(({ year }) => !opened.has(year));
  }

  async open({
    params,
    actor,
    idempotencyKey,
  }: Input<typeof openYear>): Promise<Outcome<ResponseOf<typeof openYear>>> {
    const { id, year } = params;
    if (!(await this.desks.mayRun(id))) return notYourDesk();
    const span = (await this.spans()).find((one) => one.year === year);
    if (span === undefined) return notOver(year);
    const unitIds = (await this.desks.assessedBy(id)).map((unit) => unit.id);
    if (unitIds.length === 0) return hindered('no-units');
    const key = { idempotencyKey, route: openYear.name, actor: actor.personId, request: params };
    return this.writes.once(key, (manager) => this.keep({ span, id, unitIds }, actor, manager));
  }

  async send({
    params,
    actor,
    idempotencyKey,
  }: Input<typeof sendYear>): Promise<Outcome<ResponseOf<typeof sendYear>>> {
    const { id, year } = params;
    const on = this.clock.today();
    const key = { idempotencyKey, route: sendYear.name, actor: actor.personId, request: params };
    return this.writes.once(key, async (manager) => {
      const stepped = await this.steps.take({ year, desk: id, step: { kind: 'send', on } }, manager);
      if (!stepped.ok) return stepped;
      await this.audit.note(yearNote('yearly-scores.sent', { id, year }, actor), manager);
      await this.news.asked(
        year,
        stepped.value.rows.map(({ line }) => line.unit),
        manager,
      );
      return ok({ state: stepped.value.year.state, until: confirmationUntil(on) });
    });
  }

  private async spans(): Promise<readonly YearSpan[]> {
    const isDemo = (await this.city.loaded())?.demo === true;
    return spansToOpen(await this.months.months(), isDemo);
  }

  /** While months are held: a correction comes before it, or finds the year. */
  private async keep(
    {
      span,
      id,
      unitIds,
    }: { readonly span: YearSpan; readonly id: string; readonly unitIds: readonly string[] },
    actor: Actor,
    manager: EntityManager,
  ): Promise<Outcome<ResponseOf<typeof openYear>>> {
    await this.months.hold(manager);
    const year: KeptYear = {
      ...span,
      deskUnitId: id,
      settings: settingsOf(span),
      state: 'draft',
      openedOn: this.clock.today(),
      sentOn: null,
      proposedBy: null,
      proposedOn: null,
      signedBy: null,
      signedOn: null,
      returned: null,
    };
    if (!(await this.years.add(year, manager))) return openedBefore(span.year);
    const wanted = unitIds.map((unitId) => ({ unitId, leftOut: [] }));
    const figures = await this.drafts.work(year, wanted, manager);
    const fresh = { standing: 'draft', revision: 1, askedOn: null, version: 0, settled: null } as const;
    await this.units.keep(
      figures.map((one) => ({ ...fresh, ...one })),
      manager,
    );
    await this.audit.note(yearNote('yearly-scores.opened', { id, year: span.year }, actor), manager);
    return ok({ state: 'draft' });
  }
}

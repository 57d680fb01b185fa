import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { listScoreSignals, ScoreSignal } from '@yingshang/shared/contracts/unit-scores';
import { addDays, type CalendarDate } from '@yingshang/shared/kernel';
import {
  fallOf,
  firstDayOf,
  monthOf,
  monthsAfter,
  riseOf,
  type ScoreMonth,
  signalRule,
} from '@yingshang/shared/unit-scores';
import { Clock } from '../../platform/clock';
import { ComplaintRulesService } from '../complaint-rules';
import { FiledComplaints } from '../complaints';
import { Findings } from '../fairness';
import type { PlacedUnit } from '../service-cards';
import { ScoreListsRepository } from './score-lists.repository';
import { sumsBy } from './topic-heat';
import { UnitsBelow } from './units-below.service';

const WEEK = 7;
const MOST_FINDINGS = 200;

/** What a supervisor should look at: of the last full seven days, and of the month that is over. */
@Injectable()
export class ScoreLookout {
  constructor(
    private readonly below: UnitsBelow,
    private readonly lists: ScoreListsRepository,
    private readonly filed: FiledComplaints,
    private readonly findings: Findings,
    private readonly rules: ComplaintRulesService,
    private readonly clock: Clock,
  ) {}

  async signals(deskUnitId: string): Promise<ResponseOf<typeof listScoreSignals>> {
    const units = await this.below.of(deskUnitId);
    const today = this.clock.today();
    // Of whole days: a morning is no week's end.
    const week = addDays(today, -WEEK);
    const fallen = await this.fallen(units, monthsAfter(monthOf(today), -1));
    const items = [...fallen, ...(await this.risen(units, week)), ...(await this.bursts(units, week))];
    return { week, items };
  }

  /** The furthest first. */
  private async fallen(units: readonly PlacedUnit[], month: ScoreMonth): Promise<ScoreSignal[]> {
    const totals = new Map<string, Map<ScoreMonth, number>>();
    for (let back = 0; back <= signalRule.monthsBefore; back += 1)
      for (const one of await this.lists.ofMonth(monthsAfter(month, -back))) {
        const own = totals.get(one.unitId) ?? new Map<ScoreMonth, number>();
        totals.set(one.unitId, own.set(one.month, one.hundredths));
      }
    const found = units.flatMap((unit): ScoreSignal[] => {
      const own = totals.get(unit.id);
      const now = own?.get(month);
      if (own === undefined || now === undefined) return [];
      const before = [1, 2, 3].map((back) => own.get(monthsAfter(month, -back)) ?? null);
      const fall = fallOf(now, before);
      const about = { id: unit.id, name: unit.name };
      return fall === null
        ? []
        : [{ kind: 'falling-unit', about, ...fall, from: firstDayOf(month), finding: null }];
    });
    return found.toSorted((a, b) => b.before - b.now - (a.before - a.now));
  }

  /** Of all these units together; those with the most complaints first. */
  private async risen(units: readonly PlacedUnit[], week: CalendarDate): Promise<ScoreSignal[]> {
    const unitIds = units.map(({ id }) => id);
    const yesterday = addDays(week, WEEK - 1);
    const since = addDays(week, -WEEK * signalRule.weeksBefore);
    const now = sumsBy(await this.filed.byTopic({ unitIds, from: week, to: yesterday }), 'topicId');
    const earlier = await this.filed.byTopic({ unitIds, from: since, to: addDays(week, -1) });
    const before = sumsBy(earlier, 'topicId');
    const found = (await this.rules.topics()).flatMap(({ id, label }): ScoreSignal[] => {
      const rise = riseOf(now.get(id) ?? 0, before.get(id) ?? 0);
      return rise === null
        ? []
        : [{ kind: 'rising-topic', about: { id, name: label }, ...rise, from: week, finding: null }];
    });
    return found.toSorted((a, b) => b.now - a.now);
  }

  /** Bursts of ratings that wait for a decision, or were found in the week. */
  private async bursts(units: readonly PlacedUnit[], week: CalendarDate): Promise<ScoreSignal[]> {
    const names = new Map(units.map(({ id, name }) => [id, name]));
    const found = await this.findings.of([...names.keys()], MOST_FINDINGS);
    return found
      .filter(({ kind, open, foundOn }) => kind === 'burst' && (open > 0 || foundOn >= week))
      .map(({ id, unitId, figures, fromDay }) => ({
        kind: 'burst',
        about: { id: unitId, name: names.get(unitId) ?? '' },
        now: figures.seen ?? figures.held,
        // Expected in thousandths of a rating.
        before: Math.round((figures.expected ?? 0) / 1_000),
        from: fromDay,
        finding: id,
      }));
  }
}

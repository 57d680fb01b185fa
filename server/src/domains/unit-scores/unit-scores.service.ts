import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  getUnitScore,
  getUnitScoreRules,
  listUnitScores,
  UnitMonth,
} from '@yingshang/shared/contracts/unit-scores';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { monthOf, monthsAfter, type ScoreMonth, unitScoreSettings } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { ReputationService } from '../reputation';
import { ServiceCardsService, unknownUnit } from '../service-cards';
import { ScoreDaysRepository } from './score-days.repository';
import { ScoreListsRepository } from './score-lists.repository';
import { UnitMonthReading } from './unit-month-reading.service';
import { unknownMonth } from './unit-scores.refusals';

const SHOWN_MONTHS = 13;

type Withheld = ResponseOf<typeof getUnitScore>['withheld'];
export interface ScoredUnit {
  readonly unit: { readonly id: string; readonly name: string };
  readonly withheld: Withheld;
}

/** What everybody may see of one unit's scores. */
@Injectable()
export class UnitScores {
  constructor(
    private readonly lists: ScoreListsRepository,
    private readonly reading: UnitMonthReading,
    private readonly reputations: ReputationService,
    private readonly cards: ServiceCardsService,
    private readonly days: ScoreDaysRepository,
    private readonly clock: Clock,
  ) {}

  async month(unitId: string, month: ScoreMonth): Promise<Outcome<ResponseOf<typeof getUnitScore>>> {
    const found = await this.shown(unitId);
    if (!found.ok) return found;
    const { unit, withheld } = found.value;
    if (withheld !== null) return ok({ unit, withheld, month: null });
    if (!(await this.lists.months()).includes(month)) return unknownMonth(month);
    const shown: UnitMonth | null = await this.reading.read(unitId, month);
    return ok({ unit, withheld, month: shown });
  }

  async months(unitId: string): Promise<Outcome<ResponseOf<typeof listUnitScores>>> {
    const found = await this.shown(unitId);
    if (!found.ok) return found;
    const { unit, withheld } = found.value;
    const since = monthsAfter(monthOf(this.clock.today()), 1 - SHOWN_MONTHS);
    const rows = withheld === null ? await this.lists.ofUnit(unitId, since) : [];
    const last = rows.findLast(({ state }) => state === 'frozen') ?? rows.at(-1);
    return ok({
      unit,
      withheld,
      last: last?.month ?? null,
      months: rows.map(({ unitId: _unit, seeded: _seeded, ...figures }) => figures),
    });
  }

  rules(): ResponseOf<typeof getUnitScoreRules> {
    return {
      versions: unitScoreSettings.map((one) => ({ ...one, gradesFrom: [...one.gradesFrom] })),
    };
  }

  /** For the demo's reset. */
  forgetAll(manager: EntityManager): Promise<void> {
    return this.days.removeAll(manager);
  }

  /** Whether everybody may see what it is worth. */
  async shown(unitId: string): Promise<Outcome<ScoredUnit>> {
    const withheld = await this.reputations.whyWithheld(unitId);
    if (!withheld.ok) return withheld;
    const unit = await this.cards.findUnit(unitId);
    if (unit === null) return unknownUnit(unitId);
    return ok({ unit: { id: unit.id, name: unit.name }, withheld: withheld.value });
  }
}

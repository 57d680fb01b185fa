import { Injectable } from '@nestjs/common';
import { type ComplaintFigures as Figures, figuresOf } from '@yingshang/shared/complaints';
import { addDays, type CalendarDate } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import {
  ComplaintFiguresRepository,
  type FiguresKey,
  type KeyedFigures,
  type UnitOwes,
  type UnitsCounted,
} from './complaint-figures.repository';

/** The last 12 months. */
const DAYS_COUNTED = 365;
/** Of a unit; how many there are is counted in full. */
const MOST_ITEMS = 20;

export interface CountedComplaints {
  readonly since: CalendarDate;
  readonly total: Figures;
  readonly rows: readonly (KeyedFigures & { readonly key: string })[];
}

/** How complaints go, in counts for the public: no words, and nobody. */
@Injectable()
export class ComplaintFigures {
  constructor(
    private readonly repository: ComplaintFiguresRepository,
    private readonly clock: Clock,
  ) {}

  /** `units`: of these alone; null for all. Those that owe something, the most that is late first. */
  owed(units: UnitsCounted): Promise<UnitOwes[]> {
    return this.repository.owed(this.clock.today(), units, MOST_ITEMS);
  }

  /** Complaints filed in the last 12 months; those without a key are in the total alone. */
  async counted(by: FiguresKey, units: UnitsCounted): Promise<CountedComplaints> {
    const today = this.clock.today();
    const since = addDays(today, -DAYS_COUNTED);
    const found = await this.repository.figures(by, { since, today, units });
    const { key: _, ...total } = found.find(({ key }) => key === null) ?? { key: null, ...figuresOf([]) };
    return {
      since,
      total,
      rows: found.flatMap((row) => (row.key === null ? [] : [{ ...row, key: row.key }])),
    };
  }
}

import { Injectable } from '@nestjs/common';
import type {
  ComplaintFiguresRow,
  getComplaintStatistics,
  listOverdueComplaints,
} from '@yingshang/shared/contracts/complaints';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { daysBetween } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { ComplaintFigures, type FiguresKey } from '../complaints';
import { BriefMemory } from './brief-memory';
import { type PlaceNames, PublicPlaces } from './public-places.service';

type Overdue = ResponseOf<typeof listOverdueComplaints>;
type Statistics = ResponseOf<typeof getComplaintStatistics>;

const REMEMBERED_MS = 5_000;
const WHOLE = '全部';

/** What the public sees of how complaints go: what is late today, and counts of a year. */
@Injectable()
export class PublicFigures {
  private readonly overdues = new BriefMemory<Overdue>(REMEMBERED_MS);
  private readonly statistics = new BriefMemory<Statistics>(REMEMBERED_MS);

  constructor(
    private readonly figures: ComplaintFigures,
    private readonly places: PublicPlaces,
    private readonly clock: Clock,
  ) {}

  overdue(): Promise<Overdue> {
    return this.overdues.ask(this.clock.today(), () => this.countOverdue());
  }

  counted(by: FiguresKey): Promise<Statistics> {
    return this.statistics.ask(`${by} ${this.clock.today()}`, () => this.count(by));
  }

  private async countOverdue(): Promise<Overdue> {
    const [today, asOf] = [this.clock.today(), this.asOf()];
    const names = await this.places.names();
    const owed = await this.figures.owed(await this.places.shownUnits());
    const sum = (of: 'open' | 'late') => owed.reduce((total, unit) => total + unit[of], 0);
    const late = owed.filter((unit) => unit.late > 0);
    return {
      asOf,
      open: sum('open'),
      late: sum('late'),
      units: late.map((unit) => ({
        unit: { id: unit.unitId, name: names.unit(unit.unitId) },
        open: unit.open,
        late: unit.late,
        items: unit.items.map(({ topicId, limit, dueOn, provisional, reopenings }) => ({
          topicName: topicId === null ? null : names.topic(topicId),
          due: { limit, date: dueOn, provisional },
          daysLate: daysBetween(dueOn, today),
          reopenings,
        })),
      })),
    };
  }

  private async count(by: FiguresKey): Promise<Statistics> {
    const asOf = this.asOf();
    const names = await this.places.names();
    const { since, total, rows } = await this.figures.counted(by, await this.places.shownUnits());
    const row = (key: string, figures: typeof total): ComplaintFiguresRow => ({
      ...figures,
      key,
      name: key === '' ? WHOLE : (nameIn(names, by, key) ?? key),
    });
    return { asOf, since, total: row('', total), rows: rows.map(({ key, ...figures }) => row(key, figures)) };
  }

  private asOf(): string {
    return new Date(this.clock.now()).toISOString();
  }
}

function nameIn(names: PlaceNames, by: FiguresKey, key: string): string | null {
  return by === 'topic' ? names.topic(key) : names[by](key);
}

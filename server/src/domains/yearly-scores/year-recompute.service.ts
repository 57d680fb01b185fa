import { Injectable } from '@nestjs/common';
import { FrozenMonths } from '../unit-scores';
import { ScoreYearsRepository } from './score-years.repository';
import { UnitYearsRepository } from './unit-years.repository';
import { YearDrafts } from './year-drafts.service';
import { sha256OfYear, yearLineText } from './year-record';

interface RecomputedYear {
  readonly year: string;
  readonly units: number;
  /** Of what was worked out now. */
  readonly sha256: string;
  readonly identical: boolean;
  /** The first unit that is not the same; null when all are. */
  readonly first: string | null;
}

/** Works a signed year out once more from its frozen months, and holds what was kept to it, sign by sign. */
@Injectable()
export class YearRecompute {
  constructor(
    private readonly years: ScoreYearsRepository,
    private readonly units: UnitYearsRepository,
    private readonly drafts: YearDrafts,
    private readonly months: FrozenMonths,
  ) {}

  /** Null for a year that is not signed. Reads one moment, and writes nothing. */
  run(year: string): Promise<RecomputedYear | null> {
    return this.months.atOneMoment(async (manager) => {
      const kept = await this.years.find(year, manager);
      if (kept?.state !== 'signed') return null;
      const rows = await this.units.ofYear(year, manager);
      const wanted = rows.map(({ line, leftOut }) => ({ unitId: line.unit, leftOut }));
      const worked = await this.drafts.work(kept, wanted, manager);
      const now = rows.flatMap(({ settled }, at) => {
        const line = worked[at]?.line;
        return settled === null || line === undefined ? [] : [{ settled, line }];
      });
      const first = rows.find(({ settled, line }, at) => {
        const other = worked[at];
        if (settled === null || other === undefined) return true;
        return yearLineText({ settled, line }) !== yearLineText({ settled, line: other.line });
      });
      return {
        year,
        units: rows.length,
        sha256: sha256OfYear(now),
        identical: first === undefined,
        first: first?.line.unit ?? null,
      };
    });
  }
}

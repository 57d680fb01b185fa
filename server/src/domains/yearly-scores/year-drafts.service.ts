import { Injectable } from '@nestjs/common';
import { type ScoreMonth, yearLine } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { FrozenMonths } from '../unit-scores';
import type { KeptRow, KeptYear } from './score-year';

type Figures = Pick<KeptRow, 'line' | 'leftOut' | 'seeded'>;
interface Wanted {
  readonly unitId: string;
  readonly leftOut: readonly ScoreMonth[];
}

/** Works years out from the months that are frozen, by the versions that hold. */
@Injectable()
export class YearDrafts {
  constructor(private readonly months: FrozenMonths) {}

  /** In their order. */
  async work(
    span: Pick<KeptYear, 'year' | 'kind' | 'from' | 'to' | 'settings'>,
    wanted: readonly Wanted[],
    manager?: EntityManager,
  ): Promise<Figures[]> {
    const ids = wanted.map(({ unitId }) => unitId);
    const months = await this.months.of(ids, span, manager);
    const { settings } = span;
    return wanted.map(({ unitId, leftOut }) => {
      const frozen = months.get(unitId) ?? [];
      const [a, b, c, d, e] = settings.gradesFrom;
      const gradesFrom = [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0] as const;
      const line = yearLine(unitId, { span, frozen, leftOut }, { ...settings, gradesFrom });
      return { line, leftOut, seeded: frozen.some((month) => month.seeded) };
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { listScoreCases, ScoreCase } from '@yingshang/shared/contracts/unit-scores';
import { firstDayOf, lastDayOf } from '@yingshang/shared/unit-scores';
import { Clock } from '../../platform/clock';
import { ComplaintHistories } from '../complaints';
import { CountedFollowUps } from '../follow-ups';
import { followUpsUntil } from './counted-months.service';
import { MonthEnds } from './month-ends.service';
import { type CountedMoment, placeOf, ScoreCasesRepository } from './score-cases.repository';
import { ScoreListsRepository } from './score-lists.repository';

const PAGE_SIZE = 30;

/** The cases behind a deduction, as the unit's own desks call them. */
@Injectable()
export class ScoreCases {
  constructor(
    private readonly repository: ScoreCasesRepository,
    private readonly lists: ScoreListsRepository,
    private readonly ends: MonthEnds,
    private readonly complaints: ComplaintHistories,
    private readonly followUps: CountedFollowUps,
    private readonly clock: Clock,
  ) {}

  async page(
    { id: unitId, month }: Input<typeof listScoreCases>['params'],
    { cause, after }: Input<typeof listScoreCases>['query'],
  ): Promise<ResponseOf<typeof listScoreCases>> {
    // Of a unit that is not scored nothing is told.
    if ((await this.lists.find(unitId, month)) === null) return { items: [], next: null };
    const day = await this.ends.asOf(month);
    const last = cause === 'follow-ups' ? followUpsUntil(day) : day;
    const to = last < lastDayOf(month) ? last : lastDayOf(month);
    const query = { unitId, cause, from: firstDayOf(month), to, after: after ?? null, most: PAGE_SIZE + 1 };
    const found = await this.repository.page(query);
    const shown = found.slice(0, PAGE_SIZE);
    const end = shown.at(-1);
    return {
      items: await this.views(unitId, shown),
      next: found.length > PAGE_SIZE && end !== undefined ? placeOf(end) : null,
    };
  }

  private async views(unitId: string, shown: readonly CountedMoment[]): Promise<ScoreCase[]> {
    const ids = (kind: CountedMoment['kind']) =>
      shown.filter((one) => one.kind === kind).map(({ caseId }) => caseId);
    const open = new Set([
      ...(await this.complaints.openAt(unitId, ids('complaint'))),
      ...(await this.followUps.openAt(unitId, ids('follow-up'), this.clock.today())),
    ]);
    return shown.map(({ kind, caseId, number, on, faulty, struck }) => ({
      kind,
      caseId,
      number,
      on,
      faulty,
      struck,
      open: open.has(caseId),
    }));
  }
}

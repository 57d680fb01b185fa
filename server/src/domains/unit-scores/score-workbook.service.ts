import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getScoreWorkbook } from '@yingshang/shared/contracts/unit-scores';
import { type Outcome, ok, versionOn } from '@yingshang/shared/kernel';
import { lastDayOf, type ScoreMonth, unitScoreSettings } from '@yingshang/shared/unit-scores';
import { Clock } from '../../platform/clock';
import { fileNameOf, writeWorkbook } from '../../platform/files';
import { timeInShanghai } from '../../platform/personal-data';
import { CityService } from '../city';
import { ServiceCardsService } from '../service-cards';
import { rankedGroups } from './city-ranking';
import { CityScores } from './city-scores.service';
import { MonthEnds } from './month-ends.service';
import { ScoreListsRepository } from './score-lists.repository';
import { type ScoredRow, scoreSheets } from './score-sheets';
import { unknownMonth } from './unit-scores.refusals';
import { UnitsBelow } from './units-below.service';

/** The scores of a month of a desk's own unit and those below it, to print and to work with. Places are the city's. */
@Injectable()
export class ScoreWorkbook {
  constructor(
    private readonly scores: CityScores,
    private readonly lists: ScoreListsRepository,
    private readonly below: UnitsBelow,
    private readonly ends: MonthEnds,
    private readonly cards: ServiceCardsService,
    private readonly city: CityService,
    private readonly clock: Clock,
  ) {}

  async write(unitId: string, month: ScoreMonth): Promise<Outcome<ResponseOf<typeof getScoreWorkbook>>> {
    if (!(await this.lists.months()).includes(month)) return unknownMonth(month);
    const { isFrozen, seeded, rows } = await this.rows(unitId, month);
    const city = await this.city.loaded();
    const unitName = (await this.cards.findUnit(unitId))?.name ?? '';
    const heading = {
      city: city === null ? '' : `${city.name}${city.demo ? '（演示数据）' : ''}`,
      unitName,
      month,
      isFrozen,
      asOf: await this.ends.asOf(month),
      madeAt: timeInShanghai(new Date(this.clock.now())),
      seeded,
    };
    const sheets = scoreSheets(rows, heading, versionOn(lastDayOf(month), unitScoreSettings));
    const fileName = fileNameOf(`单位得分 ${unitName} ${month}`, '.xlsx');
    return ok({ fileName, base64: (await writeWorkbook(sheets)).toString('base64') });
  }

  private async rows(unitId: string, month: ScoreMonth) {
    const shown = new Set([unitId, ...(await this.below.of(unitId)).map(({ id }) => id)]);
    const { units, isFrozen, seeded } = await this.scores.ranking(month);
    const lines = new Map((await this.lists.linesOf(month, [...shown])).map((line) => [line.unit, line]));
    const rows = rankedGroups(units).flatMap(({ name, rows: ranked }) =>
      ranked.flatMap((row): ScoredRow[] => {
        const line = lines.get(row.unit.id);
        return line === undefined ? [] : [{ group: name, row, line }];
      }),
    );
    return { isFrozen, seeded, rows };
  }
}

import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getYearWorkbook } from '@yingshang/shared/contracts/yearly-scores';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { settledWay } from '@yingshang/shared/unit-scores';
import { Clock } from '../../platform/clock';
import { fileNameOf, writeWorkbook } from '../../platform/files';
import { timeInShanghai } from '../../platform/personal-data';
import { CityService } from '../city';
import { scoreGroupOf } from '../unit-scores';
import { ScoreYearsRepository } from './score-years.repository';
import { UnitYearsRepository } from './unit-years.repository';
import { YearNames } from './year-names.service';
import { YearObjections } from './year-objections.service';
import { type SheetRow, yearSheets } from './year-sheets';
import { notYourDesk, unknownYear } from './yearly-scores.refusals';

/** The year to print, to sign and to file. */
@Injectable()
export class YearWorkbook {
  constructor(
    private readonly years: ScoreYearsRepository,
    private readonly units: UnitYearsRepository,
    private readonly objections: YearObjections,
    private readonly names: YearNames,
    private readonly city: CityService,
    private readonly clock: Clock,
  ) {}

  async write(unitId: string, year: string): Promise<Outcome<ResponseOf<typeof getYearWorkbook>>> {
    const kept = await this.years.find(year);
    if (kept === null) return unknownYear(year);
    if (kept.deskUnitId !== unitId) return notYourDesk();
    const city = await this.city.loaded();
    const rows = await this.rows(year);
    const sheets = yearSheets(kept, rows, await this.objections.ofYear(year), {
      city: city === null ? '' : `${city.name}${city.demo ? '（演示数据）' : ''}`,
      desk: (await this.names.unit(unitId)).name,
      madeAt: timeInShanghai(new Date(this.clock.now())),
      seeded: rows.some(({ row }) => row.seeded),
    });
    const fileName = fileNameOf(`年度营商绩效 ${year}`, '.xlsx');
    return ok({ fileName, base64: (await writeWorkbook(sheets)).toString('base64') });
  }

  private async rows(year: string): Promise<SheetRow[]> {
    const [units, districts] = [await this.names.units(), await this.names.districts()];
    const today = this.clock.today();
    const rows = (await this.units.ofYear(year)).flatMap((row): SheetRow[] => {
      const unit = units.get(row.line.unit);
      if (unit === undefined) return [];
      return [
        {
          row,
          name: unit.name,
          group: scoreGroupOf(unit).name,
          district: districts.get(unit.regionCode) ?? '',
          settled: row.settled ?? settledWay(row, today),
        },
      ];
    });
    return rows.toSorted((one, other) => (other.row.line.hundredths ?? -1) - (one.row.line.hundredths ?? -1));
  }
}

import { Injectable } from '@nestjs/common';
import { ownUnit } from '@yingshang/shared/complaints';
import type { getUnitComplaintWorkbook } from '@yingshang/shared/contracts/complaints';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import { addDays, type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { fileNameOf, writeWorkbook } from '../../platform/files';
import { timeInShanghai } from '../../platform/personal-data';
import { CityService } from '../city';
import { ServiceCardsService } from '../service-cards';
import { ComplaintDeskRepository, MOST_IN_WORKBOOK } from './complaint-desk.repository';
import { ComplaintLooking } from './complaint-looking.service';
import { complaintSheets } from './complaint-sheets';
import { ComplaintWatch } from './complaint-watch.service';

const A_YEAR = 365;

/** A unit's complaints for its lead, or for who watches over it from outside. */
@Injectable()
export class ComplaintWorkbook {
  constructor(
    private readonly repository: ComplaintDeskRepository,
    private readonly looking: ComplaintLooking,
    private readonly watch: ComplaintWatch,
    private readonly cards: ServiceCardsService,
    private readonly city: CityService,
    private readonly clock: Clock,
  ) {}

  async write(actor: Actor, unitId: string): Promise<Outcome<ResponseOf<typeof getUnitComplaintWorkbook>>> {
    if (!(await this.may(actor, unitId))) return ownUnit();
    const today = this.clock.today();
    const now = new Date(this.clock.now());
    const since = addDays(today, -A_YEAR);
    const rows = await this.repository.ofUnitSince(unitId, since);
    const city = await this.city.loaded();
    const unitName = (await this.cards.findUnit(unitId))?.name ?? '';
    const sheets = complaintSheets(await this.looking.named(rows), {
      city: city === null ? '' : `${city.name}${city.demo ? '（演示数据）' : ''}`,
      unitName,
      since,
      today,
      countedAt: timeInShanghai(now),
      cut: rows.length === MOST_IN_WORKBOOK,
    });
    const fileName = fileNameOf(`投诉清单 ${unitName} ${today}`, '.xlsx');
    return ok({ fileName, base64: (await writeWorkbook(sheets)).toString('base64') });
  }

  private async may(actor: Actor, unitId: string): Promise<boolean> {
    const leads = actor.roles.some((grant) => grant.role === 'lead' && grant.unitId === unitId);
    return leads || (await this.watch.watchesOver(actor, unitId));
  }
}

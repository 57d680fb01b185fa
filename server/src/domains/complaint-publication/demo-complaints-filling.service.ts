import { Injectable } from '@nestjs/common';
import {
  type ComplaintClass,
  complaintClasses,
  type LimitProfile,
  usualLimits,
} from '@yingshang/shared/complaints';
import { type CalendarDate, ok } from '@yingshang/shared/kernel';
import { demoComplaints } from '../../demo-city/complaints';
import { Transactions } from '../../platform/database';
import { CityService } from '../city';
import { AfterLoads, LoadWatchers } from '../city-packs';
import { ComplaintRulesService } from '../complaint-rules';
import { ComplaintSeeds, type PreparedComplaint } from '../complaints';
import { DemoComplaintsRepository } from './demo-complaints.repository';
import { publishedSeeds } from './published-seeds';

/** Thirteen months of made-up complaints of the fictional district, some of them published. A real city gets none. */
@Injectable()
export class DemoComplaintsFilling extends AfterLoads {
  constructor(
    private readonly repository: DemoComplaintsRepository,
    private readonly seeds: ComplaintSeeds,
    private readonly rules: ComplaintRulesService,
    private readonly city: CityService,
    private readonly transactions: Transactions,
    loads: LoadWatchers,
  ) {
    super(loads);
  }

  /** A second load finds what is there and changes nothing. */
  protected async fill(): Promise<void> {
    const city = await this.city.loaded();
    if (city === null || !city.demo || (await this.repository.hasComplaints())) return;
    const prepared = await this.prepared(city.anchorDate);
    await this.transactions.run(async (manager) => {
      await this.repository.lock(manager);
      // Another process may have been quicker.
      if (await this.repository.hasComplaints(manager)) return ok(null);
      await this.seeds.seed(prepared, manager);
      await this.repository.publish(publishedSeeds(prepared), manager);
      return ok(null);
    });
  }

  private async prepared(today: CalendarDate): Promise<PreparedComplaint[]> {
    const limits = await this.limits();
    const limitsOf = (about: ComplaintClass) => limits.get(about) ?? usualLimits;
    const units = await this.repository.demoUnits();
    const regionCode = await this.repository.demoDistrict();
    return this.seeds.prepare(demoComplaints(units, today, limitsOf), { regionCode, today, limitsOf });
  }

  private async limits(): Promise<ReadonlyMap<ComplaintClass, LimitProfile>> {
    const found = new Map<ComplaintClass, LimitProfile>();
    for (const about of complaintClasses) found.set(about, await this.rules.limitsOf(about));
    return found;
  }
}

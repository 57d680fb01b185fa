import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { Campaign, CampaignFigures, listCampaigns } from '@yingshang/shared/contracts/pushes';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { CityService } from '../city';
import { CampaignFiguresRepository, type CampaignRow } from './campaign-figures.repository';
import { tally } from './campaign-tally';
import { unknownCampaign } from './pushes.refusals';

const PAGE_SIZE = 20;

interface CampaignQuery {
  readonly policyId?: string | undefined;
  readonly after?: string | undefined;
}

/** What a unit may know of what it told: sums, and never who. docs/domains/campaigns.md */
@Injectable()
export class CampaignFiguresService {
  constructor(
    private readonly repository: CampaignFiguresRepository,
    private readonly city: CityService,
    private readonly clock: Clock,
  ) {}

  async list(unitId: string, { policyId, after }: CampaignQuery): Promise<ResponseOf<typeof listCampaigns>> {
    const asked = { policyId: policyId ?? null, after: after ?? null };
    const rows = await this.repository.page(unitId, asked, PAGE_SIZE + 1);
    const page = rows.slice(0, PAGE_SIZE).map(campaignOf);
    return { items: page, next: rows.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null };
  }

  async figures(unitId: string, id: string): Promise<Outcome<CampaignFigures>> {
    const row = await this.repository.find(unitId, id);
    if (row === null) return unknownCampaign();
    const counted = {
      told: await this.repository.toldCells(row),
      unchanged: await this.repository.unchangedCells(id),
      deliveries: await this.repository.deliveries(id),
    };
    const countedAt = new Date(this.clock.now()).toISOString();
    return ok({ ...campaignOf(row), countedAt, ...tally(counted, await this.city.codeNames()) });
  }
}

function campaignOf({ at, ...row }: CampaignRow): Campaign {
  return { ...row, at: at.toISOString() };
}

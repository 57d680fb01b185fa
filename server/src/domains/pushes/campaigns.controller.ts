import { Controller } from '@nestjs/common';
import { getCampaign, getCampaignWorkbook, listCampaigns } from '@yingshang/shared/contracts/pushes';
import { Implements, type Input, Parsed } from '../../platform/http';
import { CampaignFiguresService } from './campaign-figures.service';
import { CampaignWorkbookService } from './campaign-workbook.service';

@Controller()
export class CampaignsController {
  constructor(
    private readonly figures: CampaignFiguresService,
    private readonly workbooks: CampaignWorkbookService,
  ) {}

  @Implements(listCampaigns)
  list(@Parsed() { params, query }: Input<typeof listCampaigns>) {
    return this.figures.list(params.id, query);
  }

  @Implements(getCampaign)
  get(@Parsed() { params }: Input<typeof getCampaign>) {
    return this.figures.figures(params.id, params.campaignId);
  }

  @Implements(getCampaignWorkbook)
  workbook(@Parsed() { params }: Input<typeof getCampaignWorkbook>) {
    return this.workbooks.write(params.id, params.campaignId);
  }
}

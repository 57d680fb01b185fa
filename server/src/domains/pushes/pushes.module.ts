import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { EnterprisesModule } from '../enterprises';
import { NeedsModule } from '../needs';
import { NoticesModule } from '../notices';
import { PoliciesModule } from '../policies';
import { CampaignFiguresRepository } from './campaign-figures.repository';
import { CampaignFiguresService } from './campaign-figures.service';
import { CampaignWorkbookService } from './campaign-workbook.service';
import { CampaignsController } from './campaigns.controller';
import { ChangedAnswersRepository } from './changed-answers.repository';
import { ChangedAnswersService } from './changed-answers.service';
import { ClaimNews } from './claim-news';
import { HolderNews } from './holder-news';
import { PolicyTelling } from './policy-telling.service';
import { PushCampaignsRepository } from './push-campaigns.repository';
import { ReminderLooksRepository } from './reminder-looks.repository';
import { ReminderTelling } from './reminder-telling.service';
import { TellingLoop } from './telling-loop.service';
import { ToldPoliciesRepository } from './told-policies.repository';

@Module({
  imports: [CityModule, EnterprisesModule, NeedsModule, NoticesModule, PoliciesModule],
  controllers: [CampaignsController],
  providers: [
    CampaignFiguresRepository,
    CampaignFiguresService,
    CampaignWorkbookService,
    ChangedAnswersRepository,
    ChangedAnswersService,
    ClaimNews,
    HolderNews,
    PolicyTelling,
    PushCampaignsRepository,
    ReminderLooksRepository,
    ReminderTelling,
    TellingLoop,
    ToldPoliciesRepository,
  ],
  exports: [ChangedAnswersService, PolicyTelling, ReminderTelling],
})
export class PushesModule {}

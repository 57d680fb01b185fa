import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { EnterprisesModule } from '../enterprises';
import { NoticesModule } from '../notices';
import { PoliciesModule } from '../policies';
import { ChangedAnswersRepository } from './changed-answers.repository';
import { ChangedAnswersService } from './changed-answers.service';
import { HolderNews } from './holder-news';
import { PolicyTelling } from './policy-telling.service';
import { PushCampaignsRepository } from './push-campaigns.repository';
import { TellingLoop } from './telling-loop.service';
import { ToldPoliciesRepository } from './told-policies.repository';

@Module({
  imports: [CityModule, EnterprisesModule, NoticesModule, PoliciesModule],
  providers: [
    ChangedAnswersRepository,
    ChangedAnswersService,
    HolderNews,
    PolicyTelling,
    PushCampaignsRepository,
    TellingLoop,
    ToldPoliciesRepository,
  ],
  exports: [ChangedAnswersService, PolicyTelling],
})
export class PushesModule {}

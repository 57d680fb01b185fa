import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { DemoRegistry } from './demo-registry';
import { DemoRegistryRepository } from './demo-registry.repository';
import { DemoRegistryFilling } from './demo-registry-filling.service';
import { DemoUsualAnswers } from './demo-usual-answers';
import { EnterpriseRegistry } from './enterprise-registry';
import { EnterprisesController } from './enterprises.controller';
import { EnterprisesRepository } from './enterprises.repository';
import { EnterprisesService } from './enterprises.service';
import { FactsRepository } from './facts.repository';
import { HeldEnterprisesRecords } from './held-enterprises.records';
import { HeldEnterprisesRepository } from './held-enterprises.repository';
import { Holdings } from './holdings.service';
import { MatchingRepository } from './matching.repository';
import { ProfileMatching } from './profile-matching.service';
import { ProfileRowsRepository } from './profile-rows.repository';
import { ProfileRows } from './profile-rows.service';
import { ProfileWatchers } from './profile-watchers';
import { ProfilesService } from './profiles.service';
import { UsualAnswers } from './usual-answers';
import { VisibleFacts } from './visible-facts.service';

@Module({
  imports: [CityModule],
  controllers: [EnterprisesController],
  providers: [
    { provide: EnterpriseRegistry, useClass: DemoRegistry },
    DemoRegistryRepository,
    DemoRegistryFilling,
    EnterprisesRepository,
    EnterprisesService,
    FactsRepository,
    HeldEnterprisesRecords,
    HeldEnterprisesRepository,
    VisibleFacts,
    Holdings,
    ProfilesService,
    ProfileRowsRepository,
    ProfileRows,
    ProfileWatchers,
    MatchingRepository,
    ProfileMatching,
    { provide: UsualAnswers, useClass: DemoUsualAnswers },
  ],
  exports: [
    UsualAnswers,
    ProfileMatching,
    EnterprisesService,
    EnterpriseRegistry,
    Holdings,
    ProfilesService,
    ProfileWatchers,
    DemoRegistryFilling,
  ],
})
export class EnterprisesModule {}

import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { FavouritesController } from './favourites.controller';
import { FavouritesRepository } from './favourites.repository';
import { FavouritesService } from './favourites.service';
import { OwnWordsRepository } from './own-words.repository';
import { PoliciesController } from './policies.controller';
import { PoliciesRecords } from './policies.records';
import { PoliciesRepository } from './policies.repository';
import { PoliciesService } from './policies.service';
import { PolicyCalendars } from './policy-calendars.service';
import { PolicyCutter } from './policy-cutter';
import { PolicyEditionsRepository } from './policy-editions.repository';
import { PolicyEditions } from './policy-editions.service';
import { PolicyPeopleRepository } from './policy-people.repository';
import { PolicyRulesService } from './policy-rules.service';
import { PublishedPolicies } from './published-policies';
import { ResidentPoliciesController } from './resident-policies.controller';
import { ResidentPoliciesRepository } from './resident-policies.repository';
import { ResidentPoliciesService } from './resident-policies.service';
import { RuleHealth } from './rule-health';
import { RuleVersionsRepository } from './rule-versions.repository';
import { WordSearchRepository } from './word-search.repository';

@Module({
  imports: [CityModule],
  controllers: [PoliciesController, FavouritesController, ResidentPoliciesController],
  providers: [
    PoliciesService,
    PolicyCalendars,
    ResidentPoliciesService,
    FavouritesService,
    PolicyEditions,
    PolicyEditionsRepository,
    PolicyRulesService,
    PublishedPolicies,
    RuleHealth,
    RuleVersionsRepository,
    PolicyCutter,
    PoliciesRecords,
    PoliciesRepository,
    PolicyPeopleRepository,
    ResidentPoliciesRepository,
    FavouritesRepository,
    OwnWordsRepository,
    WordSearchRepository,
  ],
  exports: [PoliciesService, PolicyEditions, PolicyRulesService, ResidentPoliciesService, FavouritesService],
})
export class PoliciesModule {}

import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { ServiceCardsModule } from '../service-cards';
import { CounterDisplaysRepository } from './counter-displays.repository';
import { CounterViews } from './counter-views.service';
import { CounterVisits } from './counter-visits.service';
import { CountersController } from './counters.controller';
import { CountersRepository } from './counters.repository';
import { CountersService } from './counters.service';
import { DisplayKeys } from './display-keys';
import { DisplaysController } from './displays.controller';
import { DisplaysService } from './displays.service';
import { OccasionsController } from './occasions.controller';
import { OccasionsRecords } from './occasions.records';
import { OccasionsRepository } from './occasions.repository';
import { Occasions } from './occasions.service';
import { OccasionsRetention } from './occasions-retention';

@Module({
  imports: [CityModule, ServiceCardsModule],
  controllers: [OccasionsController, DisplaysController, CountersController],
  providers: [
    Occasions,
    CounterVisits,
    DisplaysService,
    CountersService,
    CounterViews,
    DisplayKeys,
    OccasionsRepository,
    CountersRepository,
    CounterDisplaysRepository,
    OccasionsRecords,
    OccasionsRetention,
  ],
  exports: [Occasions, OccasionsRetention],
})
export class OccasionsModule {}

import { Module } from '@nestjs/common';
import { KindergartenApplicationsModule } from '../kindergarten-applications';
import { KindergartenDrawsModule } from '../kindergarten-draws';
import { KindergartenPlansModule } from '../kindergarten-plans';
import { LedgerModule } from '../ledger';
import { NoticesModule } from '../notices';
import { RealNamesModule } from '../real-names';
import { KindergartenPlacesController } from './kindergarten-places.controller';
import { OwnPlaceSteps } from './own-place-steps.service';
import { OwnPlaces } from './own-places.service';
import { PlaceBooks } from './place-books.service';
import { PlaceDays } from './place-days.service';
import { PlaceDaysLoop } from './place-days-loop.service';
import { PlaceDecisions } from './place-decisions.service';
import { PlaceDesk } from './place-desk.service';
import { PlaceEventsRepository } from './place-events.repository';
import { PlaceKeeping } from './place-keeping.service';
import { PlaceNews } from './place-news.service';
import { PlacesForgetting } from './places-forgetting.service';
import { PublicPlaces } from './public-places.service';
import { ResultNewsRepository } from './result-news.repository';
import { ResultNews } from './result-news.service';

@Module({
  imports: [
    KindergartenApplicationsModule,
    KindergartenDrawsModule,
    KindergartenPlansModule,
    LedgerModule,
    NoticesModule,
    RealNamesModule,
  ],
  controllers: [KindergartenPlacesController],
  providers: [
    OwnPlaceSteps,
    OwnPlaces,
    PlaceBooks,
    PlaceDays,
    PlaceDaysLoop,
    PlaceDecisions,
    PlaceDesk,
    PlaceEventsRepository,
    PlaceKeeping,
    PlaceNews,
    PlacesForgetting,
    PublicPlaces,
    ResultNews,
    ResultNewsRepository,
  ],
  exports: [PlaceDays, PlacesForgetting, ResultNews],
})
export class KindergartenPlacesModule {}

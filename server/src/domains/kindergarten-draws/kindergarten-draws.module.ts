import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity';
import { KindergartenApplicationsModule } from '../kindergarten-applications';
import { KindergartenPlansModule } from '../kindergarten-plans';
import { LedgerModule } from '../ledger';
import { RealNamesModule } from '../real-names';
import { AnnexesRepository } from './annexes.repository';
import { Annexes } from './annexes.service';
import { CeremonyController } from './ceremony.controller';
import { CeremonyDesk } from './ceremony-desk.service';
import { CeremonySteps } from './ceremony-steps.service';
import { Dice } from './dice.service';
import { DrandRelay } from './drand-relay';
import { DrawFiles } from './draw-files.service';
import { DrawLedger } from './draw-ledger.service';
import { DrawLoop } from './draw-loop.service';
import { DrawReleases } from './draw-releases.service';
import { DrawSeeds } from './draw-seeds.service';
import { DrawStepsRepository } from './draw-steps.repository';
import { DrawStream } from './draw-stream.service';
import { DrawWorkshop } from './draw-workshop';
import { Drawing } from './drawing.service';
import { DrawnResultsRepository } from './drawn-results.repository';
import { DrawnResults } from './drawn-results.service';
import { DrawsRepository } from './draws.repository';
import { DrawsForgetting } from './draws-forgetting.service';
import { LiveDraws } from './live-draws.service';
import { PublicDrawsController } from './public-draws.controller';
import { PublicValues } from './public-values.service';
import { ReleasedDrawsRepository } from './released-draws.repository';
import { ReleasedDraws } from './released-draws.service';
import { ResultsRepository } from './results.repository';
import { RollCheck } from './roll-check.service';
import { RollSigning } from './roll-signing.service';
import { RollsRepository } from './rolls.repository';
import { Steppers } from './steppers.service';
import { Viewers } from './viewers.service';

@Module({
  imports: [
    IdentityModule,
    KindergartenApplicationsModule,
    KindergartenPlansModule,
    LedgerModule,
    RealNamesModule,
  ],
  controllers: [CeremonyController, PublicDrawsController],
  providers: [
    Annexes,
    AnnexesRepository,
    CeremonyDesk,
    CeremonySteps,
    Dice,
    DrandRelay,
    DrawFiles,
    DrawLedger,
    DrawLoop,
    DrawReleases,
    DrawSeeds,
    DrawStepsRepository,
    DrawStream,
    DrawnResults,
    DrawnResultsRepository,
    DrawWorkshop,
    Drawing,
    DrawsForgetting,
    DrawsRepository,
    LiveDraws,
    PublicValues,
    ReleasedDraws,
    ReleasedDrawsRepository,
    ResultsRepository,
    RollCheck,
    RollSigning,
    RollsRepository,
    Steppers,
    Viewers,
  ],
  exports: [DrawnResults, DrawReleases, DrawSeeds, DrawsForgetting, ReleasedDraws],
})
export class KindergartenDrawsModule {}

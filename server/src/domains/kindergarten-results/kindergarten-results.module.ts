import { Module } from '@nestjs/common';
import { KindergartenApplicationsModule } from '../kindergarten-applications';
import { KindergartenPlansModule } from '../kindergarten-plans';
import { AskersRepository } from './askers.repository';
import { Capsules } from './capsules.service';
import { KindergartenResultsController } from './kindergarten-results.controller';
import { LookUp } from './look-up.service';
import { LookUpLimits } from './look-up-limits.service';
import { OwnResults } from './own-results.service';
import { ResultRelease } from './result-release.service';
import { ResultWording } from './result-wording.service';
import { ResultsRepository } from './results.repository';
import { ResultsForgetting } from './results-forgetting.service';

@Module({
  imports: [KindergartenApplicationsModule, KindergartenPlansModule],
  controllers: [KindergartenResultsController],
  providers: [
    AskersRepository,
    Capsules,
    LookUp,
    LookUpLimits,
    OwnResults,
    ResultRelease,
    ResultWording,
    ResultsForgetting,
    ResultsRepository,
  ],
  exports: [ResultRelease, ResultsForgetting],
})
export class KindergartenResultsModule {}

import { Module } from '@nestjs/common';
import { KindergartenApplicationsModule } from '../kindergarten-applications';
import { KindergartenDrawsModule } from '../kindergarten-draws';
import { KindergartenPlansModule } from '../kindergarten-plans';
import { AskersRepository } from './askers.repository';
import { Capsules } from './capsules.service';
import { KindergartenResultsController } from './kindergarten-results.controller';
import { LineProofs } from './line-proofs.service';
import { LookUp } from './look-up.service';
import { LookUpLimits } from './look-up-limits.service';
import { OwnResults } from './own-results.service';
import { ProofTreesRepository } from './proof-trees.repository';
import { ResultLoop } from './result-loop.service';
import { ResultRelease } from './result-release.service';
import { ResultWording } from './result-wording.service';
import { ResultsRepository } from './results.repository';
import { ResultsForgetting } from './results-forgetting.service';

@Module({
  imports: [KindergartenApplicationsModule, KindergartenDrawsModule, KindergartenPlansModule],
  controllers: [KindergartenResultsController],
  providers: [
    AskersRepository,
    Capsules,
    LineProofs,
    LookUp,
    LookUpLimits,
    OwnResults,
    ProofTreesRepository,
    ResultLoop,
    ResultRelease,
    ResultWording,
    ResultsForgetting,
    ResultsRepository,
  ],
  exports: [ResultLoop, ResultRelease, ResultsForgetting],
})
export class KindergartenResultsModule {}

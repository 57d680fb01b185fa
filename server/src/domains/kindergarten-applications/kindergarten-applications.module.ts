import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents';
import { IdentityModule } from '../identity';
import { KindergartenPlansModule } from '../kindergarten-plans';
import { NoticesModule } from '../notices';
import { RealNamesModule } from '../real-names';
import { Applicants } from './applicants.service';
import { ApplicationBeginning } from './application-beginning.service';
import { ApplicationChanges } from './application-changes.service';
import { ApplicationCompleteness } from './application-completeness.service';
import { ApplicationOpening } from './application-opening.service';
import { ApplicationPhotos } from './application-photos.service';
import { ApplicationSeedsRepository } from './application-seeds.repository';
import { ApplicationSeeds } from './application-seeds.service';
import { ApplicationSteps } from './application-steps.service';
import { ApplicationsRepository } from './applications.repository';
import { ApplicationsForgetting } from './applications-forgetting.service';
import { ChildSealing } from './child-sealing.service';
import { ChildrenRepository } from './children.repository';
import { GuardianController } from './guardian.controller';
import { GuardianTies } from './guardian-ties.service';
import { KindergartenApplicationsRecords } from './kindergarten-applications.records';
import { LookUpChildren } from './look-up-children.service';
import { OwnApplications } from './own-applications.service';
import { PhotosRepository } from './photos.repository';
import { ReviewDecisions } from './review-decisions.service';
import { ReviewDeskController } from './review-desk.controller';
import { ReviewDesk } from './review-desk.service';
import { RollSourcesRepository } from './roll-sources.repository';
import { RollSources } from './roll-sources.service';

@Module({
  imports: [ConsentsModule, IdentityModule, KindergartenPlansModule, NoticesModule, RealNamesModule],
  controllers: [GuardianController, ReviewDeskController],
  providers: [
    Applicants,
    ApplicationBeginning,
    ApplicationChanges,
    ApplicationCompleteness,
    ApplicationOpening,
    ApplicationPhotos,
    ApplicationSeeds,
    ApplicationSeedsRepository,
    ApplicationSteps,
    ApplicationsForgetting,
    ApplicationsRepository,
    ChildSealing,
    ChildrenRepository,
    GuardianTies,
    KindergartenApplicationsRecords,
    LookUpChildren,
    OwnApplications,
    PhotosRepository,
    ReviewDecisions,
    ReviewDesk,
    RollSources,
    RollSourcesRepository,
  ],
  exports: [Applicants, ApplicationSeeds, ApplicationsForgetting, LookUpChildren, RollSources],
})
export class KindergartenApplicationsModule {}

import { Module, type OnModuleInit } from '@nestjs/common';
import { EnterpriseTies } from '../../platform/access';
import { EnterprisesModule } from '../enterprises';
import { IdentityModule } from '../identity';
import { RealNamesModule } from '../real-names';
import { SignInModule } from '../sign-in';
import { ControlController } from './control.controller';
import { ControlService } from './control.service';
import { ControlCodesRepository } from './control-codes.repository';
import { ControlCodes } from './control-codes.service';
import { DelegatesController } from './delegates.controller';
import { DelegationsRepository } from './delegations.repository';
import { DelegationsService } from './delegations.service';
import { DelegationEnding } from './ending.service';
import { EnterpriseControlRecords } from './enterprise-control.records';
import { HandOverService } from './hand-over.service';
import { OwnDelegationsService } from './own-delegations.service';
import { TiesRepository } from './ties.repository';
import { Ties } from './ties.service';

@Module({
  imports: [EnterprisesModule, IdentityModule, RealNamesModule, SignInModule],
  controllers: [ControlController, DelegatesController],
  providers: [
    ControlService,
    ControlCodes,
    ControlCodesRepository,
    DelegationsService,
    DelegationsRepository,
    DelegationEnding,
    OwnDelegationsService,
    HandOverService,
    EnterpriseControlRecords,
    Ties,
    TiesRepository,
  ],
})
export class EnterpriseControlModule implements OnModuleInit {
  constructor(
    private readonly own: Ties,
    private readonly ties: EnterpriseTies,
  ) {}

  onModuleInit(): void {
    this.ties.answerWith((personId, enterpriseId, manager) =>
      this.own.between(personId, enterpriseId, manager),
    );
  }
}

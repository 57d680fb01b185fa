import { Module, type OnModuleInit } from '@nestjs/common';
import { SessionKeeper } from '../../platform/access';
import { DemoPeople } from './demo-people.service';
import { IdentityController } from './identity.controller';
import { IdentityRecords } from './identity.records';
import { IdentityService } from './identity.service';
import { OperatorSessions } from './operator-sessions.service';
import { PeopleRepository } from './people.repository';
import { PeopleService } from './people.service';
import { RoleGrantsService } from './role-grants.service';
import { RolesRepository } from './roles.repository';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';

@Module({
  controllers: [IdentityController],
  providers: [
    IdentityService,
    DemoPeople,
    PeopleService,
    PeopleRepository,
    RolesRepository,
    RoleGrantsService,
    SessionsService,
    SessionsRepository,
    OperatorSessions,
    IdentityRecords,
  ],
  exports: [IdentityService, PeopleService, RoleGrantsService, SessionsService, OperatorSessions],
})
export class IdentityModule implements OnModuleInit {
  constructor(
    private readonly identity: IdentityService,
    private readonly keeper: SessionKeeper,
  ) {}

  onModuleInit(): void {
    this.keeper.answerWith((token) => this.identity.actorOf(token));
  }
}

import { Module, type OnModuleInit } from '@nestjs/common';
import { SessionKeeper } from '../../platform/access';
import { IdentityController } from './identity.controller';
import { IdentityService } from './identity.service';
import { PeopleRepository } from './people.repository';
import { SessionsRepository } from './sessions.repository';

@Module({
  controllers: [IdentityController],
  providers: [IdentityService, PeopleRepository, SessionsRepository],
  exports: [IdentityService],
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

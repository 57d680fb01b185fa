import { Controller } from '@nestjs/common';
import {
  endMySession,
  endOtherSessions,
  eraseMe,
  exportMyData,
  getMyAccount,
  listMySessions,
  planErasure,
} from '@yingshang/shared/contracts/my-data';
import { Implements, type Input, Parsed } from '../../platform/http';
import { AccountService } from './account.service';
import { ErasureService } from './erasure.service';
import { ExportService } from './export.service';

@Controller()
export class MyDataController {
  constructor(
    private readonly accounts: AccountService,
    private readonly exports: ExportService,
    private readonly erasures: ErasureService,
  ) {}

  @Implements(getMyAccount)
  account(@Parsed() { actor }: Input<typeof getMyAccount>) {
    return this.accounts.view(actor);
  }

  @Implements(listMySessions)
  sessions(@Parsed() { actor }: Input<typeof listMySessions>) {
    return this.accounts.sessions(actor);
  }

  @Implements(endMySession)
  endSession(@Parsed() { actor, params }: Input<typeof endMySession>) {
    return this.accounts.endSession(actor, params.id);
  }

  @Implements(endOtherSessions)
  endOthers(@Parsed() { actor }: Input<typeof endOtherSessions>) {
    return this.accounts.endOthers(actor);
  }

  @Implements(exportMyData)
  export(@Parsed() { actor, visitorId }: Input<typeof exportMyData>) {
    return this.exports.export(actor, visitorId);
  }

  @Implements(planErasure)
  plan(@Parsed() { actor, visitorId }: Input<typeof planErasure>) {
    return this.erasures.plan(actor, visitorId);
  }

  @Implements(eraseMe)
  erase(@Parsed() { actor, visitorId, body }: Input<typeof eraseMe>) {
    return this.erasures.erase(actor, visitorId, body.confirmation);
  }
}

import { Controller } from '@nestjs/common';
import {
  getProfile,
  listEnterprises,
  registerEnterprise,
  searchRegistry,
} from '@yingshang/shared/contracts/enterprises';
import { Implements, type Input, Parsed } from '../../platform/http';
import { EnterprisesService } from './enterprises.service';

@Controller()
export class EnterprisesController {
  constructor(private readonly enterprises: EnterprisesService) {}

  @Implements(searchRegistry)
  search(@Parsed() { query }: Input<typeof searchRegistry>) {
    return this.enterprises.search(query.name);
  }

  @Implements(registerEnterprise)
  register(@Parsed() { actor, idempotencyKey, body }: Input<typeof registerEnterprise>) {
    return this.enterprises.register(actor, idempotencyKey, body);
  }

  @Implements(listEnterprises)
  mine(@Parsed() { actor }: Input<typeof listEnterprises>) {
    return this.enterprises.mine(actor);
  }

  @Implements(getProfile)
  profile(@Parsed() { actor, params }: Input<typeof getProfile>) {
    return this.enterprises.profile(actor, params.id);
  }
}

import { Controller } from '@nestjs/common';
import {
  getPolicy,
  getPolicyCalendar,
  listCategories,
  listPolicies,
} from '@yingshang/shared/contracts/policies';
import { Implements, type Input, Parsed } from '../../platform/http';
import { PoliciesService } from './policies.service';
import { PolicyCalendars } from './policy-calendars.service';

@Controller()
export class PoliciesController {
  constructor(
    private readonly policies: PoliciesService,
    private readonly calendars: PolicyCalendars,
  ) {}

  @Implements(listPolicies)
  list(@Parsed() { query }: Input<typeof listPolicies>) {
    return this.policies.list(query);
  }

  /** Before `get`: 「categories」 would otherwise be read as the id of a policy. */
  @Implements(listCategories)
  categories() {
    return this.policies.categories();
  }

  @Implements(getPolicyCalendar)
  calendar(@Parsed() { params }: Input<typeof getPolicyCalendar>) {
    return this.calendars.ofPolicy(params.id);
  }

  @Implements(getPolicy)
  get(@Parsed() { params }: Input<typeof getPolicy>) {
    return this.policies.view(params.id);
  }
}

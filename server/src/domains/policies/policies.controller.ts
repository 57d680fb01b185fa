import { Controller } from '@nestjs/common';
import { getPolicy, listCategories, listPolicies } from '@yingshang/shared/contracts/policies';
import { Implements, type Input, Parsed } from '../../platform/http';
import { PoliciesService } from './policies.service';

@Controller()
export class PoliciesController {
  constructor(private readonly policies: PoliciesService) {}

  @Implements(listPolicies)
  list(@Parsed() { query }: Input<typeof listPolicies>) {
    return this.policies.list(query);
  }

  /** Before `get`: 「categories」 would otherwise be read as the id of a policy. */
  @Implements(listCategories)
  categories() {
    return this.policies.categories();
  }

  @Implements(getPolicy)
  get(@Parsed() { params }: Input<typeof getPolicy>) {
    return this.policies.view(params.id);
  }
}

import { Controller } from '@nestjs/common';
import { getResidentPolicy, listResidentPolicies } from '@yingshang/shared/contracts/policies';
import { Implements, type Input, Parsed } from '../../platform/http';
import { ResidentPoliciesService } from './resident-policies.service';

@Controller()
export class ResidentPoliciesController {
  constructor(private readonly policies: ResidentPoliciesService) {}

  @Implements(listResidentPolicies)
  list(@Parsed() { query }: Input<typeof listResidentPolicies>) {
    return this.policies.list(query);
  }

  @Implements(getResidentPolicy)
  get(@Parsed() { params }: Input<typeof getResidentPolicy>) {
    return this.policies.view(params.id);
  }
}

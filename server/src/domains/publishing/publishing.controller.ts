import { Controller } from '@nestjs/common';
import {
  dryRunEdit,
  dryRunPublication,
  dryRunWithdrawal,
  editPolicy,
  getPublishedPolicy,
  publishPolicy,
  withdrawPolicy,
} from '@yingshang/shared/contracts/publishing';
import { Implements, type Input, Parsed } from '../../platform/http';
import { PublishingService } from './publishing.service';

@Controller()
export class PublishingController {
  constructor(private readonly publishing: PublishingService) {}

  @Implements(getPublishedPolicy)
  view(@Parsed() { params }: Input<typeof getPublishedPolicy>) {
    return this.publishing.view(params.id, params.policyId);
  }

  @Implements(publishPolicy)
  publish(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof publishPolicy>) {
    return this.publishing.publish(actor, idempotencyKey, params.id, body);
  }

  @Implements(dryRunPublication)
  dryRunPublication(@Parsed() { params, body }: Input<typeof dryRunPublication>) {
    return this.publishing.dryRunPublication(params.id, body.record);
  }

  @Implements(editPolicy)
  edit(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof editPolicy>) {
    return this.publishing.change(actor, idempotencyKey, edit(params, body), body.reason);
  }

  @Implements(dryRunEdit)
  dryRunEdit(@Parsed() { params, body }: Input<typeof dryRunEdit>) {
    return this.publishing.dryRun(edit(params, body));
  }

  @Implements(withdrawPolicy)
  withdraw(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof withdrawPolicy>) {
    return this.publishing.change(actor, idempotencyKey, withdrawal(params, body), body.reason);
  }

  @Implements(dryRunWithdrawal)
  dryRunWithdrawal(@Parsed() { params, body }: Input<typeof dryRunWithdrawal>) {
    return this.publishing.dryRun(withdrawal(params, body));
  }
}

type Place = Input<typeof editPolicy>['params'];
type Edit = Pick<Input<typeof editPolicy>['body'], 'record' | 'basedOn'>;

function edit({ id: unitId, policyId }: Place, { record: fields, basedOn }: Edit) {
  return { done: 'edited', unitId, policyId, fields, basedOn } as const;
}

function withdrawal({ id: unitId, policyId }: Place, { basedOn }: Pick<Edit, 'basedOn'>) {
  return { done: 'withdrawn', unitId, policyId, basedOn } as const;
}

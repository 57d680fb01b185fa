import { Controller } from '@nestjs/common';
import {
  acceptDelegation,
  changeDelegate,
  claimDemoInvitation,
  inviteDelegate,
  leaveDelegation,
  listDelegates,
  listOwnDelegations,
  revokeDelegate,
} from '@yingshang/shared/contracts/enterprises';
import { Implements, type Input, Parsed } from '../../platform/http';
import { DelegationsService } from './delegations.service';
import { OwnDelegationsService } from './own-delegations.service';

@Controller()
export class DelegatesController {
  constructor(
    private readonly delegations: DelegationsService,
    private readonly own: OwnDelegationsService,
  ) {}

  @Implements(listDelegates)
  list(@Parsed() { actor, params }: Input<typeof listDelegates>) {
    return this.delegations.list(actor, params.id);
  }

  @Implements(inviteDelegate)
  invite(@Parsed() { actor, idempotencyKey, params, body }: Input<typeof inviteDelegate>) {
    return this.delegations.invite(actor, idempotencyKey, params.id, body);
  }

  @Implements(changeDelegate)
  change(@Parsed() { actor, idempotencyKey, params, body }: Input<typeof changeDelegate>) {
    const { id: enterpriseId, delegationId } = params;
    return this.delegations.change(actor, idempotencyKey, { enterpriseId, delegationId }, body);
  }

  @Implements(revokeDelegate)
  revoke(@Parsed() { actor, idempotencyKey, params }: Input<typeof revokeDelegate>) {
    const { id: enterpriseId, delegationId } = params;
    return this.delegations.revoke(actor, idempotencyKey, { enterpriseId, delegationId });
  }

  @Implements(listOwnDelegations)
  mine(@Parsed() { actor }: Input<typeof listOwnDelegations>) {
    return this.own.mine(actor);
  }

  @Implements(acceptDelegation)
  accept(@Parsed() { actor, idempotencyKey, params }: Input<typeof acceptDelegation>) {
    return this.own.accept(actor, idempotencyKey, params.id);
  }

  @Implements(leaveDelegation)
  leave(@Parsed() { actor, idempotencyKey, params }: Input<typeof leaveDelegation>) {
    return this.own.leave(actor, idempotencyKey, params.id);
  }

  @Implements(claimDemoInvitation)
  claim(@Parsed() { actor, idempotencyKey, body }: Input<typeof claimDemoInvitation>) {
    return this.own.claim(actor, idempotencyKey, body.code);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Actor, AnyContract } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { SETTINGS, type Settings } from '../config';
import { Budgets, type LimitedCaller, Limits } from '../limits';

/** Who calls, from what the gate vouched for down to what anybody may write into a header. */
export interface LimitedCall {
  readonly actor: Actor | null | undefined;
  readonly visitorId: string | undefined;
  readonly address: string;
}

/** How often a route may be called: what its contract says, else the general budget of writes. */
@Injectable()
export class CallLimits {
  constructor(
    private readonly limits: Limits,
    private readonly budgets: Budgets,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Before the handler, and so before its transaction. What is asked about plays no part: nothing can be learnt. */
  async take(contract: AnyContract, call: LimitedCall): Promise<Outcome<void>> {
    const caller = callerOf(call);
    if (isWrite(contract)) {
      const spent = await this.spendOnWrite(caller, call.address, contract.limit === undefined);
      if (!spent.ok) return spent;
    }
    if (contract.limit === undefined) return ok(undefined);
    return this.limits.take({ name: `call ${contract.name}`, key: { caller }, windows: contract.limit });
  }

  /** A device names itself anew at will; the address behind it cannot. */
  private spendOnWrite(caller: LimitedCaller, address: string, own: boolean): Promise<Outcome<void>> {
    const { writesPerMinute, addressWritesPerMinute } = this.settings;
    const ofCaller = { name: 'write', key: { caller }, perMinute: writesPerMinute };
    const ofAddress = { name: 'write', key: { caller: { address } }, perMinute: addressWritesPerMinute };
    return this.budgets.spend(own && !('address' in caller) ? [ofCaller, ofAddress] : [ofAddress]);
  }
}

/** What takes from the budget of writes. */
export function isWrite({ method, reads }: AnyContract): boolean {
  return method !== 'GET' && reads === undefined;
}

function callerOf({ actor, visitorId, address }: LimitedCall): LimitedCaller {
  if (actor) return { person: actor.personId };
  return visitorId === undefined ? { address } : { device: visitorId };
}

import { Injectable } from '@nestjs/common';
import type { Access, Actor } from '@yingshang/shared/contracts/definition';
import type { Refusal } from '@yingshang/shared/kernel';
import { notYours, sessionEnded, signInNeeded } from './access.refusals';
import { CityKind } from './city-kind';
import { SessionKeeper } from './session-keeper';

/** `missing`: answered as if the route did not exist. */
export type Admission =
  | { readonly kind: 'admitted'; readonly actor?: Actor }
  | { readonly kind: 'missing' }
  | { readonly kind: 'denied'; readonly status: 401 | 403; readonly refusal: Refusal };

/** What the gate looks at: the session's token, and the ids in the address. */
export interface Caller {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly params: unknown;
}

const admitted: Admission = { kind: 'admitted' };
const missing: Admission = { kind: 'missing' };

/** The one place that decides who may call a route, from the access that its contract declares. */
@Injectable()
export class AccessGate {
  constructor(
    private readonly cityKind: CityKind,
    private readonly sessions: SessionKeeper,
  ) {}

  async admit(access: Access, caller: Caller): Promise<Admission> {
    switch (access.kind) {
      case 'public':
        return admitted;
      case 'demo':
        return (await this.cityKind.isDemo()) ? admitted : missing;
      case 'signed-in':
        return this.admitSignedIn(caller);
      case 'staff': {
        const admission = await this.admitSignedIn(caller);
        if (admission.kind !== 'admitted') return admission;
        return isStaffOf(admission.actor, access.ofUnit, caller.params) ? admission : denied(403, notYours);
      }
    }
  }

  private async admitSignedIn({ headers }: Caller): Promise<Admission> {
    const { authorization } = headers;
    if (typeof authorization !== 'string' || authorization === '') return denied(401, signInNeeded);
    const actor = await this.sessions.actorOf(authorization.replace(/^Bearer +/i, ''));
    return actor === null ? denied(401, sessionEnded) : { kind: 'admitted', actor };
  }
}

function isStaffOf(actor: Actor | undefined, parameter: string | undefined, params: unknown): boolean {
  if (actor?.kind !== 'staff' || actor.unitId === null) return false;
  if (parameter === undefined) return true;
  const named = Object.entries(params ?? {}).find(([name]) => name === parameter)?.[1];
  return named === actor.unitId;
}

function denied(status: 401 | 403, refusal: Refusal): Admission {
  return { kind: 'denied', status, refusal };
}

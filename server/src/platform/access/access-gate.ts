import { Injectable } from '@nestjs/common';
import { type AccessDenial, type EnterpriseTie, type UnitPlace, whyDenied } from '@yingshang/shared/access';
import type { Access, Actor } from '@yingshang/shared/contracts/definition';
import type { Refusal } from '@yingshang/shared/kernel';
import {
  controlNeeded,
  notYours,
  secondFactorNeeded,
  sessionEnded,
  signInNeeded,
  unknownEnterprise,
} from './access.refusals';
import { CityKind } from './city-kind';
import { EnterpriseTies } from './enterprise-ties';
import { SessionKeeper } from './session-keeper';
import { UnitTree } from './unit-tree';

/** `missing`: answered as if the route did not exist. */
export type Admission =
  | { readonly kind: 'admitted'; readonly actor?: Actor | null }
  | { readonly kind: 'missing' }
  | Denied;

export interface Denied {
  readonly kind: 'denied';
  readonly status: 401 | 403 | 404;
  readonly refusal: Refusal;
  /** Whom it was denied, when that is known. */
  readonly personId?: string;
}

/** What the gate looks at: the session's token, and the ids in the address. */
export interface Caller {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly params: unknown;
}

const admitted: Admission = { kind: 'admitted' };
const missing: Admission = { kind: 'missing' };

/** Lets a call in or not: finds out who calls and what about, and asks `whyDenied`. */
@Injectable()
export class AccessGate {
  constructor(
    private readonly cityKind: CityKind,
    private readonly sessions: SessionKeeper,
    private readonly units: UnitTree,
    private readonly ties: EnterpriseTies,
  ) {}

  async admit(access: Access, caller: Caller): Promise<Admission> {
    if (access.kind === 'public') return admitted;
    if (access.kind === 'demo') return (await this.cityKind.isDemo()) ? admitted : missing;
    const token = tokenOf(caller);
    const actor = token === undefined ? null : await this.sessions.actorOf(token);
    // Whoever brings a token that does not hold is told so, and not taken for a guest.
    if (token !== undefined && actor === null && access.kind !== 'anyone') return denied(401, sessionEnded);
    const subject = actor === null ? {} : await this.subjectOf(access, actor, caller.params);
    const denial = whyDenied(access, actor, subject);
    if (denial !== null)
      return { ...answers[denial], ...(actor === null ? {} : { personId: actor.personId }) };
    return { kind: 'admitted', actor };
  }

  private async subjectOf(
    access: Access,
    { personId }: Actor,
    params: unknown,
  ): Promise<{ unit?: UnitPlace; tie?: EnterpriseTie }> {
    if (access.kind === 'staff' && access.ofUnit !== undefined) {
      const unitId = parameterOf(params, access.ofUnit);
      return unitId === undefined ? {} : { unit: { unitId, path: await this.units.pathOf(unitId) } };
    }
    if (access.kind !== 'enterprise') return {};
    const id = parameterOf(params, access.of);
    const tie = id === undefined ? null : await this.ties.between(personId, id);
    return tie === null ? {} : { tie };
  }
}

function tokenOf({ headers: { authorization } }: Caller): string | undefined {
  if (typeof authorization !== 'string' || authorization === '') return undefined;
  return authorization.replace(/^Bearer +/i, '');
}

function parameterOf(params: unknown, name: string): string | undefined {
  const value: unknown = Object.entries(params ?? {}).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : undefined;
}

function denied(status: 401 | 403 | 404, refusal: Refusal): Denied {
  return { kind: 'denied', status, refusal };
}

const answers: Readonly<Record<AccessDenial, Denied>> = {
  'sign-in-needed': denied(401, signInNeeded),
  'not-yours': denied(403, notYours),
  'second-factor-needed': denied(403, secondFactorNeeded),
  'control-needed': denied(403, controlNeeded),
  'unknown-enterprise': denied(404, unknownEnterprise),
};

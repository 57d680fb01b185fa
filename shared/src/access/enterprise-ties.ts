/** What a delegate may do in an enterprise's name. */
export const enterpriseScopes = ['profile', 'apply', 'rate', 'complain'] as const;
export type EnterpriseScope = (typeof enterpriseScopes)[number];

export const scopeNames: Readonly<Record<EnterpriseScope, string>> = {
  profile: '看和改企业画像',
  apply: '代办政策申报',
  rate: '代表企业评价',
  complain: '代表企业投诉',
};

/**
 * What a route asks of a person's tie to an enterprise. `belong`: any tie. `state`: to state facts, which whoever
 * registered the enterprise may for themselves, and a delegate with `profile` for whom they act. A scope: control, or
 * a delegation that holds it. `control`: control alone.
 */
export type EnterprisePower = 'belong' | 'state' | EnterpriseScope | 'control';

/** How a person stands to an enterprise at this moment. */
export interface EnterpriseTie {
  /** Registered it, which proves nothing: credit code and representative are public. */
  readonly holder: boolean;
  /** Proved control: as the representative by real name, or by a code to the registry's phone. */
  readonly control: boolean;
  /** Of the delegation that holds today; empty without one. */
  readonly scopes: readonly EnterpriseScope[];
  /** Who named the delegate, and in whose profile a delegate with `profile` works; absent without a delegation. */
  readonly delegatedBy?: string;
}

export function isTied({ holder, control, scopes }: EnterpriseTie): boolean {
  return holder || control || scopes.length > 0;
}

export function hasPower(tie: EnterpriseTie, power: EnterprisePower): boolean {
  if (power === 'belong') return isTied(tie);
  if (power === 'state') return tie.holder || hasPower(tie, 'profile');
  return tie.control || (power !== 'control' && tie.scopes.includes(power));
}

/** What a person may do in an enterprise's name, for screens that leave out the rest. */
export function powersOf(tie: EnterpriseTie): (EnterpriseScope | 'control')[] {
  return [...enterpriseScopes, 'control' as const].filter((power) => hasPower(tie, power));
}

/** Before control is proven only public facts show, and to a delegate only with the scope. */
export function seesPrivateFacts(tie: EnterpriseTie): boolean {
  return hasPower(tie, 'profile');
}

/**
 * Who acts, as far as the server can tell. A person or session was vouched for by the gate; an address is shared by
 * many behind one carrier; a device names itself, so a limit by device stops impatience and not an attacker: take one
 * by address beside it.
 */
export type LimitedCaller =
  | { readonly person: string }
  | { readonly session: string }
  | { readonly device: string }
  | { readonly address: string };

/**
 * What a limit counts by. A target alone (a phone, an enterprise, an account) is no key: any stranger could use its
 * limit up and so lock its owner out. So a target stands beside its caller, and whoever must count a target alone
 * says why nobody is locked out by it.
 */
export type LimitKey =
  | { readonly caller: LimitedCaller; readonly target?: string }
  | { readonly targetAlone: string; readonly locksNobodyOutBecause: string };

/** One text a key: the same parts always give the same, and no two keys share one. */
export function limitKeyText(name: string, key: LimitKey): string {
  if ('targetAlone' in key) return JSON.stringify([name, 'target', key.targetAlone]);
  const [kind, id] = Object.entries(key.caller)[0] ?? [];
  return JSON.stringify([name, kind, id, key.target ?? null]);
}

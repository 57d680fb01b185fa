/** Who is known by what the mini-program brought. Ids of people; null: nobody. */
export interface KnownBy {
  readonly wechat: string | null;
  /** Undefined: no number was given. */
  readonly phone: string | null | undefined;
  /** Whether the person known by WeChat has a number. */
  readonly wechatHasPhone: boolean;
}

/** `link`: WeChat to the one whom the number knows. `number`: the number to the one whom WeChat knows. */
export type Whose =
  | { readonly kind: 'known'; readonly personId: string }
  | { readonly kind: 'link'; readonly personId: string }
  | { readonly kind: 'number'; readonly personId: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'two-accounts' };

/**
 * Two accounts are never made one: what each did, and who may act for which enterprise, would silently be the
 * other's. docs/domains/sign-in.md has the table.
 */
export function whoseWechat({ wechat, phone, wechatHasPhone }: KnownBy): Whose {
  if (wechat === null) {
    return phone === null || phone === undefined ? { kind: 'new' } : { kind: 'link', personId: phone };
  }
  if (phone === undefined || phone === wechat) return { kind: 'known', personId: wechat };
  if (phone === null && !wechatHasPhone) return { kind: 'number', personId: wechat };
  return { kind: 'two-accounts' };
}

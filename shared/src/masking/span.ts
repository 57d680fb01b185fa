/** Kinds of personal words, each with what stands in its place. */
export const maskWords = {
  'resident-id': '［身份证号］',
  'bank-card': '［银行卡号］',
  document: '［证件号］',
  phone: '［电话］',
  plate: '［车牌号］',
  email: '［邮箱］',
  account: '［社交账号］',
  address: '［门牌］',
  name: '［姓名］',
} as const;
export type PersonalKind = keyof typeof maskWords;

/** A place of personal words: from `from` up to before `to`, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: PersonalKind;
}

/** Finds some kinds in a folded text. */
export type Finder = (folded: string) => readonly Span[];

type Holds = (found: string, after: string) => boolean;

/** All matches of the pattern; where it has a group `it`, that part alone, which ends the match. */
export function finder(kind: PersonalKind, pattern: RegExp, holds: Holds = () => true): Finder {
  return (folded) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const it = match.groups?.it ?? match[0];
      const to = match.index + match[0].length;
      return holds(it, folded.slice(to, to + 4)) ? [{ from: to - it.length, to, kind }] : [];
    });
}

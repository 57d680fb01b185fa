interface Listed {
  readonly id: string;
  readonly name: string;
  readonly post: string;
}

/**
 * From the head of the unit down to the counter. The first entry that a post contains decides,
 * so 副局长 must come before 局长 is looked for: deputies are asked about first.
 */
const RANKS: readonly (readonly [pattern: RegExp, rank: number])[] = [
  [/副(局长|主任|科长|处长|书记|经理)/, 2],
  [/(局长|主任|负责人|书记|总经理)/, 1],
  [/(处长|科长|所长)/, 3],
  [/首席/, 4],
  [/专员/, 5],
  [/管家/, 6],
  [/窗口/, 7],
  [/执法/, 8],
  [/社区/, 9],
];
const OTHER_POSTS = 10;

export function postRank(post: string): number {
  return RANKS.find(([pattern]) => pattern.test(post))?.[1] ?? OTHER_POSTS;
}

const byName = new Intl.Collator('zh-CN').compare;

/** By post, then name as read aloud; the id settles namesakes. The list given is left as it was. */
export function inOrderOfPost<Officer extends Listed>(officers: readonly Officer[]): Officer[] {
  return [...officers].sort(
    (a, b) => postRank(a.post) - postRank(b.post) || byName(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
}

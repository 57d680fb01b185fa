/** A rating and all that ties it to others: keys of its person, device, enterprise, or of the unit's own staff. */
export interface TiedRating {
  readonly id: string;
  readonly ties: readonly string[];
}

/**
 * Which ratings belong together: those that share a tie, and those that share one with a rating that does. The cluster
 * is named by the smallest id in it, so that it is the same whatever the order; a rating without ties is alone.
 */
export function clustersOf(ratings: readonly TiedRating[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const firstWith = new Map<string, string>();
  for (const { id, ties } of ratings) {
    if (!parents.has(id)) parents.set(id, id);
    for (const tie of ties) {
      const other = firstWith.get(tie);
      if (other === undefined) firstWith.set(tie, id);
      else join(parents, id, other);
    }
  }
  return new Map([...parents.keys()].map((id) => [id, rootOf(parents, id)]));
}

function join(parents: Map<string, string>, one: string, other: string): void {
  const [a, b] = [rootOf(parents, one), rootOf(parents, other)];
  if (a < b) parents.set(b, a);
  else if (b < a) parents.set(a, b);
}

function rootOf(parents: Map<string, string>, id: string): string {
  let at = id;
  for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) {
    // Halve the way for the next one: without it a long chain is walked again and again.
    const above = parents.get(up) ?? up;
    parents.set(at, above);
    at = above;
  }
  return at;
}

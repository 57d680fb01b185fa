import type { Actor } from '@yingshang/shared/contracts/definition';

/**
 * What a controller sees and ends of all that belongs to an enterprise. Strangers play the same made-up enterprise in
 * a demo: each as if it were theirs alone, so that nobody meets what somebody else typed.
 */
export function partOf<T>(actor: Actor, all: readonly T[], ownerOf: (one: T) => string): T[] {
  return all.filter((one) => !actor.demo || ownerOf(one) === actor.personId);
}

import type { KeyRegister } from './key-register';

/** Two random nonces of 96 bits meet with a chance of 2⁻³³ after 2^32 uses of one key (NIST SP 800-38D, 8.3). */
export const MOST_USES = 2 ** 31;
/** From here the health check asks for a rotation. */
export const MANY_USES = 2 ** 28;
/** A write of the counter a thousand uses. A process that ends leaves the rest of its block unused. */
const BLOCK = 1_000;

/** Counts the uses of a key over all processes, ahead of the use: what was counted too much is harmless. */
export class UseCounter {
  private readonly left = new Map<number, number>();
  private readonly refilling = new Map<number, Promise<boolean>>();

  constructor(
    private readonly register: KeyRegister,
    private readonly limits: { readonly block: number; readonly most: number } = {
      block: BLOCK,
      most: MOST_USES,
    },
  ) {}

  /** Never inside a transaction: rolled back, the block would be counted by nobody. False: the key is worn. */
  async take(version: number, uses: number): Promise<boolean> {
    while (this.leftOf(version) < uses) if (!(await this.refill(version, uses))) return false;
    this.left.set(version, this.leftOf(version) - uses);
    return true;
  }

  /** Whoever finds a block under way waits for it rather than taking another. */
  private refill(version: number, uses: number): Promise<boolean> {
    const underWay = this.refilling.get(version);
    if (underWay !== undefined) return underWay;
    const begun = this.reserve(version, uses).finally(() => this.refilling.delete(version));
    this.refilling.set(version, begun);
    return begun;
  }

  private async reserve(version: number, uses: number): Promise<boolean> {
    const block = Math.max(this.limits.block, uses);
    const granted = await this.register.reserve(version, block, this.limits.most);
    if (granted) this.left.set(version, this.leftOf(version) + block);
    return granted;
  }

  private leftOf(version: number): number {
    return this.left.get(version) ?? 0;
  }
}

import type { Refusal } from '@yingshang/shared/kernel';

/**
 * The process cannot start, for a reason the operator can mend.
 * Thrown, unlike other refusals: nothing that was being set up may go on. `main` and the CLI print it without a stack.
 */
export class StartRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
    this.name = 'StartRefused';
  }
}

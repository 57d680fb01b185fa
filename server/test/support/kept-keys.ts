import type { KeyProvider } from '../../src/platform/crypto';
import type { KeyRing } from '../../src/platform/crypto/key-ring';

/** A key service in memory, which a test can empty or exchange. */
export class KeptKeys implements KeyProvider {
  readonly place = 'test keys';
  ring: KeyRing | undefined;

  async read(): Promise<KeyRing | undefined> {
    return this.ring;
  }

  async create(ring: KeyRing): Promise<KeyRing> {
    this.ring ??= ring;
    return this.ring;
  }

  async replace(ring: KeyRing): Promise<void> {
    this.ring = ring;
  }
}

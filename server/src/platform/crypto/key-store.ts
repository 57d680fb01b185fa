import type { KeyProvider } from './key-provider';
import { type FieldKey, type KeyRing, keyOfVersion } from './key-ring';

/** Between two looks at the provider for a version that it did not have. */
const PATIENCE_MS = 5_000;

/** The keys in this process. */
export class KeyStore {
  private lookedAt = 0;

  constructor(
    private current: KeyRing,
    private readonly provider: KeyProvider,
  ) {}

  get ring(): KeyRing {
    return this.current;
  }

  get place(): string {
    return this.provider.place;
  }

  /** Looks again when it is not known: another process may have rotated. */
  async find(version: number): Promise<FieldKey | undefined> {
    const known = keyOfVersion(this.current, version);
    // A clock that only says how long ago something was: it must not follow a test's calendar.
    if (known !== undefined || performance.now() - this.lookedAt < PATIENCE_MS) return known;
    this.lookedAt = performance.now();
    await this.reload();
    return keyOfVersion(this.current, version);
  }

  /** What is kept now; what this process knows when nothing is there any more. */
  async reload(): Promise<KeyRing> {
    this.current = (await this.provider.read()) ?? this.current;
    return this.current;
  }

  async replace(ring: KeyRing): Promise<void> {
    await this.provider.replace(ring);
    this.current = ring;
  }
}

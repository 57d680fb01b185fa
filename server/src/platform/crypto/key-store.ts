import { StartRefused } from '../config';
import type { KeyProvider } from './key-provider';
import { type FieldKey, type KeyRing, keyOfVersion } from './key-ring';

/** Between two looks at the provider for one version that was not there. */
const PATIENCE_MS = 5_000;

interface Look {
  readonly at: number;
  readonly done: Promise<unknown>;
}

/** The keys in this process. */
export class KeyStore {
  private readonly looks = new Map<number, Look>();

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
    if (known !== undefined) return known;
    await this.lookFor(version).done;
    return keyOfVersion(this.current, version);
  }

  /** Whoever asks during a look waits for it; after a look in vain nobody looks for this version for a while. */
  private lookFor(version: number): Look {
    const earlier = this.looks.get(version);
    // Only how long ago something was: the clock that tests move does not count here.
    if (earlier !== undefined && performance.now() - earlier.at < PATIENCE_MS) return earlier;
    const look = { at: performance.now(), done: this.reload().catch(ignoreRefusal) };
    this.looks.set(version, look);
    return look;
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

/** While the server runs, a file that became unreadable means that the key is not here; the health check tells. */
function ignoreRefusal(thrown: unknown): void {
  if (!(thrown instanceof StartRefused)) throw thrown;
}

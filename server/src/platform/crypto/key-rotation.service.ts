import { Inject, Injectable } from '@nestjs/common';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { Clock } from '../clock';
import { SETTINGS, type Settings, StartRefused } from '../config';
import { type CipherName, isCipherAvailable } from './field-cipher';
import { KeyRegister } from './key-register';
import { type FieldKey, makeSecret } from './key-ring';
import { KeyStore } from './key-store';
import { cipherMissing, keyStillUsed, newestKeyStays, rotationRuns, unknownKey } from './keys.refusals';
import { RowSealing } from './row-sealing.service';

export interface KeyStatus {
  readonly version: number;
  readonly cipher: CipherName;
  /** The one that seals. */
  readonly newest: boolean;
  /** Every row of older versions that could be read was sealed with it. */
  readonly settled: boolean;
  /** Whether this process holds it. */
  readonly here: boolean;
  /** An upper bound: blocks are counted ahead. */
  readonly usesReserved: number;
  /** Rows sealed with it, by table. */
  readonly rows: Readonly<Record<string, number>>;
}

export interface Rotation {
  readonly version: number;
  /** False: a rotation that had been cut off was taken up again. */
  readonly made: boolean;
  readonly sealed: number;
  readonly unreadable: number;
}

/** How a long step tells that it goes on, and learns that it should not. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly progress: (sealed: number) => void;
}

@Injectable()
export class KeyRotation {
  private running = false;

  constructor(
    private readonly keys: KeyStore,
    private readonly register: KeyRegister,
    private readonly rows: RowSealing,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async status(): Promise<KeyStatus[]> {
    const registered = await this.register.all();
    const rows = await this.rows.countByVersion();
    const newest = registered.at(-1)?.version;
    return Promise.all(
      registered.map(async ({ version, cipher, usesReserved, settled }) => ({
        version,
        cipher,
        newest: version === newest,
        settled,
        here: (await this.keys.find(version)) !== undefined,
        usesReserved,
        rows: rows.get(version) ?? {},
      })),
    );
  }

  /** New writes use the new version at once; old rows follow in batches. Cut off, it goes on where it was. */
  rotate(watch: Watch): Promise<Outcome<Rotation>> {
    return this.alone(async () => {
      const newest = (await this.register.all()).at(-1);
      const made = newest === undefined || newest.settled;
      const version = made ? await this.makeVersion() : newest.version;
      const done = await this.rows.sealAnew(version, watch);
      if (!done.ok) return done;
      await this.register.settle(version, new Date(this.clock.now()));
      return ok({ version, made, ...done.value });
    });
  }

  /** Backups from before can then not be read in their sealed columns: sometimes that is the purpose. */
  retire(version: number): Promise<Outcome<{ readonly version: number }>> {
    return this.alone(async () => {
      const registered = await this.register.all();
      if (registered.at(-1)?.version === version) return newestKeyStays(version);
      if (!registered.some((key) => key.version === version)) return unknownKey(version);
      // The register first: while a row needs the key, the database refuses, and nothing was lost.
      if (!(await this.register.remove([version]))) return keyStillUsed(version);
      const ring = await this.keys.reload();
      await this.keys.replace({ ...ring, keys: ring.keys.filter((key) => key.version !== version) });
      return ok({ version });
    });
  }

  /** The file first: a version that the database knows is in the file, whenever a process dies. */
  private async makeVersion(): Promise<number> {
    const ring = await this.keys.reload();
    const newest = (await this.register.newestVersion()) ?? 0;
    const prepared = ring.keys.find(({ version }) => version > newest);
    const key = prepared ?? this.freshKey(newest + 1);
    if (prepared === undefined) await this.keys.replace({ ...ring, keys: [...ring.keys, key] });
    await this.register.add(this.keys.ring, key, { settled: false });
    return key.version;
  }

  private freshKey(version: number): FieldKey {
    const cipher = this.settings.fieldCipher;
    if (!isCipherAvailable(cipher)) throw cipherMissing(cipher);
    return { version, cipher, secret: makeSecret(), madeAt: new Date(this.clock.now()).toISOString() };
  }

  private async alone<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    if (this.running) return rotationRuns();
    this.running = true;
    try {
      return (await this.register.alone(work)) ?? rotationRuns();
    } catch (thrown) {
      // What stands in the way is the operator's to mend; nothing half-done is left behind.
      if (thrown instanceof StartRefused) return refuse(thrown.refusal);
      throw thrown;
    } finally {
      this.running = false;
    }
  }
}

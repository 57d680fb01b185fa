import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { systemErrorCode } from '../system-error';
import { keyFileText, parseKeyFile } from './key-file-text';
import type { KeyProvider } from './key-provider';
import type { KeyRing } from './key-ring';
import { keyFileBroken, keyFileTooOpen, keyFileUnreachable } from './keys.refusals';

/** The keys in a file that nobody but the server's user can read. */
export class KeyFile implements KeyProvider {
  constructor(readonly place: string) {}

  async read(): Promise<KeyRing | undefined> {
    const text = this.text();
    if (text === undefined) return undefined;
    const ring = parseKeyFile(text);
    if (ring === undefined) throw keyFileBroken(this.place);
    return ring;
  }

  async create(ring: KeyRing): Promise<KeyRing> {
    const draft = this.write(ring, { makeFolder: true });
    try {
      // A link, unlike a rename, fails when the file is there: the keys of a faster process are never replaced.
      linkSync(draft, this.place);
      syncFolder(this.place);
      return ring;
    } catch (cause) {
      if (systemErrorCode(cause) !== 'EEXIST') throw keyFileUnreachable(this.place, systemErrorCode(cause));
      const theirs = await this.read();
      if (theirs === undefined) throw keyFileUnreachable(this.place, 'ENOENT');
      return theirs;
    } finally {
      rmSync(draft, { force: true });
    }
  }

  async replace(ring: KeyRing): Promise<void> {
    const draft = this.write(ring);
    try {
      renameSync(draft, this.place);
      syncFolder(this.place);
    } catch (cause) {
      rmSync(draft, { force: true });
      throw keyFileUnreachable(this.place, systemErrorCode(cause));
    }
  }

  private text(): string | undefined {
    try {
      const mode = statSync(this.place).mode & 0o777;
      // Windows has no such modes; its folder's permissions are the operator's.
      if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw keyFileTooOpen(this.place, mode);
      return readFileSync(this.place, 'utf8');
    } catch (cause) {
      const code = systemErrorCode(cause);
      if (code === 'ENOENT') return undefined;
      throw code === '' ? cause : keyFileUnreachable(this.place, code);
    }
  }

  /** @returns the path of a file beside the place, complete and on the disk. */
  private write(ring: KeyRing, { makeFolder = false } = {}): string {
    const draft = `${this.place}.${randomUUID()}`;
    try {
      if (makeFolder) mkdirSync(dirname(this.place), { recursive: true, mode: 0o700 });
      const file = openSync(draft, 'wx', 0o600);
      fill(file, draft, keyFileText(ring));
      return draft;
    } catch (cause) {
      throw keyFileUnreachable(this.place, systemErrorCode(cause));
    }
  }
}

function fill(file: number, path: string, text: string): void {
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } catch (cause) {
    rmSync(path, { force: true });
    throw cause;
  } finally {
    closeSync(file);
  }
}

/** The name of the file survives a power cut only when its folder was written, too. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

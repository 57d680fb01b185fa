import type { KeyRing } from './key-ring';

/**
 * Where the keys are kept: a file (`KeyFile`), or a key management service.
 * One for a KMS unwraps the secrets in `read` and wraps them in `create` and `replace`; nothing else of the server
 * changes. It throws `StartRefused` with words for the operator when the service does not answer or refuses.
 */
export interface KeyProvider {
  /** For messages to the operator; never a secret. */
  readonly place: string;
  /** Undefined: nothing is there. */
  read(): Promise<KeyRing | undefined>;
  /** Keeps the first ring; when somebody else was faster, answers theirs. */
  create(ring: KeyRing): Promise<KeyRing>;
  /** All or nothing, and on the disk when it returns: rows are sealed with the new key right after. */
  replace(ring: KeyRing): Promise<void>;
}

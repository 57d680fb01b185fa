import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { canonicalJson, type JsonObject } from '../kernel';
import { SALT_BYTES, utf8 } from '../ledger';

/** What a receipt opens once results are out: which line is the child's, and what came out for it. */
export interface CapsuleContent extends JsonObject {
  readonly v: 1;
  /** The plan's id. */
  readonly plan: string;
  /** As in the published results (`ResultLine`). */
  readonly result: {
    readonly seq: number;
    readonly rank: number;
    readonly placed: { readonly stage: string; readonly at: string } | null;
    readonly waiting: Readonly<Record<string, number>>;
  };
}

/** Where the capsule of a child lies, and what opens it. */
export interface CapsulePlace {
  /** 32 hexadecimal digits. */
  readonly address: string;
  /** 32 bytes; secret, as the salt is. */
  readonly key: Uint8Array;
}

const ADDRESS = utf8('KG-CAPSULE-ADDRESS-v1');
const KEY = utf8('KG-CAPSULE-KEY-v1');
const ADDRESS_BYTES = 16;
const KEY_BYTES = 32;
const NONCE_BYTES = 24;
const LENGTH_BYTES = 4;
/** Rooms are of so many bytes, or twice, three times as many. */
const STEP = 128;

/**
 * Both from the receipt's salt by HKDF-SHA256, each for a purpose of its own and for one plan: whoever sees the address
 * learns nothing of the key, and whoever lacks the salt finds neither.
 * @param salt 32 bytes
 * @throws RangeError for a salt of another length
 */
export function capsulePlace(salt: Uint8Array, planId: string): CapsulePlace {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes`);
  const drawn = extract(sha256, salt);
  const plan = utf8(planId);
  return {
    address: bytesToHex(expand(sha256, drawn, concatBytes(ADDRESS, plan), ADDRESS_BYTES)),
    key: expand(sha256, drawn, concatBytes(KEY, plan), KEY_BYTES),
  };
}

/** How many bytes each content of a draw takes, so that no capsule is told from another by its length. */
export function roomForCapsules(contents: Iterable<CapsuleContent>): number {
  let longest = 0;
  for (const content of contents) longest = Math.max(longest, wordsOf(content).length);
  return Math.ceil((LENGTH_BYTES + longest) / STEP) * STEP;
}

/**
 * Nonce ‖ XChaCha20-Poly1305 (the address beside it) of: length as uint32be ‖ canonical JSON ‖ zeros up to the room.
 * @param nonce 24 random bytes
 * @throws RangeError where the content does not fit into the room
 */
export function sealCapsule(
  { address, key }: CapsulePlace,
  content: CapsuleContent,
  { nonce, room }: { readonly nonce: Uint8Array; readonly room: number },
): Uint8Array {
  const words = wordsOf(content);
  if (LENGTH_BYTES + words.length > room) throw new RangeError(`${words.length} bytes do not fit`);
  const plain = new Uint8Array(room);
  new DataView(plain.buffer).setUint32(0, words.length);
  plain.set(words, LENGTH_BYTES);
  return concatBytes(nonce, xchacha20poly1305(key, nonce, utf8(address)).encrypt(plain));
}

/** What was sealed for this salt and plan; null where the bytes are not, or not whole. */
export function openCapsule({ address, key }: CapsulePlace, capsule: Uint8Array): CapsuleContent | null {
  const [nonce, sealed] = [capsule.slice(0, NONCE_BYTES), capsule.slice(NONCE_BYTES)];
  try {
    const plain = xchacha20poly1305(key, nonce, utf8(address)).decrypt(sealed);
    const length = new DataView(plain.buffer, plain.byteOffset).getUint32(0);
    const text = decoded(plain.slice(LENGTH_BYTES, LENGTH_BYTES + length));
    const read = shape.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    // Another key, a changed byte, or too few of them.
    return null;
  }
}

const shape = z.object({
  v: z.literal(1),
  plan: z.string(),
  result: z.object({
    seq: z.int(),
    rank: z.int(),
    placed: z.nullable(z.object({ stage: z.string(), at: z.string() })),
    waiting: z.record(z.string(), z.int()),
  }),
});

/** Ids and numbers alone: every byte is a sign of ASCII, which phones read without a decoder. */
function decoded(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function wordsOf(content: CapsuleContent): Uint8Array {
  return utf8(canonicalJson(content));
}

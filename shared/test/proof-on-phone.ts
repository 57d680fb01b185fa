import { sha256 } from '@noble/hashes/sha2.js';
import { originOfValue } from '@yingshang/shared/beacon';
import { type DrawHead, type LineProof, problemOfProof } from '@yingshang/shared/draw';

/** What a look-up hands to a phone beside the place: enough to check one line. */
export interface PhoneCapsule {
  readonly head: DrawHead;
  readonly proof: LineProof;
  readonly salt: readonly number[];
  readonly child: { readonly idNumber: string; readonly name: string };
}

// Bundled into a page of its own by `pnpm bench draw`, which calls these there and takes the time.
Object.assign(globalThis, {
  proveLine: ({ head, proof, salt, child }: PhoneCapsule) =>
    problemOfProof(sha256, head, proof, { salt: Uint8Array.from(salt), child }),
  proveValue: (beacon: string, signature: string) => originOfValue(beacon, signature).origin,
});

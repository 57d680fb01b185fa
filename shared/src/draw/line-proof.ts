import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { JsonObject } from '../kernel';
import { type Hash, inclusionRanges, provesInclusion, rootOfLeaves } from '../ledger';
import type { ResultLine } from './draw';
import { lineLeaf } from './line-tree';
import { type Child, childCommitment, type RollRecord } from './roll';
import { drawSeed } from './seed';
import type { PublishedDraw } from './verify-draw';

/** What shows that one line and its result stand in a published draw, without any other line. */
export interface LineProof {
  readonly line: RollRecord;
  readonly result: ResultLine;
  /** Hashes beside the way from the leaf to the root, from the leaf up; hexadecimal. */
  readonly rollPath: readonly string[];
  readonly resultPath: readonly string[];
}

/** What every proof of a draw stands on: some hundred bytes that a notice can print. */
export interface DrawHead
  extends Pick<PublishedDraw, 'manifestHash' | 'rollRoot' | 'dice' | 'beacon' | 'seed' | 'resultRoot'> {
  /** How many the roll has. */
  readonly lines: number;
}

/** @throws RangeError where the draw has no such line */
export function proofOfLine(hash: Hash, { roll, results }: PublishedDraw, seq: number): LineProof {
  const [line, result] = [roll[seq - 1], results[seq - 1]];
  if (line === undefined || result === undefined) throw new RangeError(`no line ${seq}`);
  return { line, result, rollPath: pathTo(hash, roll, seq - 1), resultPath: pathTo(hash, results, seq - 1) };
}

function pathTo(hash: Hash, lines: readonly JsonObject[], position: number): string[] {
  const leaves = lines.map((line) => lineLeaf(hash, line));
  return inclusionRanges(position, lines.length).map(({ from, to }) =>
    bytesToHex(rootOfLeaves(hash, leaves.slice(from, to))),
  );
}

/** What a proof fails by; of the whole order and the other places it says nothing. */
export type ProofProblem = 'not-this-child' | 'seed' | 'line' | 'result';

/** Checks a proof on a phone within some milliseconds; with the receipt's salt also that the line is the child's. */
export function problemOfProof(
  hash: Hash,
  head: DrawHead,
  { line, result, rollPath, resultPath }: LineProof,
  own?: { readonly salt: Uint8Array; readonly child: Child },
): ProofProblem | null {
  if (own !== undefined && !line.children.includes(childCommitment(own.salt, line.seq, own.child)))
    return 'not-this-child';
  const [manifest, root] = [hexToBytes(head.manifestHash), hexToBytes(head.rollRoot)];
  const seed = drawSeed(hash, { ...head, manifestHash: manifest, rollRoot: root });
  if (bytesToHex(seed) !== head.seed) return 'seed';
  const place = { position: line.seq - 1, size: head.lines };
  const stands = (of: JsonObject, path: readonly string[], top: Uint8Array) =>
    provesInclusion(hash, { ...place, leaf: lineLeaf(hash, of), path: path.map(hexToBytes) }, top);
  if (!stands(line, rollPath, root)) return 'line';
  const isOwn = result.seq === line.seq;
  return isOwn && stands(result, resultPath, hexToBytes(head.resultRoot)) ? null : 'result';
}

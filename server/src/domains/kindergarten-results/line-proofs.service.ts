import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getLineProof } from '@yingshang/shared/contracts/kindergarten-results';
import { canonicalJson, type JsonObject, type Outcome, ok } from '@yingshang/shared/kernel';
import { inclusionRanges, leafHash, utf8 } from '@yingshang/shared/ledger';
import { hashOnServer } from '../../platform/crypto';
import { DrawnResults } from '../kindergarten-draws';
import { noLine } from './kindergarten-results.refusals';
import { ProofTreesRepository, type TreeKind } from './proof-trees.repository';
import { fillLayer, HASH_BYTES, layerAbove, placeOfRange } from './tree-layers';

/** Nodes at a time; between two batches the process answers others. */
const BATCH = 2_000;

/** Proves one line and its result without the others, so that a phone need not load a whole file. */
@Injectable()
export class LineProofs {
  constructor(
    private readonly draws: DrawnResults,
    private readonly trees: ProofTreesRepository,
  ) {}

  async of(planId: string, seq: number): Promise<Outcome<ResponseOf<typeof getLineProof>>> {
    const found = await this.draws.head(planId);
    const drawn = found?.releasedAt == null ? null : await this.draws.line(planId, seq);
    if (found === null || drawn === null) return noLine();
    const { manifestHash, rollRoot, dice, beacon, beaconSignature, seed, resultRoot, lines } = found;
    const head = { manifestHash, rollRoot, dice, beacon, seed, resultRoot, lines };
    const places = inclusionRanges(seq - 1, lines).map(placeOfRange);
    const [rollPath, resultPath] = [
      await this.trees.nodes(planId, 'roll', places),
      await this.trees.nodes(planId, 'results', places),
    ];
    // Released, and the trees are growing still.
    if (rollPath.length < places.length || resultPath.length < places.length) return noLine();
    const { line, result } = drawn;
    const stages = Object.fromEntries(Object.entries(line.stages).map(([id, choices]) => [id, [...choices]]));
    const own = { seq: line.seq, children: [...line.children], stages };
    return ok({ head, beaconSignature, proof: { line: own, result, rollPath, resultPath } });
  }

  /** Once a draw has its result; again, it changes nothing. */
  async grow(planId: string): Promise<void> {
    await this.keep(planId, 'roll', await this.draws.roll(planId));
    await this.keep(planId, 'results', await this.draws.allResults(planId));
  }

  private async keep(
    planId: string,
    tree: TreeKind,
    parts: readonly (readonly JsonObject[])[],
  ): Promise<void> {
    const leaves: Uint8Array[] = [];
    for (const line of parts.flat()) {
      leaves.push(leafHash(hashOnServer, utf8(canonicalJson(line))));
      if (leaves.length % BATCH === 0) await breathe();
    }
    let level = 0;
    let below: Buffer = Buffer.concat(leaves);
    await this.trees.add(planId, tree, level, below);
    for (let above = layerAbove(below); above !== null; above = layerAbove(below)) {
      const nodes = above.length / HASH_BYTES;
      for (let from = 0; from < nodes; from += BATCH) {
        fillLayer(hashOnServer, below, above, { from, to: Math.min(nodes, from + BATCH) });
        await breathe();
      }
      below = above;
      level += 1;
      await this.trees.add(planId, tree, level, below);
    }
  }
}

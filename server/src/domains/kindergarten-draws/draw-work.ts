import { type DrawManifest, type RollRecord, rootOfLines, runDraw } from '@yingshang/shared/draw';
import type { JsonObject } from '@yingshang/shared/kernel';
import { hashOnServer, keyedOnServer } from '../../platform/crypto/hash-on-server';

/** Rows a piece. */
const BATCH = 5_000;

/** What is worked out away from the requests of others; rolls and results are texts, which cost nothing to hand over. */
export type DrawTask =
  | { readonly kind: 'root'; readonly lines: readonly string[] }
  | {
      readonly kind: 'draw';
      readonly manifest: DrawManifest;
      /** Each a JSON array of lines. */
      readonly roll: readonly string[];
      readonly dice: string;
      readonly beacon: string;
    };

export interface DrawnTexts {
  readonly manifestHash: string;
  readonly rollRoot: string;
  readonly seed: string;
  readonly resultRoot: string;
  /** Each a JSON array of result lines. */
  readonly results: readonly string[];
}

export type DrawDone<Task extends DrawTask> = Task extends { readonly kind: 'root' } ? string : DrawnTexts;

export function doDrawTask(task: DrawTask): string | DrawnTexts {
  if (task.kind === 'root') {
    const lines = task.lines.flatMap((text) => JSON.parse(text) as JsonObject[]); // as the database wrote them
    return Buffer.from(rootOfLines(hashOnServer, lines)).toString('hex');
  }
  const { manifest, dice, beacon } = task;
  const roll = task.roll.flatMap((text) => JSON.parse(text) as RollRecord[]); // as they were sealed
  const { results, ...head } = runDraw(hashOnServer, { manifest, roll, dice, beacon }, keyedOnServer);
  const pieces: string[] = [];
  for (let from = 0; from < results.length; from += BATCH)
    pieces.push(JSON.stringify(results.slice(from, from + BATCH)));
  return { ...head, results: pieces };
}

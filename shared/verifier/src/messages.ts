import type { ValueOrigin } from '@yingshang/shared/beacon';
import type { DrawManifest, DrawPart, Mismatch, ResultLine } from '@yingshang/shared/draw';
import type { Refusal } from '@yingshang/shared/kernel';

/** What a page asks of its worker. */
export type Question =
  | { readonly ask: 'verify'; readonly file: Blob }
  | { readonly ask: 'find'; readonly salt: string; readonly idNumber: string; readonly name: string };

/** What is said of a published draw before it is recomputed. */
export interface Opened {
  readonly plan: Pick<DrawManifest, 'kindergartens' | 'stages'>;
  readonly lines: number;
  /** Lines of more than one child. */
  readonly twins: number;
  readonly rollRoot: string;
  readonly seed: string;
}

/** A part with the first of its mismatches; the rest is a number, since all of a long roll may differ. */
export interface ShownFinding {
  readonly part: DrawPart;
  readonly wrong: number;
  readonly first: readonly Mismatch[];
}

/** What the worker says, in the order of the recomputation. */
export type Answer =
  | { readonly tell: 'refused'; readonly refusal: Refusal }
  | { readonly tell: 'opened'; readonly opened: Opened }
  /** From 0 to 1, of the whole. */
  | { readonly tell: 'progress'; readonly done: number }
  | { readonly tell: 'value'; readonly value: ValueOrigin }
  | { readonly tell: 'finding'; readonly finding: ShownFinding }
  | { readonly tell: 'done'; readonly ok: boolean; readonly milliseconds: number }
  | { readonly tell: 'found'; readonly result: ResultLine | null };

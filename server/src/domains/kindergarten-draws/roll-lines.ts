import { childCommitment, type RollRecord } from '@yingshang/shared/draw';
import { type KindergartenPlan, rollChoices } from '@yingshang/shared/kindergarten';
import { utf8 } from '@yingshang/shared/ledger';
import { hashOnServer, keyedOnServer } from '../../platform/crypto';
import type { RollSource } from '../kindergarten-applications';

const ORDER = utf8('KG-ORDER-v1');

/**
 * Lines are numbered by SHA-256("KG-ORDER-v1" ‖ salt of the first child), ascending: neither storage nor the hour of
 * applying plays a part, nobody chooses a number, and nothing can be read out of one.
 */
export function inRollOrder(sources: readonly RollSource[]): RollSource[] {
  return sources
    .map((source) => ({ source, key: orderKey(source) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ source }) => source);
}

function orderKey({ children }: RollSource): string {
  const salt = children[0]?.salt ?? new Uint8Array();
  return Buffer.from(hashOnServer(Buffer.concat([ORDER, salt]))).toString('hex');
}

/** As it is published: nothing in it tells who they are. */
export function rollLine(
  seq: number,
  { children, classId, choices }: RollSource,
  plan: Pick<KindergartenPlan, 'classes'>,
): RollRecord {
  return {
    seq,
    children: children.map((child) => childCommitment(child.salt, seq, child, keyedOnServer)),
    stages: rollChoices(plan, classId, choices),
  };
}

import { createHash } from 'node:crypto';
import type { LiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import type { ShownResult } from '@yingshang/shared/contracts/kindergarten-results';
import { childCommitment, proofOfLine, runDraw, saltBytes } from '@yingshang/shared/draw';
import { capsulePlace, roomForCapsules, sealCapsule } from '@yingshang/shared/draw-capsule';
import { planManifest } from '@yingshang/shared/kindergarten';
import { randomDraw } from '../../../shared/test/random-draw';
import { sampleChild } from '../../../shared/test/sample-child';
import { samplePlan } from '../../../shared/test/sample-plan';

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());
const SALT = '1f'.repeat(32);
const RELEASED = '2027-06-19T08:00:00.000Z';
const named = (id: string) => ({ id, name: `示例园${id}`, address: '示例路', phone: '' });
const bureau = { id: 'u', name: '示例教育局' };

/** A whole draw with a guardian's child on its last line: what is published, and what the guardian holds. */
export function guardianOfADraw(planId: string) {
  const child = sampleChild('2024-01-05', 7);
  const drawn = randomDraw(11);
  const { kindergartens, stages } = drawn.manifest;
  const manifest = planManifest(
    { plan: planId, version: 1, previous: null, reason: '首次公布', bureau },
    {
      ...samplePlan,
      kindergartens: kindergartens.map(({ id }) => named(id)),
      stages: stages.map((stage) => ({ ...stage, tiers: [...stage.tiers] })),
    },
  );
  const draw = { ...drawn, manifest };
  const seq = draw.roll.length;
  const own = childCommitment(saltBytes(SALT), seq, child);
  const roll = draw.roll.map((line) => (line.seq === seq ? { ...line, children: [own] } : line));
  const published = { ...draw, roll, ...runDraw(sha256, { ...draw, roll }) };
  const result = published.results[seq - 1];
  if (result === undefined) throw new Error('the draw has no last line');
  const place = capsulePlace(saltBytes(SALT), planId);
  const content = { v: 1 as const, plan: planId, result };
  const sealed = sealCapsule(place, content, { nonce: new Uint8Array(24), room: roomForCapsules([content]) });
  const shown: ShownResult = {
    planId,
    title: '示例区幼儿园阳光派位（演示）',
    placed:
      result.placed === null
        ? null
        : { kindergarten: named(result.placed.at), stage: { id: result.placed.stage, name: '统筹阶段' } },
    next: { what: result.placed === null ? 'waiting' : 'documents', appealsUntil: '2027-06-30' },
    seq,
    rank: result.rank,
    lines: roll.length,
    waiting: Object.entries(result.waiting).map(([id, position]) => ({ kindergarten: named(id), position })),
    bureau,
    releasedAt: RELEASED,
  };
  return {
    published,
    child,
    salt: SALT,
    /** As the server gives it for the guardian's line. */
    proof: {
      head: { ...published, lines: roll.length },
      beaconSignature: null,
      proof: proofOfLine(sha256, published, seq),
    },
    shown,
    capsule: { address: place.address, base64: Buffer.from(sealed).toString('base64') },
    live: released(planId, published.rollRoot, published, roll.length),
  };
}

function released(
  planId: string,
  root: string,
  { manifestHash, dice, seed, resultRoot }: Record<'manifestHash' | 'dice' | 'seed' | 'resultRoot', string>,
  lines: number,
): LiveDraw {
  const by = { role: null, name: '示例' };
  return {
    planId,
    title: '示例区幼儿园阳光派位（演示）',
    bureau,
    now: RELEASED,
    phase: 'released',
    next: null,
    drawAt: RELEASED,
    diceUntil: RELEASED,
    manifestHash,
    roll: {
      lines,
      children: lines,
      root,
      sealedAt: RELEASED,
      sealedBy: by,
      frozenAt: RELEASED,
      frozenBy: by,
    },
    dice: { typing: '', typed: true, typedBy: by, confirmed: dice, confirmedAt: RELEASED, confirmedBy: by },
    value: null,
    seed,
    resultRoot,
    drawnAt: RELEASED,
    kindergartens: 0,
    shown: [],
    releasedAt: RELEASED,
    mismatch: null,
    takenBack: null,
    viewers: 0,
    eventsAt: '/',
  };
}

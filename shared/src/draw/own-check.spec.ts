import { sha256 } from '@noble/hashes/sha2.js';
import { randomDraw } from '../../test/random-draw';
import {
  childCommitment,
  type DrawHead,
  ownCheckSteps,
  ownChecksOfFile,
  ownChecksOfProof,
  type PublishedDraw,
  proofOfLine,
  runDraw,
} from '.';

const own = {
  salt: Uint8Array.from({ length: 32 }, (_, at) => at),
  child: { idNumber: '210199202401050015', name: '示例童' },
};

/** A random draw in which the last line is the child's. */
function drawWithOwn(seed: number): { published: PublishedDraw; head: DrawHead; seq: number } {
  const draw = randomDraw(seed);
  const seq = draw.roll.length;
  const roll = draw.roll.map((line) =>
    line.seq === seq
      ? { ...line, children: [childCommitment(own.salt, seq, own.child), ...line.children.slice(1)] }
      : line,
  );
  const published = { ...draw, roll, ...runDraw(sha256, { ...draw, roll }) };
  return { published, head: { ...published, lines: roll.length }, seq };
}

const failures = (checks: readonly { readonly step: string; readonly agrees: boolean }[]) =>
  checks.filter(({ agrees }) => !agrees).map(({ step }) => step);

describe('a guardian’s own check', () => {
  const { published, head, seq } = drawWithOwn(11);
  const proof = proofOfLine(sha256, published, seq);
  const byProof = (changes: object) => ownChecksOfProof(sha256, head, { ...proof, ...changes }, own);
  const byFile = (changes: object) => ownChecksOfFile(sha256, { ...published, ...changes }, own).checks;

  it('names every step with what was worked out, the same from the proof as from the file', () => {
    const [short, whole] = [byProof({}), ownChecksOfFile(sha256, published, own)];
    expect(short.map(({ step }) => step)).toEqual([...ownCheckSteps]);
    expect(failures(short)).toEqual([]);
    expect(short.every(({ value }) => /^[0-9a-f]{64}$/.test(value))).toBe(true);
    expect(whole).toEqual({ checks: short, result: published.results[seq - 1] });
  });

  it('fails at the commitment for another child, name or salt', () => {
    const other = { ...own, child: { ...own.child, name: '示例同' } };
    expect(failures(ownChecksOfProof(sha256, head, proof, other))).toEqual(['commitment']);
    expect(failures(ownChecksOfFile(sha256, published, other).checks)).toEqual(['commitment']);
    const salt = own.salt.map((byte) => byte ^ 1);
    expect(failures(ownChecksOfProof(sha256, head, proof, { ...own, salt }))).toEqual(['commitment']);
  });

  it('fails, and ends, at the first step that does not agree', () => {
    const line = { ...proof.line, stages: {} };
    const result = { ...proof.result, rank: proof.result.rank + 1 };
    expect(byProof({ line }).at(-1)).toMatchObject({ step: 'root', agrees: false });
    expect(byProof({ result }).at(-1)).toMatchObject({ step: 'place', agrees: false });
    const dice = published.dice.replace(/^./, (digit) => (digit === '9' ? '8' : '9'));
    const cast = ownChecksOfProof(sha256, { ...head, dice }, proof, own);
    expect(cast.at(-1)).toMatchObject({ step: 'seed', agrees: false });
  });

  it('finds from the file what was done to others as well', () => {
    const [first, ...others] = published.results;
    expect(failures(byFile({ rollRoot: '0'.repeat(64) }))).toEqual(['root']);
    expect(failures(byFile({ seed: 'ff'.repeat(32) }))).toEqual(['seed']);
    expect(failures(byFile({ results: [{ ...first, rank: (first?.rank ?? 0) + 1 }, ...others] }))).toEqual([
      'number',
    ]);
    expect(failures(byFile({ results: [{ ...first, waiting: { k9: 1 } }, ...others] }))).toEqual(['place']);
    expect(ownChecksOfFile(sha256, { ...published, resultRoot: '0'.repeat(64) }, own).result).toBeNull();
  });
});

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { randomDraw } from '../../test/random-draw';
import { checkOwnLine, checkOwnProof, childCommitment, proofOfLine, runDraw } from '.';

const salts = [1, 2, 3].map((filled) => new Uint8Array(32).fill(filled));
const [first = new Uint8Array(), second = new Uint8Array(), other = new Uint8Array()] = salts;
const child = { name: '示例童', idNumber: '21019920240105001X' };

describe('a child looked for in a published draw by what a guardian holds', () => {
  const draw = randomDraw(11);
  const seq = draw.roll.length;
  const roll = draw.roll.map((line) =>
    line.seq === seq
      ? { ...line, children: [childCommitment(second, seq, child), ...line.children.slice(1)] }
      : line,
  );
  const published = { ...draw, roll, ...runDraw(sha256, { ...draw, roll }) };
  const hex = [first, second].map(bytesToHex);

  it('is found by whichever salt is its own, however name and number were typed', () => {
    const { checks, result } = checkOwnLine(published, hex, {
      name: ' 示例童 ',
      idNumber: '２１０１９９20240105001x',
    });
    expect(checks.every(({ agrees }) => agrees)).toBe(true);
    expect(result).toEqual(published.results[seq - 1]);
  });

  it('is found as well in the proof of its line, and not where that is of another line or was bent', () => {
    const head = { ...published, lines: roll.length };
    const proof = proofOfLine(sha256, published, seq);
    const { checks, result } = checkOwnProof(head, proof, hex, child);
    expect(checks.map(({ agrees }) => agrees)).toEqual(Array(6).fill(true));
    expect(result).toEqual(published.results[seq - 1]);
    const strange = checkOwnProof(head, proofOfLine(sha256, published, 1), hex, child);
    expect(strange).toMatchObject({ checks: [{ step: 'commitment', agrees: false }], result: null });
    const bent = { ...proof, result: { ...proof.result, rank: proof.result.rank + 1 } };
    const found = checkOwnProof(head, bent, hex, child);
    expect([found.checks.at(-1)?.step, found.checks.at(-1)?.agrees, found.result]).toEqual([
      'place',
      false,
      null,
    ]);
  });

  it('is not found by another receipt, and said to be wrong where the file was changed', () => {
    expect(checkOwnLine(published, [bytesToHex(other)], child)).toMatchObject({
      checks: [{ step: 'commitment', agrees: false }],
      result: null,
    });
    const dice = published.dice.startsWith('1')
      ? `2${published.dice.slice(1)}`
      : `1${published.dice.slice(1)}`;
    const { checks, result } = checkOwnLine({ ...published, dice }, hex, child);
    expect([checks.at(-1)?.step, checks.at(-1)?.agrees, result]).toEqual(['seed', false, null]);
  });
});

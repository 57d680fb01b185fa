import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { brokenLaws } from '../../test/draw-laws';
import { randomDraw } from '../../test/random-draw';
import {
  childCommitment,
  type DrawInputs,
  type DrawManifest,
  drawnOrder,
  drawSeed,
  lineOfChild,
  mismatchesOfDraw,
  nextToAsk,
  type PublishedDraw,
  problemOfPlan,
  problemOfProof,
  problemsOfRoll,
  proofOfLine,
  type RollRecord,
  readPublishedDraw,
  recomputation,
  runDraw,
} from '.';

const draws = fc.integer({ min: 0, max: 2 ** 31 }).map((seed) => randomDraw(seed));
const RUNS = { numRuns: 500 };

describe('a draw', () => {
  it('runs on every plan and roll that its checks let through', () => {
    fc.assert(
      fc.property(draws, ({ manifest, roll }) => {
        expect(problemOfPlan(manifest)).toBeNull();
        expect(problemsOfRoll(manifest, roll)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('splits no twins, fills nothing beyond its seats, and leaves nobody out for somebody lower', () => {
    fc.assert(
      fc.property(draws, (draw) => expect(brokenLaws(draw, runDraw(sha256, draw).results)).toEqual([])),
      RUNS,
    );
  });

  it('is the same in whatever order the lines are handed in', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const turned = { ...draw, roll: draw.roll.toReversed() };
        expect(runDraw(sha256, turned)).toEqual(runDraw(sha256, draw));
      }),
      RUNS,
    );
  });

  it('is another one with another digit of the dice, another public value, another choice or another plan', () => {
    const draw = randomDraw(7);
    const { seed } = runDraw(sha256, draw);
    const [first, ...others] = draw.roll;
    if (first === undefined) throw new Error('this draw has lines');
    const changed: DrawInputs[] = [
      { ...draw, dice: draw.dice.replace(/^./, (digit) => `${(Number(digit) + 1) % 10}`) },
      { ...draw, beacon: `${draw.beacon} ` },
      { ...draw, roll: [{ ...first, children: ['0'.repeat(64)] }, ...others] },
      { ...draw, manifest: { ...draw.manifest, note: 'another' } },
    ];
    for (const other of changed) expect(runDraw(sha256, other).seed).not.toBe(seed);
  });
});

describe('recomputing a draw', () => {
  it('finds nothing in what was published as it came out', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        expect(mismatchesOfDraw(sha256, { ...draw, ...runDraw(sha256, draw) })).toEqual([]);
      }),
      RUNS,
    );
  });

  it('names the line whose result was changed, and what of it', () => {
    const draw = randomDraw(11);
    const published = { ...draw, ...runDraw(sha256, draw) };
    const changed = published.results.map((line) =>
      line.seq === 2 ? { ...line, rank: line.rank + 1 } : line,
    );
    const second = published.results.find(({ seq }) => seq === 2);
    expect(mismatchesOfDraw(sha256, { ...published, results: changed })).toEqual([
      { what: 'rank', seq: 2, published: (second?.rank ?? 0) + 1, computed: second?.rank },
      expect.objectContaining({ what: 'resultRoot', computed: expect.stringMatching(/^[0-9a-f]{64}$/) }),
    ]);
    const moved = published.results.find(({ placed }) => placed !== null);
    const away = published.results.map((line) => (line === moved ? { ...line, placed: null } : line));
    expect(mismatchesOfDraw(sha256, { ...published, results: away })).toEqual([
      { what: 'placed', seq: moved?.seq, published: null, computed: moved?.placed },
      expect.objectContaining({ what: 'resultRoot' }),
    ]);
  });

  it('finds a change where it was made, and not in all that follows from it', () => {
    const draw = randomDraw(17);
    const published = { ...draw, ...runDraw(sha256, draw) };
    const dice = draw.dice.replace(/^./, (digit) => `${(Number(digit) + 1) % 10}`);
    const wrongParts = (other: PublishedDraw) =>
      [...recomputation(sha256, other)].flatMap(({ part, mismatches }) =>
        mismatches.length > 0 ? [part] : [],
      );
    expect(wrongParts({ ...published, dice })).toEqual(['seed']);
    expect(wrongParts({ ...published, dice: '1'.repeat(39) })).toEqual(['seed']);
    expect(wrongParts({ ...published, rollRoot: '0'.repeat(64) })).toEqual(['roll']);
    expect(wrongParts({ ...published, resultRoot: '0'.repeat(64) })).toEqual(['places']);
    expect(wrongParts({ ...published, seed: 'none' })).toEqual(['seed']);
  });

  it('misses no result that is missing, turned round, doubled, or of no line', () => {
    const draw = randomDraw(19);
    const published = { ...draw, ...runDraw(sha256, draw) };
    const { results } = published;
    const [first, second, ...others] = results;
    if (first === undefined || second === undefined) throw new Error('this draw has lines');
    const wrong = [
      results.toSpliced(1, 1),
      [second, first, ...others],
      [...results, second],
      [...results, { ...second, seq: results.length + 1 }],
      [{ ...first, note: '备注' }, second, ...others],
    ];
    const named = wrong.map((changed) => {
      const found = mismatchesOfDraw(sha256, { ...published, results: changed });
      return found.flatMap((mismatch) => (mismatch.what === 'result' ? [mismatch.seq] : []));
    });
    expect(named).toEqual([[2], [1], [2], [results.length + 1], [1]]);
  });

  it('refuses a roll with a line that was slipped in twice, and a plan without stages', () => {
    const draw = randomDraw(13);
    const published = { ...draw, ...runDraw(sha256, draw) };
    const [first, ...others] = draw.roll;
    if (first === undefined) throw new Error('this draw has lines');
    const roll = [first, ...others, { ...first, seq: draw.roll.length + 1 }];
    expect(mismatchesOfDraw(sha256, { ...published, roll })).toEqual([
      { what: 'line', seq: roll.length, problem: 'same-child-twice' },
    ]);
    const manifest = { ...draw.manifest, stages: [] };
    expect(mismatchesOfDraw(sha256, { ...published, manifest })).toEqual([
      { what: 'plan', problem: 'no-stage' },
    ]);
  });
});

describe('the text of a published file', () => {
  const draw = randomDraw(23);
  const published = { ...draw, ...runDraw(sha256, draw) };

  it('is read as it stands, with whatever else is in it', () => {
    const more = { ...published, notice: '演示' };
    expect(readPublishedDraw(`\uFEFF${JSON.stringify(more)}`)).toEqual({ ok: true, value: more });
  });

  it('is refused with the place where it is none', () => {
    const line = { ...draw.roll[0], children: 'none' };
    const wrong: [string, string | undefined][] = [
      ['{', undefined],
      ['[]', ''],
      [JSON.stringify({ ...published, results: undefined }), 'results'],
      [JSON.stringify({ ...published, roll: [line] }), 'roll.0.children'],
    ];
    for (const [text, field] of wrong)
      expect(readPublishedDraw(text)).toMatchObject({ ok: false, refusal: { field } });
  });
});

describe('the proof of one line', () => {
  const salt = new Uint8Array(32).fill(5);
  const child = { idNumber: '21019920220101001X', name: '示例' };
  const made = randomDraw(29, 21);
  const roll = made.roll.map((line) =>
    line.seq === 13 ? { ...line, children: [childCommitment(salt, 13, child)] } : line,
  );
  const draw = { ...made, roll };
  const published = { ...draw, ...runDraw(sha256, draw) };
  const head = { ...published, lines: roll.length };

  it('holds for every line, and the line of a child is found by its receipt alone', () => {
    for (const { seq } of roll)
      expect(problemOfProof(sha256, head, proofOfLine(sha256, published, seq))).toBeNull();
    expect(lineOfChild(roll, salt, child)?.seq).toBe(13);
    expect(lineOfChild(roll, new Uint8Array(32), child)).toBeUndefined();
    expect(() => proofOfLine(sha256, published, 22)).toThrow(RangeError);
  });

  it('fails with another child, line, result or seed', () => {
    const proof = proofOfLine(sha256, published, 13);
    const own = { salt, child };
    expect(problemOfProof(sha256, head, proof, own)).toBeNull();
    const stranger = { salt, child: { ...child, name: '示范' } };
    expect(problemOfProof(sha256, head, proof, stranger)).toBe('not-this-child');
    const result = { ...proof.result, rank: proof.result.rank + 1 };
    expect(problemOfProof(sha256, head, { ...proof, result }, own)).toBe('result');
    const other = proofOfLine(sha256, published, 12);
    expect(problemOfProof(sha256, head, { ...proof, result: other.result }, own)).toBe('result');
    const line = { ...proof.line, children: [...proof.line.children, 'a'.repeat(64)] };
    expect(problemOfProof(sha256, head, { ...proof, line }, own)).toBe('line');
    expect(problemOfProof(sha256, { ...head, beacon: '' }, proof, own)).toBe('seed');
    expect(problemOfProof(sha256, { ...head, lines: 12 }, proof, own)).toBe('line');
  });
});

describe('numbers', () => {
  it('come from the seed as another program works them out', () => {
    const parts = { manifestHash: new Uint8Array(32), rollRoot: new Uint8Array(32).fill(1) };
    const seed = drawSeed(sha256, { ...parts, dice: '0123456789'.repeat(4), beacon: 'drand-quicknet:1:00' });
    expect(bytesToHex(seed)).toBe('fd426e9d5ba5ee794737301e3e50af0b8b87145d931155c13a8dfee4cfa3182a');
    expect(drawnOrder(seed, [1, 2, 3, 4, 5])).toEqual([1, 4, 2, 5, 3]);
  });

  it('refuse dice that are not forty digits', () => {
    const parts = { manifestHash: new Uint8Array(32), rollRoot: new Uint8Array(32), beacon: '' };
    for (const dice of ['', '1'.repeat(39), '１'.repeat(40), `${'1'.repeat(39)} `])
      expect(() => drawSeed(sha256, { ...parts, dice })).toThrow(RangeError);
  });
});

describe('a commitment to a child', () => {
  const salt = new Uint8Array(32).fill(9);

  it('is the same however the number was typed and the name composed', () => {
    const plain = childCommitment(salt, 3, { idNumber: '21019920220101001X', name: 'Zoé 示例' });
    const typed = { idNumber: ' ２１０１９９２０２２０１０１００１ｘ', name: 'Zoe\u0301 示例' };
    expect(childCommitment(salt, 3, typed)).toBe(plain);
    expect(childCommitment(salt, 4, typed)).not.toBe(plain);
  });
});

describe('seats that become free', () => {
  it('go to the first who waits and fits', () => {
    const waiting = [
      { seq: 4, size: 2 },
      { seq: 9, size: 1 },
    ];
    expect([0, 1, 2].map((seats) => nextToAsk(waiting, seats))).toEqual([null, 9, 4]);
  });
});

describe('a line that a draw must not run on', () => {
  const manifest: DrawManifest = {
    v: 1,
    kindergartens: [{ id: 'k1', name: '示例一园' }],
    stages: [
      {
        id: 'general',
        name: '统筹',
        tiers: [{ id: 'all', name: '全体' }],
        tiersBy: 'child',
        seats: { k1: 1 },
        choices: 1,
      },
    ],
  };
  const child = 'a'.repeat(64);
  const choice = { at: 'k1', tier: 'all' };
  const cases: [string, RollRecord][] = [
    ['out-of-order', { seq: 2, children: [child], stages: { general: [choice] } }],
    ['no-child', { seq: 1, children: [], stages: { general: [choice] } }],
    ['no-commitment', { seq: 1, children: ['A'.repeat(64)], stages: { general: [choice] } }],
    ['same-child-twice', { seq: 1, children: [child, child], stages: { general: [choice] } }],
    ['no-stage', { seq: 1, children: [child], stages: {} }],
    ['unknown-stage', { seq: 1, children: [child], stages: { other: [choice] } }],
    ['no-choice', { seq: 1, children: [child], stages: { general: [] } }],
    [
      'too-many-choices',
      { seq: 1, children: [child], stages: { general: [choice, { at: 'k2', tier: 'all' }] } },
    ],
    ['unknown-kindergarten', { seq: 1, children: [child], stages: { general: [{ at: 'k2', tier: 'all' }] } }],
    ['unknown-tier', { seq: 1, children: [child], stages: { general: [{ at: 'k1', tier: 'none' }] } }],
  ];

  it.each(cases)('is named: %s', (problem, record) => {
    expect(problemsOfRoll(manifest, [record])).toEqual([{ seq: record.seq, problem }]);
  });
});

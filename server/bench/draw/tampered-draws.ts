import type { Choice, PublishedDraw, RollRecord } from '@yingshang/shared/draw';

/** A published draw with one thing changed: a digit, a line, a choice, a rank, a place, a seat. */
export function tampered(draw: PublishedDraw, seed: number): PublishedDraw {
  const change = CHANGES[seed % CHANGES.length];
  if (change === undefined) throw new Error('there are changes');
  return change(draw, Math.floor(seed / CHANGES.length));
}

type Change = (draw: PublishedDraw, at: number) => PublishedDraw;

const CHANGES: readonly Change[] = [
  (draw, at) => ({ ...draw, dice: withOtherDigit(draw.dice, at % draw.dice.length) }),
  (draw, at) => ({ ...draw, seed: withOtherDigit(draw.seed, at % 64) }),
  (draw, at) => ({ ...draw, rollRoot: withOtherDigit(draw.rollRoot, at % 64) }),
  (draw, at) => ({ ...draw, beacon: withOtherDigit(draw.beacon, draw.beacon.length - 1 - (at % 64)) }),
  (draw, at) => ({ ...draw, roll: draw.roll.toSpliced(at % draw.roll.length, 1) }),
  (draw, at) => withLine(draw, at, (line) => ({ ...line, children: line.children.map(otherCommitment) })),
  (draw, at) => withLine(draw, at, (line) => ({ ...line, stages: mapped(line.stages, otherChoices) })),
  (draw, at) => withResult(draw, at, (line) => ({ ...line, rank: line.rank + 1 })),
  (draw, at) => withResult(draw, at, (line) => ({ ...line, placed: line.placed === null ? NOWHERE : null })),
  (draw, at) => ({ ...draw, results: draw.results.toSpliced(at % draw.results.length, 1) }),
  (draw, at) => ({ ...draw, resultRoot: withOtherDigit(draw.resultRoot, at % 64) }),
  (draw) => ({ ...draw, manifest: { ...draw.manifest, note: '另一份' } }),
];

const NOWHERE = { stage: 'stage-1', at: 'k1' };

function withOtherDigit(text: string, at: number): string {
  const other = text.charAt(at) === '0' ? '1' : '0';
  return text.slice(0, at) + other + text.slice(at + 1);
}

const otherCommitment = (commitment: string) => withOtherDigit(commitment, 63);

/** The wish turned round; of a single one, another tier that the plan does not know. */
function otherChoices(choices: readonly Choice[]): readonly Choice[] {
  return choices.length > 1 ? choices.toReversed() : choices.map((choice) => ({ ...choice, tier: 'other' }));
}

function mapped<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function withLine(draw: PublishedDraw, at: number, change: (line: RollRecord) => RollRecord): PublishedDraw {
  const changed = at % draw.roll.length;
  return { ...draw, roll: draw.roll.map((line, place) => (place === changed ? change(line) : line)) };
}

function withResult(
  draw: PublishedDraw,
  at: number,
  change: (line: PublishedDraw['results'][number]) => PublishedDraw['results'][number],
): PublishedDraw {
  const changed = at % draw.results.length;
  return { ...draw, results: draw.results.map((line, place) => (place === changed ? change(line) : line)) };
}

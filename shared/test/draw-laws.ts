import type { DrawInputs, DrawStage, ResultLine, RollRecord } from '@yingshang/shared/draw';

/** One line of the roll and what came out for it. */
interface Drawn {
  readonly record: RollRecord;
  readonly result: ResultLine;
}

/**
 * What must hold of every draw, asked of its outcome alone and worked out otherwise than by the draw: all of a line in
 * one kindergarten that it named, none beyond its seats, and nobody left out where those who come after make room.
 */
export function brokenLaws({ manifest, roll }: DrawInputs, results: readonly ResultLine[]): string[] {
  const drawn = roll.flatMap((record) => {
    const mine = results.filter(({ seq }) => seq === record.seq);
    return mine.map((result) => ({ record, result }));
  });
  if (drawn.length !== roll.length || results.length !== roll.length) return ['not one result for each line'];
  return [
    ...drawn
      .filter((line) => !isWhereWanted(line))
      .map(({ record }) => `${record.seq} never asked for its place`),
    ...manifest.stages.flatMap((_, at) => brokenInStage(manifest.stages.slice(0, at + 1), drawn)),
  ];
}

function isWhereWanted({ record, result: { placed } }: Drawn): boolean {
  return placed === null || (record.stages[placed.stage] ?? []).some(({ at }) => at === placed.at);
}

/** Of the last of these stages: what is over its seats, and who was left out wrongly. */
function brokenInStage(stages: readonly DrawStage[], drawn: readonly Drawn[]): string[] {
  const stage = stages.at(-1);
  if (stage === undefined) return [];
  const until = new Set(stages.map(({ id }) => id));
  const taken = drawn.filter(({ result }) => result.placed !== null && until.has(result.placed.stage));
  const seatsAt = (at: string) => stages.reduce((sum, { seats }) => sum + (seats[at] ?? 0), 0);
  const holding = (at: string) => taken.filter(({ result }) => result.placed?.at === at);
  const ats = new Set(stages.flatMap(({ seats }) => Object.keys(seats)));
  const overfull = [...ats].filter((at) => seatsNeeded(holding(at)) > seatsAt(at));
  const leftOut = drawn.flatMap((line) =>
    wishesMissed(line, stage, until)
      .filter((at) => {
        const before = holding(at).filter((other) => !comesAfter(other, line, { stage, at }));
        return seatsAt(at) - seatsNeeded(before) >= line.record.children.length;
      })
      .map((at) => `${line.record.seq} was left out of ${at} in ${stage.id}`),
  );
  return [...overfull.map((at) => `${at} is overfull in ${stage.id}`), ...leftOut];
}

const seatsNeeded = (lines: readonly Drawn[]) =>
  lines.reduce((sum, { record }) => sum + record.children.length, 0);

/** What a line wanted more in the stage than what it has; nothing where an earlier stage placed it. */
function wishesMissed(
  { record, result: { placed } }: Drawn,
  stage: DrawStage,
  until: ReadonlySet<string>,
): string[] {
  if (placed !== null && placed.stage !== stage.id && until.has(placed.stage)) return [];
  const wanted = (record.stages[stage.id] ?? []).map(({ at }) => at);
  return placed?.stage === stage.id ? wanted.slice(0, wanted.indexOf(placed.at)) : wanted;
}

/** Whether the other holds a place of the same stage by a lower tier or a later number. */
function comesAfter(
  other: Drawn,
  line: Drawn,
  { stage, at }: { readonly stage: DrawStage; readonly at: string },
): boolean {
  if (other.result.placed?.stage !== stage.id) return false;
  const tierOf = ({ record }: Drawn) => {
    const tier = record.stages[stage.id]?.find((choice) => choice.at === at)?.tier;
    return stage.tiers.findIndex(({ id }) => id === tier);
  };
  const difference = tierOf(other) - tierOf(line);
  return difference > 0 || (difference === 0 && other.result.rank > line.result.rank);
}

/** Milliseconds for one run of the work, out of several in a row. */
export function milliseconds(work: () => unknown, repeats: number): number {
  const started = performance.now();
  for (let turn = 0; turn < repeats; turn += 1) work();
  return (performance.now() - started) / repeats;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}

export type Times<Name extends string> = Readonly<Record<Name, number>>;

/**
 * Milliseconds of each way, medians. They go in turns, so that whatever else the machine does meets all of them; the
 * first turn warms up. Each answer is handed to `check`, which throws when it is wrong.
 */
export async function inTurns<Name extends string, Answer>(
  ways: Readonly<Record<Name, () => Promise<Answer>>>,
  turns: number,
  check: (name: Name, answer: Answer) => void,
  /** Not timed. */
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<Times<Name>> {
  // Object.keys forgets the literal keys of the record.
  const names = Object.keys(ways) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const name of names) {
      await before();
      const started = performance.now();
      const answer = await ways[name]();
      if (turn > 0) taken.get(name)?.push(performance.now() - started);
      check(name, answer);
    }
  }
  // Every name is among the keys that the map was made from.
  return Object.fromEntries([...taken].map(([name, times]) => [name, median(times)])) as Times<Name>;
}

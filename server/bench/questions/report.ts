import { type Curve, MOST_ANSWERS, mean } from './settled-parts';

export type Curves = Readonly<Record<'ours' | 'fixed' | 'random' | 'bound', Curve>>;

const NAMES: Readonly<Record<keyof Curves, string>> = {
  ours: 'ours',
  fixed: 'best fixed order',
  random: 'random',
  bound: 'greedy that knows',
};
const strategies = Object.keys(NAMES) as (keyof Curves)[]; // Object.keys forgets the literal keys

/** Two tables for people: of all policies in force, and of those that were open before the first question. */
export function tables(curves: Curves): string {
  const table = (title: string, part: keyof Curve) => {
    const head = Array.from({ length: MOST_ANSWERS + 1 }, (_, answers) => String(answers).padStart(7)).join(
      '',
    );
    const rows = strategies.map((one) => `${NAMES[one].padEnd(18)}${curves[one][part].map(shown).join('')}`);
    return [title, `${'answers'.padEnd(18)}${head}`, ...rows, ''].join('\n');
  };
  return `${table('settled, as a part of all policies in force', 'ofAll')}\n${table(
    'settled, as a part of those open before the first question',
    'ofOpen',
  )}`;
}

/** The figures that are held against targets, fractions of all policies in force. */
export function figures(curves: Curves) {
  const after5 = (one: keyof Curves) => rounded(curves[one].ofAll[5] ?? 0);
  const mean3to10 = (one: keyof Curves) => rounded(mean(curves[one].ofAll.slice(3)));
  return {
    settledAfter5: {
      ours: after5('ours'),
      fixed: after5('fixed'),
      random: after5('random'),
      bound: after5('bound'),
    },
    mean3to10: { ours: mean3to10('ours'), fixed: mean3to10('fixed'), random: mean3to10('random') },
  };
}

/** The most that ours is behind a strategy after any number of answers; negative when it is always ahead. */
export function mostBehind({ ours, ...others }: Curves, other: 'fixed' | 'random'): number {
  return Math.max(...ours.ofAll.map((settled, answers) => (others[other].ofAll[answers] ?? 0) - settled));
}

function shown(part: number): string {
  return part.toFixed(3).padStart(7);
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

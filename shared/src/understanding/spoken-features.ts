import type { SpokenSign } from '../routing';

/** What stands before a feature that is heard and not read: the same for homophones. */
const SOUND = '~';

/** How a sentence starts and ends says much of what is wanted. */
const START = '<';
const END = '>';

/** What stands before a trait of the whole sentence. */
const TRAIT = '#';

/** Whether a feature is a part of the sentence as it is written. */
export const isWritten = (feature: string): boolean =>
  ![SOUND, TRAIT, START].some((mark) => feature.startsWith(mark)) && !feature.endsWith(END);

const runs = (parts: readonly string[], length: number, between = ''): string[] =>
  parts.slice(length - 1).map((_, at) => parts.slice(at, at + length).join(between));

/**
 * What a learned model looks at, each once: signs, pairs and threes of them as written, and pairs and threes of syllables,
 * so that a sentence written with homophones still has most of what was said; start and end count as signs. `traits`: what
 * words and rules found in the whole sentence.
 */
export function spokenFeatures(sentence: readonly SpokenSign[], traits: readonly string[] = []): string[] {
  const signs = [START, ...sentence.map(({ text }) => text), END];
  const sounds = [START, ...sentence.map(({ sounds: [first], text }) => first ?? text), END];
  return [
    ...new Set([
      ...traits.map((trait) => TRAIT + trait),
      ...signs,
      ...runs(signs, 2),
      ...runs(signs, 3),
      ...[2, 3].flatMap((length) => runs(sounds, length, '-').map((run) => SOUND + run)),
    ]),
  ];
}

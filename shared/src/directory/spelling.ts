/**
 * How signs are read aloud. Dictionaries are large and differ by platform, so the caller brings one:
 * the server wraps a pinyin library, a test a small table.
 */
export interface Spelling {
  /** For every sign of the text the syllables it may be read as, without tones: `行` is `[['xing', 'hang']]`. */
  syllables(text: string): string[][];
}

/** What people in the north-east and on phone keyboards mix up: flat and curled tongue, n and l, front and back nose. */
const MIXED_UP: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/^zh/, 'z'],
  [/^ch/, 'c'],
  [/^sh/, 's'],
  [/^l/, 'n'],
  [/(?<=[aei])ng$/, 'n'],
];

/** One spelling for all syllables that are easily mistaken for each other: `shang`, `sang`, `san` are `san`. */
export function nearSound(syllable: string): string {
  return MIXED_UP.reduce((sound, [pattern, instead]) => sound.replace(pattern, instead), syllable);
}

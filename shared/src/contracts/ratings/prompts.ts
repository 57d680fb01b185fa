import type { RatingChannel } from './channels';
import type { Stars } from './levels';
import { type Prompt, type PromptSetting, promptTables } from './prompt-tables';

/** What a new rating is chosen from. A rating names its version, so that its words stay as they were read. */
export const promptsVersion = promptTables.at(-1)?.version ?? 0;

const settingsOf: Readonly<Record<RatingChannel, readonly PromptSetting[]>> = {
  counter: ['counter'],
  display: ['counter'],
  printed: ['counter'],
  // Whoever comes from a card may have been there or done it online.
  card: ['counter', 'online'],
  case: ['online'],
};

/** The prompts of a level, in the order in which they are offered; none of a version that there is not. */
export function promptsFor(version: number, channel: RatingChannel, stars: Stars): readonly Prompt[] {
  const table = promptTables.find((one) => one.version === version);
  return (
    table?.prompts.filter((one) => one.stars === stars && settingsOf[channel].includes(one.setting)) ?? []
  );
}

/** The text of chosen prompts, as the version had it; a key that it has not is left out. */
export function promptTexts(version: number, keys: readonly string[]): string[] {
  const table = promptTables.find((one) => one.version === version);
  return keys.flatMap((key) => table?.prompts.find((one) => one.key === key)?.text ?? []);
}

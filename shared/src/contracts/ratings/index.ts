export { channelNames, type RatingChannel, ratingChannel } from './channels';
export { isBadRating, levelNames, type Stars, starLevels } from './levels';
export type { Prompt, PromptAspect, PromptSetting } from './prompt-tables';
export { promptsFor, promptsVersion, promptTexts } from './prompts';
export {
  type RatingRecord,
  type RatingStanding,
  ratingRecord,
  ratingStanding,
  type SupplementRecord,
  stars,
  supplementRecord,
} from './record';
export * from './routes';

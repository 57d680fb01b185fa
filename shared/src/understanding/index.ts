export { CueListener } from './cues-heard';
export { type HeadWeights, LearnedModel, type LearnedSlot, NO_TOPIC, writeModel } from './learned-model';
export { spokenFeatures } from './spoken-features';
export { type Topic, topics } from './topics';
export { Understanding } from './understanding';
export {
  type Guess,
  type Intent,
  intents,
  type OfficerRole,
  type Sentiment,
  type SpokenUnit,
  type Understood,
} from './utterance';

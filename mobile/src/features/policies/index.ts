/** The door for other features: how a policy is worded in a list. */
export { whenText } from './date-text';
export { nearMissLine } from './near-miss-line';
export { sourceFacts } from './policy-facts';
export { statusWord } from './status-word';
export { orderedReasons, reasonSentence } from './verdict-line';

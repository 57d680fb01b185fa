export * from './counts';
export * from './rater-routes';
export * from './shapes';
export * from './supervisor-routes';
export {
  answerFollowUp,
  followUpStands,
  getUnitFollowUp,
  LONGEST_REPLY,
  listUnitFollowUps,
  putRightFollowUp,
  revealNamedRater,
  takeFollowUp,
} from './unit-routes';
export { dueWords, followUpStateNames, groundWords, stepWords } from './words';

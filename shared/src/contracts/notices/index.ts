export { deliveryWords } from './delivery-words';
export * from './grants';
export * from './inbox';
export {
  answerWords,
  type MessageWords,
  messageTitle,
  messageWords,
  ownAnswerWords,
  type ToldMessage,
} from './message-words';
export * from './preferences';
export * from './shapes';

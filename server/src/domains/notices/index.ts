export {
  type DeliveryCase,
  type DeliveryDecision,
  decideDelivery,
} from './delivery-decision';
export { stateNamed, states } from './delivery-states';
export { type GrantOutcome, GrantsRepository, type HeldGrants, type LedgerEffect } from './grants.repository';
export { messageIdOf } from './message-key';
export { MessageTemplates } from './message-templates';
export {
  FIRST_RECIPIENTS_PARAMETER,
  NO_ENTERPRISE,
  type OneRecipient,
  type RecipientsSql,
} from './messages.repository';
export { NoticesModule } from './notices.module';
export { type News, Notices, type Told } from './notices.service';
export { PreferencesRepository } from './preferences.repository';

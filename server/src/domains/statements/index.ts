export type { HandedOver } from './handed-over';
export { StatementChecks } from './statement-checks.service';
export { StatementDocuments } from './statement-documents.service';
export { StatementReviewers } from './statement-reviewers.service';
export type { Reader as StatementReader } from './statement-shown';
export { StatementWatchers } from './statement-watchers';
export { StatementsModule } from './statements.module';
export {
  type PreparedStatement,
  type SpokenRecording,
  Statements,
  type WantedStatement,
} from './statements.service';

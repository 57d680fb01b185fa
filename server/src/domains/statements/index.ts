export { StatementChecks } from './statement-checks.service';
export { StatementReviewers } from './statement-reviewers.service';
export type { Reader as StatementReader } from './statement-shown';
export { StatementWatchers } from './statement-watchers';
export { StatementsModule } from './statements.module';
export { type PreparedStatement, Statements, type WantedStatement } from './statements.service';

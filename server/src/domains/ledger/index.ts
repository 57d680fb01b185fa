export { faultWords, type LedgerFault } from './audit-faults';
export type { AuditReport, KeptReceipt, WitnessedLog } from './audit-report';
export type { ErasedPart } from './erasures';
export { LedgerModule } from './ledger.module';
export { Ledger, type NewEntry } from './ledger.service';
export { LedgerAudit } from './ledger-audit.service';
export { LedgerKeys } from './ledger-keys.service';
export { LedgerSubjects, type NestedText, type SubjectsOfKind } from './ledger-subjects';
export { type Sequenced, Sequencer } from './sequencer.service';

export { LedgerModule } from './ledger.module';
export { Ledger, type NewEntry } from './ledger.service';
export { LedgerSubjects, type NestedText, type SubjectsOfKind } from './ledger-subjects';

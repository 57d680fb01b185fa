export { LedgerModule } from './ledger.module';
export { Ledger, type NewEntry } from './ledger.service';
export { LedgerKeys } from './ledger-keys.service';
export { LedgerSubjects, type NestedText, type SubjectsOfKind } from './ledger-subjects';
export { type Sequenced, Sequencer } from './sequencer.service';

import { Module } from '@nestjs/common';
import { Ledger } from './ledger.service';
import { LedgerEntriesRepository } from './ledger-entries.repository';
import { LedgerKeysRepository } from './ledger-keys.repository';
import { LedgerKeys } from './ledger-keys.service';
import { LedgerSubjects } from './ledger-subjects';

@Module({
  providers: [Ledger, LedgerEntriesRepository, LedgerKeys, LedgerKeysRepository, LedgerSubjects],
  exports: [Ledger, LedgerSubjects],
})
export class LedgerModule {}

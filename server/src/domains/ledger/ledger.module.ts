import { Module } from '@nestjs/common';
import { LedgerController } from './ledger.controller';
import { Ledger } from './ledger.service';
import { LedgerAuditRepository } from './ledger-audit.repository';
import { LedgerAudit } from './ledger-audit.service';
import { LedgerEntriesRepository } from './ledger-entries.repository';
import { LedgerHealth } from './ledger-health';
import { LedgerKeysRepository } from './ledger-keys.repository';
import { LedgerKeys } from './ledger-keys.service';
import { LedgerLogRepository } from './ledger-log.repository';
import { LedgerProofs } from './ledger-proofs.service';
import { LedgerSubjects } from './ledger-subjects';
import { Sequencer } from './sequencer.service';
import { SequencingLoop } from './sequencing-loop.service';

@Module({
  controllers: [LedgerController],
  providers: [
    Ledger,
    LedgerAudit,
    LedgerAuditRepository,
    LedgerEntriesRepository,
    LedgerHealth,
    LedgerKeys,
    LedgerKeysRepository,
    LedgerLogRepository,
    LedgerProofs,
    LedgerSubjects,
    Sequencer,
    SequencingLoop,
  ],
  exports: [Ledger, LedgerAudit, LedgerKeys, LedgerSubjects, Sequencer],
})
export class LedgerModule {}

import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity';
import { ServiceCardsModule } from '../service-cards';
import { SignInModule } from '../sign-in';
import { DemoWriters } from './demo-writers.service';
import { StatementChecksRepository } from './statement-checks.repository';
import { StatementChecks } from './statement-checks.service';
import { StatementDeskController } from './statement-desk.controller';
import { StatementDeskRepository } from './statement-desk.repository';
import { StatementDesk } from './statement-desk.service';
import { StatementDocumentDesk } from './statement-document-desk.service';
import { StatementDocumentsRepository } from './statement-documents.repository';
import { StatementDocuments } from './statement-documents.service';
import { StatementListening } from './statement-listening.service';
import { StatementMediaRepository } from './statement-media.repository';
import { StatementMedia } from './statement-media.service';
import { StatementOpening } from './statement-opening.service';
import { StatementReviewers } from './statement-reviewers.service';
import { StatementWatchers } from './statement-watchers';
import { StatementsController } from './statements.controller';
import { StatementsRecords } from './statements.records';
import { StatementsRepository } from './statements.repository';
import { Statements } from './statements.service';

@Module({
  imports: [IdentityModule, ServiceCardsModule, SignInModule],
  controllers: [StatementsController, StatementDeskController],
  providers: [
    Statements,
    StatementsRepository,
    StatementOpening,
    StatementsRecords,
    StatementChecks,
    StatementChecksRepository,
    StatementMedia,
    StatementMediaRepository,
    StatementReviewers,
    StatementWatchers,
    StatementDesk,
    StatementDeskRepository,
    StatementListening,
    StatementDocuments,
    StatementDocumentsRepository,
    StatementDocumentDesk,
    DemoWriters,
  ],
  exports: [Statements, StatementDocuments, StatementChecks, StatementReviewers, StatementWatchers],
})
export class StatementsModule {}

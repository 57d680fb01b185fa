import { Module } from '@nestjs/common';
import { StatementOpening } from './statement-opening.service';
import { StatementsRecords } from './statements.records';
import { StatementsRepository } from './statements.repository';
import { Statements } from './statements.service';

@Module({
  providers: [Statements, StatementsRepository, StatementOpening, StatementsRecords],
  exports: [Statements],
})
export class StatementsModule {}

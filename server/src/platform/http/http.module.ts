import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { CallLimits } from './call-limits';
import { ContractInterceptor } from './contract.interceptor';
import { ErrorFilter } from './error.filter';
import { KeptAnswersRecords } from './kept-answers.records';
import { OldAnswers } from './old-answers';
import { Writes } from './writes';

@Global()
@Module({
  providers: [
    Writes,
    OldAnswers,
    CallLimits,
    KeptAnswersRecords,
    { provide: APP_INTERCEPTOR, useClass: ContractInterceptor },
    { provide: APP_FILTER, useClass: ErrorFilter },
  ],
  exports: [Writes],
})
export class HttpModule {}

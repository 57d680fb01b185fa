import { Global, Module } from '@nestjs/common';
import { DailySweep } from './daily-sweep';
import { Retention } from './retention';
import { RetentionHealth } from './retention-health';
import { RetentionRuns } from './retention-runs';

@Global()
@Module({ providers: [RetentionRuns, Retention, RetentionHealth, DailySweep], exports: [Retention] })
export class RetentionModule {}

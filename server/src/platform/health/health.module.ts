import { Global, Module } from '@nestjs/common';
import { DatabaseHealth } from './database-health';
import { HealthController } from './health.controller';
import { HealthChecks } from './health-checks';

@Global()
@Module({
  controllers: [HealthController],
  providers: [HealthChecks, DatabaseHealth],
  exports: [HealthChecks],
})
export class HealthModule {}

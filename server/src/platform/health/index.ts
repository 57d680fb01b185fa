export { HealthModule } from './health.module';
export { HealthChecks, type HealthFinding } from './health-checks';

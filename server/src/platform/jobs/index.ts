export { Jobs } from './jobs';
export { JobsModule } from './jobs.module';
export type { QueueName } from './queues';

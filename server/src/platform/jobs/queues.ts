/** Every queue there is. A new one needs a migration, which makes its table. */
export const queues = ['messages', 'statement-checks', 'voice-tickets'] as const;
export type QueueName = (typeof queues)[number];

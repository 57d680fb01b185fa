/** Every queue there is. A new one needs a migration, which makes its table. */
export const queues = ['messages'] as const;
export type QueueName = (typeof queues)[number];

import type { DataSourceOptions } from 'typeorm';
import { entities } from '../../entities';
import { migrations } from '../../migrations';

/** What both databases share. Tables change by migrations only, never by `synchronize`. */
export const commonOptions = {
  type: 'postgres',
  entities,
  migrations,
  migrationsTransactionMode: 'each',
  installExtensions: false,
  logging: false,
} as const satisfies Partial<DataSourceOptions>;

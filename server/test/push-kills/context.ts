import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { createCommandContext } from '../../src/application';
import { loadSettings } from '../../src/platform/config';
import { openDatabase } from '../../src/platform/database';

export interface CommandContext {
  readonly app: INestApplicationContext;
  readonly dataSource: DataSource;
  readonly close: () => Promise<void>;
}

/** The product's own services on a database, without a server. */
export async function openContext(environs: Readonly<Record<string, string>>): Promise<CommandContext> {
  const settings = { ...loadSettings(environs), logLevel: 'silent' as const };
  const database = await openDatabase(settings);
  const app = await createCommandContext({ settings, database });
  return {
    app,
    dataSource: database.dataSource,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

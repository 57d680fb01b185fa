import type { INestApplicationContext } from '@nestjs/common';
import type { Settings } from '../platform/config';
import type { Database } from '../platform/database';
import type { CliContext, Needs } from './cli-command';

/** A running server that lends its database and services to a command. */
export interface Host {
  readonly settings: Settings;
  readonly database: Database;
  readonly app: INestApplicationContext;
}

export interface DatabaseRun {
  readonly argv: readonly string[];
  readonly needs: Exclude<Needs, 'nothing'>;
  readonly context: CliContext;
  readonly host: Host | undefined;
  readonly run: (context: CliContext) => Promise<number>;
}

/** Inside the server that asked; else through the server that holds the embedded database; else on our own. */
export async function runWithDatabase(task: DatabaseRun): Promise<number> {
  const { host, context } = task;
  if (host !== undefined) return task.run({ ...context, database: host.database, app: host.app });
  if (context.settings.databaseUrl === undefined) {
    const { askRunningServer } = await import('../platform/control');
    const answered = await askRunningServer(context.settings.dataDir, {
      argv: task.argv,
      cwd: context.io.cwd,
      line: context.line,
      io: context.io,
      signal: context.signal,
    });
    if (answered !== undefined) return answered;
  }
  return runOnOwnDatabase(task);
}

async function runOnOwnDatabase({ needs, context, run }: DatabaseRun): Promise<number> {
  const { openDatabase } = await import('../platform/database');
  const database = await openDatabase(context.settings, { migrate: needs === 'database' });
  try {
    if (needs === 'bare-database') return await run({ ...context, database });
    const { createCommandContext } = await import('../application');
    // A script's stderr holds one error object or nothing; a person sees warnings.
    const settings: Settings = { ...context.settings, logLevel: context.json ? 'silent' : 'warn' };
    const app = await createCommandContext({ settings, database });
    try {
      return await run({ ...context, database, app });
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
}

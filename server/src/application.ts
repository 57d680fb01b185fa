import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import type { Clock } from './platform/clock';
import type { Settings } from './platform/config';
import { openKeys } from './platform/crypto';
import type { Database } from './platform/database';
import { httpAdapter, prepareHttp } from './platform/http/fastify-application';

export interface ApplicationParts {
  readonly settings: Settings;
  readonly database: Database;
  /** What a test puts in place of, or beside, the real parts. */
  readonly overrides?: { readonly clock?: Clock; readonly modules?: readonly Type<unknown>[] };
}

/** The whole server, initialised and not listening. The caller opened the database and closes it. */
export async function createApplication(parts: ApplicationParts): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    await moduleOf(parts),
    httpAdapter(parts.settings),
    {
      bodyParser: false,
      bufferLogs: true,
      abortOnError: false,
    },
  );
  app.useLogger(app.get(Logger));
  await prepareHttp(app, parts.settings);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** The same modules without HTTP, for a command that works on a database which no server holds. */
export async function createCommandContext(parts: ApplicationParts): Promise<INestApplicationContext> {
  // It does its own work: a command of a minute begins no deliveries.
  const settings: Settings = { ...parts.settings, role: 'web' };
  const app = await NestFactory.createApplicationContext(await moduleOf({ ...parts, settings }), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  return app;
}

/** Keys come before any module, as the database did: without them the start is refused. */
async function moduleOf({ settings, database, overrides }: ApplicationParts) {
  const keys = await openKeys({ settings, database });
  return AppModule.with({ settings, database, keys, clock: overrides?.clock }, overrides?.modules);
}

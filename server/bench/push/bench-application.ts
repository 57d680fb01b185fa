import { createApplication } from '../../src/application';
import { openDatabase } from '../../src/platform/database';
import { testSettings } from '../../test/support';
import { runCliProcess, temporaryFolder } from '../../test/support/server-process';
import { benchDatabase } from '../bench-database';

type Application = Awaited<ReturnType<typeof createApplication>>;

export interface PushBench {
  readonly url: string;
  readonly dataSource: Awaited<ReturnType<typeof benchDatabase>>['dataSource'];
  /** The product's services, on this database. */
  readonly app: Application;
  /** What a process of the product needs to work beside them. */
  readonly environs: Readonly<Record<string, string>>;
  /** The same services on tables that another schema puts before those of the city. Closed with the bench. */
  withSchemaFirst(schema: string): Promise<Application>;
  close(): Promise<void>;
}

export const APP_ID = 'wx1111111111111111';
export const POLICY_TEMPLATE = 'template-of-policies';

/** The demo city on a real PostgreSQL, and the product beside it in this process; no job is done here. */
export async function openPushBench(): Promise<PushBench> {
  const folder = temporaryFolder();
  const database = await benchDatabase();
  const closing: (() => Promise<void>)[] = [async () => folder.remove(), () => database.close()];
  const keyFile = `${folder.path}/keys.json`;
  const settings = testSettings({ databaseUrl: database.url, keyFile, role: 'web', wechatAppId: APP_ID });
  const environs = {
    DATABASE_URL: database.url,
    KEY_FILE: keyFile,
    DATA_DIR: folder.path,
    NODE_ENV: 'production',
  };
  const close = async () => {
    for (const one of closing.toReversed()) await one();
  };
  const open = async (url: string): Promise<Application> => {
    const opened = await openDatabase({ ...settings, databaseUrl: url }, { migrate: false });
    closing.push(() => opened.close());
    const app = await createApplication({ settings: { ...settings, databaseUrl: url }, database: opened });
    closing.push(() => app.close());
    return app;
  };
  try {
    const { code, stderr } = await runCliProcess(['city', 'load', 'shenyang-demo'], environs).ended;
    if (code !== 0) throw new Error(stderr);
    return {
      url: database.url,
      dataSource: database.dataSource,
      app: await open(database.url),
      environs,
      withSchemaFirst: (schema) => open(`${database.url}?options=-c%20search_path%3D${schema},public`),
      close,
    };
  } catch (cause) {
    await close();
    throw cause;
  }
}

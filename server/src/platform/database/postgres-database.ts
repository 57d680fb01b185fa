import { DataSource } from 'typeorm';
import { StartRefused } from '../config';
import { systemErrorCode } from '../system-error';
import { commonOptions } from './data-source-options';
import type { Database } from './open-database';

export async function openPostgres(url: string, poolSize: number): Promise<Database> {
  const dataSource = new DataSource({
    ...commonOptions,
    url,
    poolSize,
    applicationName: 'yingshang',
    connectTimeoutMS: 10_000,
  });
  try {
    await dataSource.initialize();
  } catch (cause) {
    throw unreachable(url, cause);
  }
  return {
    kind: 'postgres',
    dataSource,
    close: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
    },
  };
}

function unreachable(url: string, cause: unknown): StartRefused {
  const { host, pathname } = new URL(url);
  const reason = reasonOf(cause);
  return new StartRefused({
    code: 'database.unreachable',
    message: `连不上 PostgreSQL（${host}${pathname}）：${reason}。`,
    advice: '请确认数据库已启动，且 DATABASE_URL 里的主机、端口、用户、密码和库名正确。',
  });
}

/** Node's own connection errors have an empty message and several causes; the code says it best. */
function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : '';
  return [systemErrorCode(cause), message].filter((part) => part !== '').join(' ') || '未知原因';
}

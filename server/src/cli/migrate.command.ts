import type { Database } from '../platform/database';
import type { CliCommand, CliContext } from './cli-command';

export const migrateUp: CliCommand = {
  name: 'migrate up',
  summary: '执行全部尚未执行的数据表变更',
  args: [],
  options: [],
  needs: 'bare-database',
  run: async (context) => {
    const { applyPendingMigrations } = await import('../platform/database');
    const ran = await applyPendingMigrations(databaseOf(context));
    tell(context, { ran }, ran.length === 0 ? '数据表已是最新。' : `已执行：\n${list(ran)}`);
    return 0;
  },
};

export const migrateDown: CliCommand = {
  name: 'migrate down',
  summary: '撤回最近一次数据表变更（其中的数据会随表删除）',
  args: [],
  options: [],
  needs: 'bare-database',
  run: async (context) => {
    if (context.hosted) {
      return context.refuse({
        code: 'migrate.server-running',
        message: '服务正在使用这个数据库，不能撤回数据表变更。',
        advice: '请先停止服务，再运行 pnpm cli migrate down。',
      });
    }
    const { undoLastMigration } = await import('../platform/database');
    const undone = await undoLastMigration(databaseOf(context));
    tell(
      context,
      { undone: undone ?? null },
      undone === undefined ? '没有可撤回的变更。' : `已撤回 ${undone}`,
    );
    return 0;
  },
};

export const migrateStatus: CliCommand = {
  name: 'migrate status',
  summary: '列出数据表变更及其是否已执行',
  args: [],
  options: [],
  needs: 'bare-database',
  run: async (context) => {
    const { migrationStatus } = await import('../platform/database');
    const migrations = await migrationStatus(databaseOf(context).dataSource);
    const lines = migrations.map(({ name, applied }) => `${applied ? '已执行' : '未执行'}  ${name}`);
    tell(context, { migrations }, lines.join('\n'));
    return 0;
  },
};

function databaseOf({ database }: CliContext): Database {
  if (database === undefined) throw new Error('the command declares that it needs a database');
  return database;
}

function tell({ io, json }: CliContext, data: unknown, words: string): void {
  io.stdout(json ? `${JSON.stringify(data)}\n` : `${words}\n`);
}

function list(names: readonly string[]): string {
  return names.map((name) => `  - ${name}`).join('\n');
}

import type { KeyRotation, KeyStatus } from '../platform/crypto';
import type { CliCommand, CliContext } from './cli-command';

export const keysStatus: CliCommand = {
  name: 'keys status',
  summary: '列出个人信息的密钥版本：算法、用了多少次、还有多少行数据在用（不显示密钥）',
  args: [],
  options: [],
  needs: 'database',
  run: async (context) => {
    const keys = await (await rotationOf(context)).status();
    tell(context, { keys }, keys.map(lineOf).join('\n'));
    return 0;
  },
};

export const keysRotate: CliCommand = {
  name: 'keys rotate',
  summary: '换一版新密钥，并分批重新加密已有数据；中断后再次运行会接着做，服务不必停',
  args: [],
  options: [],
  needs: 'database',
  run: async (context) => {
    const rotation = await rotationOf(context);
    const done = await rotation.rotate({
      signal: context.signal,
      progress: (sealed) => context.progress(`已重新加密 ${sealed} 行`),
    });
    if (!done.ok) return context.refuse(done.refusal);
    const { version, made, sealed, unreadable } = done.value;
    const begun = made ? `已启用第 ${version} 版密钥` : `已接着完成第 ${version} 版密钥的轮换`;
    const left = unreadable === 0 ? '' : `；有 ${unreadable} 行无法读取，保持原样`;
    const advice = '请备份密钥文件；确认无误后可用 pnpm cli keys retire <版本> 停用旧密钥。';
    tell(context, done.value, `${begun}，重新加密 ${sealed} 行${left}。\n${advice}`);
    return unreadable === 0 ? 0 : 1;
  },
};

export const keysRetire: CliCommand = {
  name: 'keys retire',
  summary: '停用一版没有数据在用的旧密钥；此前的数据库备份里的个人信息将不能再读取',
  args: [{ name: 'version', summary: '密钥版本，见 keys status', required: true }],
  options: [],
  needs: 'database',
  run: async (context, [text = '']) => {
    if (!/^[1-9]\d{0,8}$/.test(text)) return context.refuse(noVersion);
    const retired = await (await rotationOf(context)).retire(Number(text));
    if (!retired.ok) return context.refuse(retired.refusal);
    tell(context, retired.value, `已停用第 ${retired.value.version} 版密钥。`);
    return 0;
  },
};

const noVersion = {
  code: 'keys.bad-version',
  message: '密钥版本应为正整数',
  advice: '用 pnpm cli keys status 查看现有的版本',
  field: 'version',
};

async function rotationOf({ app }: CliContext): Promise<KeyRotation> {
  const { KeyRotation: Rotation } = await import('../platform/crypto');
  if (app === undefined) throw new Error('the command declares that it needs an application');
  return app.get(Rotation, { strict: false });
}

function lineOf({ version, cipher, newest, settled, here, usesReserved, rows }: KeyStatus): string {
  const used = Object.entries(rows).map(([table, count]) => `${table} ${count} 行`);
  return [
    `第 ${version} 版${newest ? '（正在使用）' : ''}`,
    cipher,
    `最多用了 ${usesReserved} 次`,
    used.join('、') || '没有数据在用',
    here ? '' : '本机没有这版密钥',
    settled ? '' : '轮换未完成，请再运行 keys rotate',
  ]
    .filter((part) => part !== '')
    .join('，');
}

function tell({ io, json }: CliContext, data: unknown, words: string): void {
  io.stdout(json ? `${JSON.stringify(data)}\n` : `${words}\n`);
}

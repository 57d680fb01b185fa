import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import type { CliCommand, CliContext } from './cli-command';
import { type MatchLine, matchFiles } from './match-files';

export const command: CliCommand = {
  name: 'match',
  summary: '按政策文件和画像文件逐条匹配：可享哪些政策，哪些还缺什么信息',
  args: [],
  options: [
    { flags: '--policies <file>', summary: '政策文件（JSON 数组）', required: true },
    { flags: '--profiles <file>', summary: '画像文件（JSON 数组：id、asOf、profile）', required: true },
  ],
  needs: 'nothing',
  run: async (context, _args, options) => {
    const policies = await readJson(context, String(options.policies));
    if (!policies.ok) return context.refuse(policies.refusal);
    const profiles = await readJson(context, String(options.profiles));
    if (!profiles.ok) return context.refuse(profiles.refusal);
    const outcome = matchFiles(policies.value, profiles.value);
    if (!outcome.ok) return context.refuse(outcome.refusal);
    for (const line of outcome.value) {
      context.io.stdout(context.json ? `${JSON.stringify(line)}\n` : readable(line));
    }
    return 0;
  },
};

async function readJson({ io }: CliContext, file: string): Promise<Outcome<unknown>> {
  const path = resolve(io.cwd, file);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) {
    return refuse({
      code: 'match.unreadable',
      message: `读不到文件 ${path}`,
      advice: '检查路径和读取权限',
      field: file,
    });
  }
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return refuse({
      code: 'match.not-json',
      message: `${path} 不是合法的 JSON`,
      advice: '用 UTF-8 保存为 JSON 数组',
      field: file,
    });
  }
}

function readable({ id, eligible, unknown }: MatchLine): string {
  const open = unknown.map((policy) => `    ${policy.id}（缺：${policy.missing.join('、')}）\n`).join('');
  const fits = eligible.map((policy) => `    ${policy}\n`).join('');
  return `${id}\n  可享 ${eligible.length}\n${fits}  待补充 ${unknown.length}\n${open}`;
}

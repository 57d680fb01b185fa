import type { CliCommand } from './cli-command';
import { type MatchLine, matchFiles } from './match-files';
import { readJsonFile } from './read-file';

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
    const policies = await readJsonFile(context, String(options.policies), 'match');
    if (!policies.ok) return context.refuse(policies.refusal);
    const profiles = await readJsonFile(context, String(options.profiles), 'match');
    if (!profiles.ok) return context.refuse(profiles.refusal);
    const outcome = matchFiles(policies.value, profiles.value);
    if (!outcome.ok) return context.refuse(outcome.refusal);
    for (const line of outcome.value) {
      context.io.stdout(context.json ? `${JSON.stringify(line)}\n` : readable(line));
    }
    return 0;
  },
};

function readable({ id, eligible, unknown }: MatchLine): string {
  const open = unknown.map((policy) => `    ${policy.id}（缺：${policy.missing.join('、')}）\n`).join('');
  const fits = eligible.map((policy) => `    ${policy}\n`).join('');
  return `${id}\n  可享 ${eligible.length}\n${fits}  待补充 ${unknown.length}\n${open}`;
}

import { type CheckLine, checkPolicies } from './check-policies';
import type { CliCommand } from './cli-command';
import { readJsonFile } from './read-file';

/** As after a refusal: the file as a whole is not fit to be used. */
const REFUSED = 2;

export const command: CliCommand = {
  name: 'check',
  summary: '检查政策文件里的规则：写法、单位、自相矛盾，以及总是成立或重复的条件',
  args: [],
  options: [{ flags: '--policies <file>', summary: '政策文件（JSON 数组）', required: true }],
  needs: 'nothing',
  run: async (context, _args, options) => {
    const policies = await readJsonFile(context, String(options.policies), 'check');
    if (!policies.ok) return context.refuse(policies.refusal);
    const lines = checkPolicies(policies.value);
    if (!lines.ok) return context.refuse(lines.refusal);
    for (const line of lines.value) {
      context.io.stdout(context.json ? `${JSON.stringify(line)}\n` : readable(line));
    }
    return lines.value.every((line) => line.ok) ? 0 : REFUSED;
  },
};

function readable(line: CheckLine): string {
  const id = line.id ?? '（没有 id）';
  if (!line.ok) return `✗ ${id}\n    ${line.field ?? ''}：${line.message}。${line.advice}。\n`;
  const warnings = line.warnings.map(
    ({ field, message, advice }) => `    ${field}：${message}。${advice}。\n`,
  );
  return `${warnings.length > 0 ? '!' : '✓'} ${id}\n${warnings.join('')}`;
}

import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import type { CliCommand, CliContext } from './cli-command';
import { checkPolicyRows } from './match-files';
import { readPackCodes } from './pack-codes';
import { readJsonFile, readTextFile } from './read-file';
import type { NamedPolicy, NamedText } from './rule-case-files';

export const command: CliCommand = {
  name: 'rule-cases',
  summary: '用案例核对政策规则：每个案例写着一家经营主体和应得的答案',
  args: [],
  options: [
    { flags: '--policies <file>', summary: '政策文件（JSON 数组）', required: true },
    { flags: '--cases <path>', summary: '案例文件（YAML），或装着案例文件的文件夹', required: true },
  ],
  needs: 'nothing',
  run: async (context, _args, options) => {
    const policies = await readPolicies(context, String(options.policies));
    if (!policies.ok) return context.refuse(policies.refusal);
    const files = await readCaseFiles(context, String(options.cases));
    if (!files.ok) return context.refuse(files.refusal);
    const codes = await readPackCodes(context, dirname(String(options.policies)));
    if (!codes.ok) return context.refuse(codes.refusal);
    const { judgeCaseFiles, linesInWords } = await import('./rule-case-files');
    const judged = judgeCaseFiles(policies.value, files.value, codes.value);
    if (!judged.ok) return context.refuse(judged.refusal);
    const lines = judged.value;
    context.io.stdout(
      context.json ? lines.map((line) => `${JSON.stringify(line)}\n`).join('') : linesInWords(lines),
    );
    return lines.every((line) => line.ok) ? 0 : 1;
  },
};

async function readPolicies(context: CliContext, file: string): Promise<Outcome<NamedPolicy[]>> {
  const json = await readJsonFile(context, file, 'cases');
  if (!json.ok) return json;
  const checked = checkPolicyRows(json.value);
  if (!checked.ok) return checked;
  const titles = (json.value as unknown[]).map(titleOf); // checkPolicyRows has seen that it is a list
  return ok(checked.value.map((policy, row) => ({ ...policy, title: titles[row] ?? null })));
}

function titleOf(row: unknown): string | null {
  const title: unknown = typeof row === 'object' && row !== null && 'title' in row ? row.title : null;
  return typeof title === 'string' ? title : null;
}

async function readCaseFiles(context: CliContext, path: string): Promise<Outcome<NamedText[]>> {
  const inFolder = await readdir(resolve(context.io.cwd, path)).catch(() => null);
  const names = inFolder?.filter((name) => /\.ya?ml$/.test(name)).sort();
  if (names?.length === 0) {
    return refuse({
      code: 'cases.none',
      message: `${resolve(context.io.cwd, path)} 里没有案例文件`,
      advice: '案例文件的名字以 .yaml 结尾',
      field: path,
    });
  }
  const files: NamedText[] = [];
  for (const file of names?.map((name) => join(path, name)) ?? [path]) {
    const text = await readTextFile(context, file, 'cases');
    if (!text.ok) return text;
    files.push({ name: file, text: text.value });
  }
  return ok(files);
}

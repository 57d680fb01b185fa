import type { PublicationDone, PublicationImpact } from '@yingshang/shared/contracts/publishing';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import type { OperatorPublishing, WantedChange } from '../domains/publishing';
import type { CliCommand, CliContext } from './cli-command';
import { doneWords, impactWords } from './policy-words';
import { readJsonFile } from './read-file';

const dryRun = { flags: '--dry-run', summary: '只试算会告知多少家企业、哪些企业，什么都不保存' };
const reason = { flags: '--reason <text>', summary: '原因，最多 200 字，记入版本' };
const basedOn = {
  flags: '--based-on <edition>',
  summary: '依据的版本；政策已被改成别的版本时拒绝。不写则以现在的版本为准',
};
const file = { name: 'file', required: true };
const policy = { name: 'id', summary: '政策编号', required: true };

type Options = Readonly<Record<string, string | boolean | undefined>>;
const textOf = (option: string | boolean | undefined) => (typeof option === 'string' ? option : null);

export const policyPublish: CliCommand = {
  name: 'policy publish',
  summary: '发布一条政策，同时告知结论有变化的企业；重新装载数据包不会覆盖它',
  args: [{ ...file, summary: '政策文件：数据包格式的一条政策，加 unitId、readerId、contactId' }],
  options: [dryRun, reason],
  needs: 'database',
  run: async (context, [path = ''], options) => {
    const fields = await readFields(context, path);
    if (!fields.ok) return context.refuse(fields.refusal);
    const { id } = fields.value;
    const policyId = typeof id === 'string' ? id : '';
    return go(context, { done: 'published', unitId: null, policyId, fields: fields.value }, options);
  },
};

export const policyEdit: CliCommand = {
  name: 'policy edit',
  summary: '修改一条政策：整条或只写要改的字段，同时告知结论有变化的企业',
  args: [policy, { ...file, summary: '政策文件：整条政策，或只含要改的字段' }],
  options: [dryRun, reason, basedOn],
  needs: 'database',
  run: async (context, [policyId = '', path = ''], options) => {
    const fields = await readFields(context, path);
    if (!fields.ok) return context.refuse(fields.refusal);
    const change = { unitId: null, policyId, fields: fields.value, basedOn: textOf(options.basedOn) };
    return go(context, { done: 'edited', ...change }, options);
  },
};

export const policyWithdraw: CliCommand = {
  name: 'policy withdraw',
  summary: '撤下一条政策，同时告知受影响的企业；重新装载数据包不会恢复它',
  args: [policy],
  options: [dryRun, { ...reason, summary: '原因，最多 200 字，撤下时必须写' }, basedOn],
  needs: 'database',
  run: async (context, [policyId = ''], options) =>
    go(context, { done: 'withdrawn', unitId: null, policyId, basedOn: textOf(options.basedOn) }, options),
};

async function readFields(context: CliContext, path: string): Promise<Outcome<Record<string, unknown>>> {
  const read = await readJsonFile(context, path, 'policy');
  if (!read.ok) return read;
  if (typeof read.value === 'object' && read.value !== null && !Array.isArray(read.value))
    return ok({ ...read.value });
  return refuse({
    code: 'policy.not-one',
    message: '文件里不是一条政策',
    advice: '写成一个 JSON 对象；多条政策请分成多个文件，或用数据包装载',
    field: path,
  });
}

async function go(context: CliContext, wanted: WantedChange, options: Options): Promise<number> {
  const publishing = await publishingOf(context);
  if (options.dryRun === true) {
    const tried = await publishing.dryRun(wanted);
    return tried.ok ? tell(context, tried.value, impactWords(tried.value)) : context.refuse(tried.refusal);
  }
  const done = await publishing.carryOut(wanted, textOf(options.reason) ?? '');
  return done.ok
    ? tell(context, done.value, doneWords(done.value, wanted.done))
    : context.refuse(done.refusal);
}

async function publishingOf({ app }: CliContext): Promise<OperatorPublishing> {
  const { OperatorPublishing: Service } = await import('../domains/publishing');
  if (app === undefined) throw new Error('the command declares that it needs an application');
  return app.get(Service, { strict: false });
}

function tell({ io, json }: CliContext, answer: PublicationDone | PublicationImpact, words: string): number {
  io.stdout(json ? `${JSON.stringify(answer)}\n` : words);
  return 0;
}

import type { Retention, RuleStatus, RuleSwept } from '../platform/retention';
import type { CliCommand, CliContext } from './cli-command';

export const retentionStatus: CliCommand = {
  name: 'retention status',
  summary: '列出哪些数据保留多久、现在有多少行到期、上次何时删除（只看，不删除）',
  args: [],
  options: [],
  needs: 'database',
  run: async (context) => {
    const rules = await (await retentionOf(context)).status();
    tell(context, { rules }, rules.map(statusLine).join('\n'));
    return 0;
  },
};

export const retentionRun: CliCommand = {
  name: 'retention run',
  summary: '立即删除到期的数据；服务每天也会自动删除一次',
  args: [],
  options: [],
  needs: 'database',
  run: async (context) => {
    const rules = await (await retentionOf(context)).sweep();
    tell(context, { rules }, rules.map(sweptLine).join('\n'));
    return rules.some(({ failed }) => failed) ? 1 : 0;
  },
};

async function retentionOf({ app }: CliContext): Promise<Retention> {
  const { Retention: Register } = await import('../platform/retention');
  if (app === undefined) throw new Error('the command declares that it needs an application');
  return app.get(Register, { strict: false });
}

function statusLine({ what, words, kept, due, last }: RuleStatus): string {
  return `${what}：${words}。保留：${kept}。到期 ${due} 行；${lastWords(last)}`;
}

function lastWords(last: RuleStatus['last']): string {
  if (last === null) return '还没有删除过';
  if (last.failedAt !== null) return `最近一次未能删除（${last.failedAt.toISOString()}），原因见服务日志`;
  return `上次 ${last.ranAt?.toISOString() ?? ''} 删除 ${last.removed ?? 0} 行`;
}

function sweptLine({ what, removed, failed }: RuleSwept): string {
  if (failed) return `${what}：未能删除，原因见服务日志`;
  return removed === null ? `${what}：另一个进程正在删除` : `${what}：删除 ${removed} 行`;
}

function tell({ io, json }: CliContext, data: unknown, words: string): void {
  io.stdout(json ? `${JSON.stringify(data)}\n` : `${words}\n`);
}

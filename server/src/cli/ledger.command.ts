import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import type { AuditReport, KeptReceipt, LedgerFault, WitnessedLog } from '../domains/ledger';
import type { CliCommand, CliContext } from './cli-command';

const MOST_LINES = 50;

export const ledgerCheckpoint: CliCommand = {
  name: 'ledger checkpoint',
  summary: '立即把等候的条目排进账本并签名；服务每分钟也会自动做一次',
  args: [],
  options: [],
  needs: 'database',
  run: async (context) => {
    const { Sequencer } = await import('../domains/ledger');
    const done = await serviceOf(context, Sequencer).run();
    if (!done.ok) return context.refuse(done.refusal);
    const { placed, checkpoint } = done.value;
    tell(context, done.value, `排进 ${placed} 条；账本共 ${checkpoint?.size ?? 0} 条。`);
    return 0;
  },
};

export const ledgerRotateKey: CliCommand = {
  name: 'ledger rotate-key',
  summary: '换一把账本签名密钥，由旧密钥签名认可；旧公钥继续公布，已签的内容不变',
  args: [],
  options: [{ flags: '--lost', summary: '旧密钥确实丢失时用：新密钥没有旧密钥认可，见证方会报警' }],
  needs: 'database',
  run: async (context, _args, options) => {
    const { LedgerKeys } = await import('../domains/ledger');
    const made = await serviceOf(context, LedgerKeys).rotate({ lost: options.lost === true });
    if (!made.ok) return context.refuse(made.refusal);
    const { id, publicKey, endorsedBy } = made.value;
    const vouched = endorsedBy === null ? '没有旧密钥认可，请向见证方说明' : `由旧密钥 ${endorsedBy} 认可`;
    tell(context, made.value, `已启用账本密钥 ${id}（${vouched}）。公钥 ${publicKey}\n请备份密钥文件。`);
    return 0;
  },
};

export const ledgerAudit: CliCommand = {
  name: 'ledger audit',
  summary: '审计账本：业务记录、条目、叶子、中间节点、快照和签名逐一核对，指出每处不符（退出码 1）',
  args: [],
  options: [
    { flags: '--witness <dir>', summary: '见证方的文件夹（ledger witness 所存）：以它为准核对叶子和快照' },
    { flags: '--receipts <file>', summary: '凭证文件（JSON 数组，或每行一个）：核对每个凭证都兑现了' },
  ],
  needs: 'database',
  run: async (context, _args, options) => {
    const witness = await witnessIn(context, options.witness);
    if (!witness.ok) return context.refuse(witness.refusal);
    const receipts = await receiptsIn(context, options.receipts);
    if (!receipts.ok) return context.refuse(receipts.refusal);
    const { faultWords, LedgerAudit } = await import('../domains/ledger');
    const report = await serviceOf(context, LedgerAudit).once({
      witness: witness.value,
      receipts: receipts.value,
    });
    const isSound = report.faults.length === 0;
    const words = [
      summary(report),
      ...report.faults.slice(0, MOST_LINES).map((one) => lineOf(one, faultWords)),
    ];
    tell(context, { ledger: isSound ? 'sound' : 'altered', ...report }, words.join('\n'));
    return isSound ? 0 : 1;
  },
};

function summary({ size, checkpoints, entries, receipts, erased, reset, faults }: AuditReport): string {
  const gone = `依账本说明已注销 ${erased} 条，演示重置 ${reset} 条`;
  const found = faults.length === 0 ? '没有不符' : `发现 ${faults.length} 处不符`;
  return `账本 ${size} 条，快照 ${checkpoints} 个，核对条目 ${entries} 条、凭证 ${receipts} 个；${gone}；${found}。`;
}

function lineOf(
  { fault, position, kind, subject, detail }: LedgerFault,
  words: Readonly<Record<string, string>>,
) {
  const place = [
    position === null ? '' : `位置 ${position}`,
    kind === null ? '' : `种类 ${kind}`,
    subject === null ? '' : `编号 ${subject}`,
    detail === null ? '' : detail,
  ];
  return `${words[fault]}：${place.filter((part) => part !== '').join('，')}`;
}

async function witnessIn(
  { io }: CliContext,
  dir: string | boolean | undefined,
): Promise<Outcome<WitnessedLog | null>> {
  if (typeof dir !== 'string') return ok(null);
  const { FolderBroken, WitnessFolder } = await import('../witness/witness-folder');
  const folder = new WitnessFolder(resolve(io.cwd, dir));
  try {
    const memory = folder.read();
    if (memory === undefined) return noWitness(folder.path);
    return ok({
      size: memory.tree.size,
      checkpoints: folder.checkpoints(),
      leaves: async (from, to) => folder.leaves(from, to),
    });
  } catch (thrown) {
    if (thrown instanceof FolderBroken) return noWitness(thrown.message);
    throw thrown;
  }
}

async function receiptsIn(
  { io }: CliContext,
  file: string | boolean | undefined,
): Promise<Outcome<readonly KeptReceipt[]>> {
  if (typeof file !== 'string') return ok([]);
  const path = resolve(io.cwd, file);
  if (!existsSync(path)) return noReceipts(path);
  const { parseReceipts } = await import('../witness/kept-receipts');
  const receipts = parseReceipts(await readFile(path, 'utf8'));
  return receipts === undefined ? noReceipts(path) : ok(receipts);
}

const noWitness = (place: string) =>
  refuse({
    code: 'ledger.no-witness',
    message: `没有可用的见证资料：${place}`,
    advice: '请给出 pnpm cli ledger witness 保存的文件夹',
    field: 'witness',
  });

const noReceipts = (place: string) =>
  refuse({
    code: 'ledger.no-receipts',
    message: `没有可用的凭证：${place}`,
    advice: '请给出凭证的 JSON 数组，或每行一个凭证的文件',
    field: 'receipts',
  });

function serviceOf<T>({ app }: CliContext, service: new (...args: never[]) => T): T {
  if (app === undefined) throw new Error('the command declares that it needs an application');
  return app.get<T>(service, { strict: false });
}

function tell({ io, json }: CliContext, data: unknown, words: string): void {
  io.stdout(json ? `${JSON.stringify(data)}\n` : `${words}\n`);
}

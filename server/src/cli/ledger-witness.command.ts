import { resolve } from 'node:path';
import type { Witnessed, WitnessFault } from '../witness/witness';
import type { CliCommand, CliContext } from './cli-command';

/** Needs no database and no settings: an outside body runs it with an address and a folder. */
export const command: CliCommand = {
  name: 'ledger witness',
  summary: '见证账本：抄下叶子，核对签名和前后一致；发现账本被改写即报警（退出码 1）',
  args: [],
  options: [
    { flags: '--url <address>', summary: '账本所在的网址，如 https://city.example', required: true },
    { flags: '--dir <folder>', summary: '见证资料的文件夹，请长期保存', fallback: 'ledger-witness' },
  ],
  needs: 'nothing',
  run: async (context, _args, options) => {
    const { witnessOnce } = await import('../witness/witness');
    const { LogClient, LogUnreachable } = await import('../witness/log-client');
    const { FolderBroken, WitnessFolder } = await import('../witness/witness-folder');
    const url = String(options.url);
    if (!/^https?:\/\/[^/]/.test(url)) return context.refuse(noAddress(url));
    const folder = new WitnessFolder(resolve(context.io.cwd, String(options.dir)));
    try {
      return tell(context, url, await witnessOnce(url, new LogClient(url), folder));
    } catch (thrown) {
      if (thrown instanceof LogUnreachable) return context.refuse(unreachable(url, thrown.message));
      if (thrown instanceof FolderBroken) return context.refuse(folderBroken(thrown.message));
      throw thrown;
    }
  },
};

const faultWords: Readonly<Record<WitnessFault, string>> = {
  'key-changed': '账本的公钥被换掉了',
  'key-unendorsed': '账本启用了新密钥，旧密钥没有为它签名',
  'signature-wrong': '最新快照的签名无效',
  'log-gone': '账本不见了，而此前见证过它',
  'log-shrunk': '账本变短了：见证过的内容被删除',
  'log-forked': '账本被改写：新的内容不是在见证过的内容之后接着写的',
  'leaves-differ': '账本给出的叶子与它签名的快照不符',
};

function tell({ io, json }: CliContext, url: string, seen: Witnessed): number {
  const { fault, size, grown, checkpoint, evidence } = seen;
  if (json) {
    const message = fault === null ? null : faultWords[fault];
    io.stdout(
      `${JSON.stringify({ witness: fault === null ? 'ok' : 'fault', url, size, grown, checkpoint, fault, message, evidence })}\n`,
    );
  } else if (fault === null) io.stdout(`${okWords(seen)}\n`);
  else
    io.stdout(
      `警告：${faultWords[fault]}。\n网址：${url}\n此前见证到第 ${size} 条。证据已存入 ${evidence}；请把它和整个文件夹交给监督单位并公布。\n`,
    );
  return fault === null ? 0 : 1;
}

function okWords({ size, grown, checkpoint }: Witnessed): string {
  if (checkpoint === null) return '账本还没有签名快照，已记下公钥。';
  return `账本前后一致：共 ${size} 条，新增 ${grown} 条，快照签于 ${checkpoint.at}，根 ${checkpoint.root}。`;
}

const noAddress = (url: string) => ({
  code: 'witness.no-address',
  message: `「${url}」不是网址`,
  advice: '请写成 https://… 的形式，不带 /api',
  field: 'url',
});

const unreachable = (url: string, reason: string) => ({
  code: 'witness.unreachable',
  message: `没有读到账本 ${url}（${reason}）`,
  advice: '这次没有结论；请检查网址和网络后再试，长期读不到时请向该市询问',
  field: 'url',
});

const folderBroken = (place: string) => ({
  code: 'witness.folder-broken',
  message: `见证资料不完整：${place}`,
  advice: '请用备份恢复这个文件夹；换一个新文件夹会从头见证，此前的见证就用不上了',
  field: 'dir',
});

import type { DrawPart, Finding, PublishedDraw } from '@yingshang/shared/draw';
import type { Outcome } from '@yingshang/shared/kernel';
import type { CliCommand, CliContext } from './cli-command';
import { readTextFile } from './read-file';

/** Needs no database and no settings: anybody runs it on a file that was published. */
export const drawVerify: CliCommand = {
  name: 'draw verify',
  summary: '把公布的派位文件从头算一遍，逐步说出一致与否；有一处不一致即退出码 1',
  args: [{ name: '文件', summary: '公布的派位文件（JSON）', required: true }],
  options: [],
  needs: 'nothing',
  run: async (context, [file = '']) => {
    const draw = await readDraw(context, file);
    if (!draw.ok) return context.refuse(draw.refusal);
    const { originOfValue } = await import('@yingshang/shared/beacon');
    const { recomputation } = await import('@yingshang/shared/draw');
    const { hashOnServer, keyedOnServer } = await import('../platform/crypto/hash-on-server');
    const value = originOfValue(draw.value.beacon, draw.value.beaconSignature);
    const findings = [...recomputation(hashOnServer, draw.value, keyedOnServer)];
    const ok = value.origin !== 'forged' && findings.every(({ mismatches }) => mismatches.length === 0);
    const lines = draw.value.roll.length;
    if (context.json) {
      const mismatches = await namedMismatches(draw.value, findings);
      context.io.stdout(`${JSON.stringify({ draw: 'verify', ok, lines, beacon: value, mismatches })}\n`);
    } else await tell(context, draw.value, { ok, origin: value.origin, findings });
    return ok ? 0 : 1;
  },
};

/** What is secret is asked for on standard input, so that no ID number stands in a shell's history. */
export const drawFind: CliCommand = {
  name: 'draw find',
  summary: '用回执上的验算码找到自己孩子的那一条；验算码、身份证号、姓名从标准输入读取，不写在命令里',
  args: [{ name: '文件', summary: '公布的派位文件（JSON）', required: true }],
  options: [],
  needs: 'nothing',
  asksFor: () => '验算码 身份证号 姓名（一行，用空格隔开）：',
  run: async (context, [file = '']) => {
    const draw = await readDraw(context, file);
    if (!draw.ok) return context.refuse(draw.refusal);
    const asked = /^\s*([0-9a-fA-F]{64})\s+(\S+)\s+(\S.*?)\s*$/.exec(context.line);
    if (asked === null) return context.refuse(notThree);
    const [, salt = '', idNumber = '', name = ''] = asked;
    const { lineOfChild, placeInWords, proofOfLine, waitingInWords } = await import('@yingshang/shared/draw');
    const { hashOnServer, keyedOnServer } = await import('../platform/crypto/hash-on-server');
    const key = Buffer.from(salt, 'hex');
    const line = lineOfChild(draw.value.roll, key, { idNumber, name }, keyedOnServer);
    const result = draw.value.results.find(({ seq }) => seq === line?.seq);
    if (line === undefined || result === undefined) return context.refuse(notFound);
    const { placed, rank, seq, waiting } = result;
    if (context.json) {
      const proof = proofOfLine(hashOnServer, draw.value, seq);
      context.io.stdout(`${JSON.stringify({ draw: 'find', ...proof })}\n`);
      return 0;
    }
    const waits = placed === null ? `候补：${waitingInWords(draw.value.manifest, waiting)}\n` : '';
    context.io.stdout(
      `录取：${placeInWords(draw.value.manifest, placed)}\n${waits}顺序：${draw.value.roll.length} 条中第 ${rank} 位\n名册序号：第 ${seq} 条\n`,
    );
    return 0;
  },
};

async function readDraw(context: CliContext, file: string): Promise<Outcome<PublishedDraw>> {
  const { readPublishedDraw } = await import('@yingshang/shared/draw');
  const text = await readTextFile(context, file, 'draw');
  return text.ok ? readPublishedDraw(text.value) : text;
}

/** Each with the part it belongs to and the sentence for it. */
async function namedMismatches({ manifest }: PublishedDraw, findings: readonly Finding[]) {
  const { mismatchInWords } = await import('@yingshang/shared/draw');
  return findings.flatMap(({ part, mismatches }) =>
    mismatches.map((mismatch) => ({ part, ...mismatch, message: mismatchInWords(manifest, mismatch) })),
  );
}

interface Report {
  readonly ok: boolean;
  readonly origin: keyof typeof origins;
  readonly findings: readonly Finding[];
}

const origins = {
  signed: '公共随机数：一致（drand 的签名有效）',
  forged: '公共随机数：不一致（签名不是 drand 对这一轮的签名）',
  unsigned: '公共随机数：文件里没有签名，请自行核对',
  other: '公共随机数：不是 drand 的，请自行核对',
} as const;

async function tell(
  { io }: CliContext,
  draw: PublishedDraw,
  { ok, origin, findings }: Report,
): Promise<void> {
  const { drawParts, partNames } = await import('@yingshang/shared/draw');
  const named = await namedMismatches(draw, findings);
  const words = (part: DrawPart) => {
    const found = findings.find((finding) => finding.part === part);
    if (found === undefined) return '未算';
    return found.mismatches.length === 0 ? '一致' : `不一致（${found.mismatches.length} 处）`;
  };
  const parts = drawParts.map((part) => {
    const where = named.filter((mismatch) => mismatch.part === part).map(({ message }) => `  ${message}\n`);
    return `${partNames[part]}：${words(part)}\n${where.join('')}`;
  });
  io.stdout(
    `${origins[origin]}\n${parts.join('')}${ok ? '全部一致' : '有不一致'}：名册共 ${draw.roll.length} 条\n`,
  );
}

const notThree = {
  code: 'draw.not-three',
  message: '没有读到验算码、身份证号和姓名',
  advice: '请从标准输入给一行：64 位验算码、空格、身份证号、空格、姓名',
};

const notFound = {
  code: 'draw.not-found',
  message: '名册里没有对得上的一条',
  advice: '请核对验算码、身份证号和姓名是否与回执一字不差，文件是否是这一次派位的',
};

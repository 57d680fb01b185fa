import {
  answerCase,
  answerWords,
  type CaseAnswer,
  type CodeTables,
  isSameAnswer,
  type RuleCaseFile,
  readRuleCases,
} from '@yingshang/shared/cases';
import type { MatchablePolicy } from '@yingshang/shared/eligibility';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { parseDocument } from 'yaml';

export interface NamedPolicy extends MatchablePolicy {
  readonly title: string | null;
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** One answer of `rule-cases`. */
export interface CaseLine {
  readonly file: string;
  readonly policy: string;
  readonly case: string;
  readonly ok: boolean;
  readonly expected: CaseAnswer;
  readonly got: CaseAnswer;
}

/** Holds every case against its policy's rule; a file that cannot be read refuses everything. */
export function judgeCaseFiles(
  policies: readonly NamedPolicy[],
  files: readonly NamedText[],
  tables: CodeTables,
): Outcome<CaseLine[]> {
  const lines: CaseLine[] = [];
  for (const { name, text } of files) {
    const content = readYaml(name, text);
    if (!content.ok) return content;
    const read = readRuleCases(name, content.value, tables);
    if (!read.ok) return read;
    const policy = policies.find(({ id, title }) => read.value.policy === id || read.value.policy === title);
    if (!policy) return unknownPolicy(name, read.value);
    lines.push(...judge(name, policy, read.value));
  }
  return ok(lines);
}

function judge(file: string, policy: NamedPolicy, { cases }: RuleCaseFile): CaseLine[] {
  return cases.map((one) => {
    const got = answerCase(policy, one);
    const { name, expected } = one;
    return { file, policy: policy.id, case: name, ok: isSameAnswer(expected, got), expected, got };
  });
}

/** For the officer: only what does not agree, then the count. */
export function linesInWords(lines: readonly CaseLine[]): string {
  const wrong = lines.filter((line) => !line.ok);
  const each = wrong.map(
    ({ file, case: name, expected, got }) =>
      `✗ ${file}「${name}」\n    案例写的：${answerWords(expected)}\n    规则答的：${answerWords(got)}\n`,
  );
  const sum =
    wrong.length === 0
      ? `${lines.length} 个案例，规则的回答全部一致。\n`
      : `${lines.length} 个案例，${wrong.length} 个不一致。先看政策原文：是案例写错了，还是规则错了。\n`;
  return each.join('') + sum;
}

/** Every scalar stays the text that was written: the reader knows by the field what it should be. */
function readYaml(file: string, text: string): Outcome<unknown> {
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { schema: 'failsafe' });
  const [error] = document.errors;
  if (!error) return ok(document.toJS());
  const line = error.linePos?.[0].line ?? 1;
  const twice = error.code === 'DUPLICATE_KEY';
  return refuse({
    code: 'cases.not-yaml',
    message: `${file}：第${line}行${twice ? '的键在同一处写了两次' : '读不懂'}`,
    advice: twice ? '删去一个' : '检查这一行：缩进用空格对齐，冒号用英文「:」并在后面空一格',
    field: `第${line}行`,
  });
}

function unknownPolicy(file: string, { policy }: RuleCaseFile) {
  return refuse({
    code: 'cases.unknown-policy',
    message: `${file}：没有叫「${policy}」的政策`,
    advice: '写政策文件里的名称或编号，一字不差',
    field: '政策',
  });
}

import type { OwnAnswer, PolicyPhase } from '@yingshang/shared/contracts/notices';
import type { EditionDeed, PublicationDone, PublicationImpact } from '@yingshang/shared/contracts/publishing';

const deeds: Readonly<Record<EditionDeed, string>> = {
  published: '已发布',
  edited: '已修改',
  withdrawn: '已撤下',
};

export function doneWords(
  { policyId, number, edition, told, noticeId }: PublicationDone,
  done: EditionDeed,
): string {
  const notice = noticeId === null ? '没有企业的结论因此改变。' : `告知 ${told} 家企业，通知 ${noticeId}。`;
  return `${deeds[done]}政策 ${policyId}，第 ${number} 版（${edition}）。${notice}\n`;
}

/** The figures of a dry run as lines for people. */
export function impactWords({ total, asOf, ...impact }: PublicationImpact): string {
  const { byChange, byDistrict, bySize, byIndustry, samples, remarks } = impact;
  return [
    `按 ${asOf} 试算，没有保存任何内容：将告知 ${total} 家企业。`,
    ...section(
      '结论的变化：',
      byChange.map(({ before, after, count }) =>
        line(count, `${answerWords(before)} → ${answerWords(after)}`),
      ),
    ),
    ...section('按区县：', byDistrict.map(kindLine)),
    ...section('按规模：', bySize.map(kindLine)),
    ...section('按行业门类：', byIndustry.map(kindLine)),
    ...section(
      '例如：',
      samples.map(
        ({ name, district, size, industry, before, after }) =>
          `    ${name}（${district}，${size}，${industry}）：${answerWords(before)} → ${answerWords(after)}`,
      ),
    ),
    ...section(
      '请再看一遍：',
      remarks.map(({ path, message, advice }) => `    ${path}：${message}。${advice}`),
    ),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

const line = (count: number, words: string) => `${String(count).padStart(9)}  ${words}`;
const kindLine = ({ name, count }: { readonly name: string; readonly count: number }) => line(count, name);

const phases: Readonly<Record<PolicyPhase, string>> = {
  'not-yet-open': '未开始',
  open: '可申报',
  ended: '已结束',
};

function answerWords(answer: OwnAnswer): string {
  if (answer.verdict === 'none') return '不符合';
  return `${answer.verdict === 'eligible' ? '符合' : '可能符合'}（${phases[answer.phase]}）`;
}

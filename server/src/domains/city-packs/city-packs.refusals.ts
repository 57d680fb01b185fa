import { type Refusal, refuse } from '@yingshang/shared/kernel';
import { MOST_PROBLEMS, type PackProblem, problemWords } from './pack-problem';

/** A refusal that also carries each problem for a script. */
export interface PackRefusal extends Refusal {
  readonly problems: readonly PackProblem[];
}

export const unknownPack = (pack: string, known: readonly string[]) =>
  refuse({
    code: 'city-packs.unknown-pack',
    message: `找不到城市数据包「${pack}」`,
    advice:
      known.length === 0
        ? '请写数据包文件夹的路径'
        : `请写数据包文件夹的路径，或以下名称之一：${known.join('、')}`,
    field: 'pack',
  });

export const malformedPack = (problems: readonly PackProblem[]): { ok: false; refusal: PackRefusal } => {
  const [first] = problems;
  const words = problems.map((problem) => `  - ${problemWords(problem)}`).join('\n');
  const count =
    problems.length < MOST_PROBLEMS ? `${problems.length} 处问题` : `至少 ${MOST_PROBLEMS} 处问题`;
  return {
    ok: false,
    refusal: {
      code: 'city-packs.malformed',
      message: `数据包有 ${count}，没有装载任何内容：\n${words}`,
      advice: '请改正以上问题后重新装载',
      field: first === undefined ? undefined : [first.file, first.row, first.field].filter(Boolean).join(':'),
      problems,
    },
  };
};

export const packChanged = (detail: string) =>
  refuse({
    code: 'city-packs.changed',
    message: `装载时数据包的文件被改动，已全部撤回（${detail}）`,
    advice: '请等文件写完后重新装载',
  });

const named = { unitId: '责任单位', readerId: '解读人', contactId: '联系人' } as const;

export const deskPolicyWithoutPeople = (missing: {
  readonly policyId: string;
  readonly field: keyof typeof named;
  readonly id: string;
}) =>
  refuse({
    code: 'city-packs.desk-policy-without-people',
    message: `本平台发布的政策「${missing.policyId}」的${named[missing.field]}是 ${missing.id}，数据包里没有，已全部撤回`,
    advice: '请先在平台上改这条政策的责任单位和人员，或把这个编号补回数据包，再装载',
    field: missing.field,
  });

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

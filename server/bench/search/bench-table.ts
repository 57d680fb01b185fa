import { meanScores, type QueryScore } from './search-scores';

const shown = (value: number) => value.toFixed(3).padStart(7);

/** Hit rates by kind of query, by half, and of the plain LIKE on the same queries. */
export function searchTable(scores: readonly QueryScore[], like: readonly QueryScore[]): string {
  const kinds = [...new Set(scores.map(({ query }) => query.kind))];
  const halves = ['tuning', 'held-out'] as const;
  const rows = [
    ...kinds.map((kind) => row(kind, scores, like, ({ query }) => query.kind === kind)),
    ...halves.map((half) => row(`half: ${half}`, scores, like, ({ query }) => query.half === half)),
    row('all', scores, like, () => true),
  ];
  const head = `${'queries'.padEnd(18)}      n  hit@1  hit@3 nDCG@5 |   LIKE hit@1 hit@3 nDCG@5`;
  return [head, ...rows, ''].join('\n');
}

function row(
  label: string,
  scores: readonly QueryScore[],
  like: readonly QueryScore[],
  belongs: (score: QueryScore) => boolean,
): string {
  const ours = meanScores(scores.filter(belongs));
  const plain = meanScores(like.filter(belongs));
  const left = `${label.padEnd(18)}${String(ours.queries).padStart(7)}${shown(ours.hit1)}${shown(ours.hit3)}${shown(ours.ndcg5)}`;
  return `${left} |      ${shown(plain.hit1)}${shown(plain.hit3)}${shown(plain.ndcg5)}`;
}

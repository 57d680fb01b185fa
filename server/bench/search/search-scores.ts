export interface BenchQuery {
  readonly query: string;
  /** What makes it hard: short-name, initials, homophone, typo, matter … */
  readonly kind: string;
  /** The section in which the person looks for the answer. */
  readonly section: 'units' | 'matters' | 'officers' | 'policies' | 'residentPolicies';
  readonly district: string | null;
  /** Queries of the held-out half are never looked at while the rules are tuned. */
  readonly half: 'tuning' | 'held-out';
  /** Id → grade: 3 is what was meant, 2 answers too, 1 is better than nothing and no hit. */
  readonly relevant: Readonly<Record<string, number>>;
}

export interface QueryScore {
  readonly query: BenchQuery;
  readonly found: readonly string[];
  readonly hit1: number;
  readonly hit3: number;
  readonly ndcg5: number;
}

export interface Scores {
  readonly queries: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly ndcg5: number;
}

const LEAST_GRADE_OF_A_HIT = 2;

export function scoreQuery(query: BenchQuery, found: readonly string[]): QueryScore {
  const grades = found.map((id) => query.relevant[id] ?? 0);
  const hit = (depth: number) =>
    grades.slice(0, depth).some((grade) => grade >= LEAST_GRADE_OF_A_HIT) ? 1 : 0;
  const ideal = Object.values(query.relevant).sort((a, b) => b - a);
  return { query, found, hit1: hit(1), hit3: hit(3), ndcg5: gain(grades, 5) / gain(ideal, 5) };
}

export function meanScores(scores: readonly QueryScore[]): Scores {
  const mean = (of: (score: QueryScore) => number) =>
    scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return {
    queries: scores.length,
    hit1: mean(({ hit1 }) => hit1),
    hit3: mean(({ hit3 }) => hit3),
    ndcg5: mean(({ ndcg5 }) => ndcg5),
  };
}

/** Discounted cumulative gain with the usual 2^grade − 1. */
function gain(grades: readonly number[], depth: number): number {
  return grades.slice(0, depth).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}

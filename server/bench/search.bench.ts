import 'reflect-metadata';
import { Agent, get } from 'node:http';
import { type SearchAnswer, searchAnswer } from '@yingshang/shared/contracts/search';
import * as z from 'zod/mini';
import { type BenchServer, startBenchServer } from './search/bench-server';
import { searchTable } from './search/bench-table';
import { findByLike } from './search/like-baseline';
import { benchQueries } from './search/pack-contents';
import { type BenchQuery, meanScores, type QueryScore, scoreQuery } from './search/search-scores';

const ROUNDS = 5;
const QUICK_ROUNDS = 2;
const agent = new Agent({ keepAlive: true });

/** Finding by any word: hit rates and waits through HTTP on a real PostgreSQL, against a plain LIKE. */
export async function run(args: string[]): Promise<number> {
  const queries = benchQueries();
  const server = await startBenchServer();
  try {
    const scores = await askEach(server, queries);
    const waits: number[] = [];
    for (let turn = 0; turn < (args.includes('--quick') ? QUICK_ROUNDS : ROUNDS); turn += 1) {
      for (const query of queries) waits.push((await ask(server, query)).milliseconds);
    }
    const like = await askByLike(server, queries);
    print(server, scores, like, waits);
  } finally {
    agent.destroy();
    await server.close();
  }
  return 0;
}

/** The first round: answers are scored and the server warms up. */
async function askEach(server: BenchServer, queries: readonly BenchQuery[]): Promise<QueryScore[]> {
  const scores: QueryScore[] = [];
  for (const query of queries) {
    const { answer } = await ask(server, query);
    scores.push(
      scoreQuery(
        query,
        answer[query.section].map(({ id }) => id),
      ),
    );
  }
  return scores;
}

async function askByLike(server: BenchServer, queries: readonly BenchQuery[]) {
  const scores: QueryScore[] = [];
  const waits: number[] = [];
  for (const query of queries) {
    const started = performance.now();
    const found = await findByLike(server, query);
    waits.push(performance.now() - started);
    scores.push(scoreQuery(query, found));
  }
  return { scores, waits };
}

async function ask(
  { url }: BenchServer,
  { query, district }: BenchQuery,
): Promise<{ answer: SearchAnswer; milliseconds: number }> {
  const parameters = new URLSearchParams({ q: query, ...(district === null ? {} : { district }) });
  const started = performance.now();
  const text = await body(`${url}/search?${parameters.toString()}`);
  const milliseconds = performance.now() - started;
  return { answer: z.parse(searchAnswer, JSON.parse(text)), milliseconds };
}

function body(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve(Buffer.concat(pieces).toString('utf8')));
    }).on('error', reject);
  });
}

function print(
  { figures, indexMilliseconds, indexMegabytes }: BenchServer,
  scores: readonly QueryScore[],
  like: { readonly scores: readonly QueryScore[]; readonly waits: readonly number[] },
  waits: readonly number[],
): void {
  const { hit1, hit3, ndcg5 } = meanScores(scores);
  const { units, officers, policies } = figures;
  console.log(
    `${units} units, ${officers} officers, ${policies} policies; PostgreSQL, one request at a time\n`,
  );
  console.log(searchTable(scores, like.scores));
  const at = (share: number, of: readonly number[]) => round(percentile(of, share), 1);
  console.log(`through HTTP  p50 ${at(0.5, waits)} ms  p95 ${at(0.95, waits)} ms  p99 ${at(0.99, waits)} ms`);
  console.log(`LIKE in SQL   p50 ${at(0.5, like.waits)} ms  p95 ${at(0.95, like.waits)} ms`);
  console.log(`index  ${round(indexMilliseconds, 0)} ms to make, ${round(indexMegabytes, 0)} MB\n`);
  const figuresLine = { bench: 'search', hit1: round(hit1, 4), hit3: round(hit3, 4), ndcg5: round(ndcg5, 4) };
  console.log(JSON.stringify({ ...figuresLine, p95Ms: at(0.95, waits) }));
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

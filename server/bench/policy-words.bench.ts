import 'reflect-metadata';
import { startBenchServer } from './search/bench-server';

/** What people type, from one rare word to words that stand in thousands of policies, and a page further on. */
const QUESTIONS = [
  'q=六税两费',
  'q=高企',
  'q=稳岗返还',
  'q=专精特新 奖励',
  'q=个体户 贷款 贴息',
  'q=企业',
  'q=补贴',
  'q=税',
  'q=量子 高企',
  'q=小微企业&level=national',
  'q=奖励&status=all&category=tech-innovation',
  'category=subsidy',
  '',
];
const ROUNDS = 40;

/** Full-text search of 10,000 policies through the whole server on a real PostgreSQL. */
export async function run(): Promise<number> {
  const server = await startBenchServer();
  try {
    const waits = new Map<string, number[]>(QUESTIONS.map((question) => [question, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const question of QUESTIONS)
        waits.get(question)?.push(await wait(`${server.url}/policies?${question}`));
    }
    for (const [question, all] of waits) process.stdout.write(`${line(question, all)}\n`);
    const p95Ms = percentile([...waits.values()].flat(), 0.95);
    process.stdout.write(
      `${JSON.stringify({ bench: 'policy-words', policies: server.figures.policies, p95Ms })}\n`,
    );
  } finally {
    await server.close();
  }
  return 0;
}

async function wait(url: string): Promise<number> {
  const started = performance.now();
  const answer = await fetch(encodeURI(url));
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return performance.now() - started;
}

function line(question: string, waits: readonly number[]): string {
  return `${percentile(waits, 0.5).toFixed(1).padStart(7)} ${percentile(waits, 0.95).toFixed(1).padStart(7)} ms  ${question}`;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 10) / 10;
}

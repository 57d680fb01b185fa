import { randomUUID } from 'node:crypto';
import type { ResultLine } from '@yingshang/shared/draw';
import { sampleChild } from '../../../shared/test/sample-child';
import { samplePlan } from '../../../shared/test/sample-plan';
import { ApplicationSeeds } from '../../src/domains/kindergarten-applications';
import { PlanSeeds } from '../../src/domains/kindergarten-plans';
import { ResultRelease } from '../../src/domains/kindergarten-results';
import type { RatingsCity } from '../ratings/ratings-city';

type City = Pick<RatingsCity, 'app' | 'dataSource'>;

export interface AskedChild {
  readonly idNumber: string;
  readonly name: string;
}

export interface DrawnPlan {
  readonly planId: string;
  readonly children: readonly AskedChild[];
}

const CHILDREN_A_DAY = 900;
const FIRST_BORN = Date.UTC(2023, 8, 1);
const DAY_MS = 86_400_000;

/** Made-up children, each once: the later ones of other days. */
export function madeChildren(from: number, count: number): AskedChild[] {
  return Array.from({ length: count }, (_, at) => {
    const place = from + at;
    const born = new Date(FIRST_BORN + Math.floor(place / CHILDREN_A_DAY) * DAY_MS);
    return sampleChild(born.toISOString().slice(0, 10), 1 + (place % CHILDREN_A_DAY));
  });
}

/** A plan whose draw is laid out for asking: every other child has a place. `by`: whose applications they are. */
export async function drawnPlan(
  { app, dataSource }: City,
  children: readonly AskedChild[],
  { released, by = null }: { readonly released: boolean; readonly by?: string | null },
): Promise<DrawnPlan> {
  const [planId, at] = [randomUUID(), new Date()];
  const seeds = app.get(ApplicationSeeds, { strict: false });
  const place = {
    classId: 'local',
    choices: [{ stage: 'general', at: ['k1', 'k2'] }],
    state: 'accepted',
  } as const;
  const applications = await seeds.prepare(
    planId,
    children.map((child) => ({ ...place, children: [child] })),
  );
  await dataSource.transaction(async (manager) => {
    const bureau = { id: 'u-city', name: '示例教育局' };
    const plan = { id: planId, bureau, content: samplePlan, publishedAt: at };
    await app.get(PlanSeeds, { strict: false }).seed(plan, manager);
    await seeds.seed(planId, { applications, at }, manager);
    await manager.query('UPDATE kindergarten_applications SET person_id = $2 WHERE plan_id = $1', [
      planId,
      by,
    ]);
  });
  const door = app.get(ResultRelease, { strict: false });
  await door.prepare(
    planId,
    applications.map(({ id }, turn) => ({ applicationId: id, result: resultOf(turn) })),
  );
  if (released) await door.release(planId, at, dataSource.manager);
  return { planId, children };
}

function resultOf(at: number): ResultLine {
  const placed = at % 2 === 0 ? { stage: 'general', at: 'k1' } : null;
  return { seq: at + 1, rank: at + 1, placed, waiting: placed === null ? { k1: at + 1, k2: 3 } : {} };
}

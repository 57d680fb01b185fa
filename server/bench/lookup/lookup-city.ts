import { randomUUID } from 'node:crypto';
import type { ResultLine } from '@yingshang/shared/draw';
import { manifestHash } from '@yingshang/shared/draw';
import { planManifest } from '@yingshang/shared/kindergarten';
import { sampleChild } from '../../../shared/test/sample-child';
import { samplePlan } from '../../../shared/test/sample-plan';
import { ApplicationsRepository } from '../../src/domains/kindergarten-applications/applications.repository';
import { ChildSealing } from '../../src/domains/kindergarten-applications/child-sealing.service';
import { ChildrenRepository } from '../../src/domains/kindergarten-applications/children.repository';
import { ResultRelease } from '../../src/domains/kindergarten-results';
import { hashOnServer } from '../../src/platform/crypto';
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
  city: City,
  children: readonly AskedChild[],
  { released, by = null }: { readonly released: boolean; readonly by?: string | null },
): Promise<DrawnPlan> {
  const planId = await writePlan(city);
  const applications = await writeApplications(city, planId, children, by);
  const door = city.app.get(ResultRelease, { strict: false });
  await door.prepare(
    planId,
    applications.map((applicationId, at) => ({ applicationId, result: resultOf(at) })),
  );
  if (released) await door.release(planId, new Date(), city.dataSource.manager);
  return { planId, children };
}

function resultOf(at: number): ResultLine {
  const placed = at % 2 === 0 ? { stage: 'general', at: 'k1' } : null;
  return { seq: at + 1, rank: at + 1, placed, waiting: placed === null ? { k1: at + 1, k2: 3 } : {} };
}

async function writePlan({ dataSource }: City): Promise<string> {
  const planId = randomUUID();
  const bureau = { id: 'u-city', name: '示例教育局' };
  const manifest = planManifest(
    { plan: planId, version: 1, previous: null, reason: '演示', bureau },
    samplePlan,
  );
  await dataSource.query(
    'INSERT INTO kindergarten_plans (id, unit_id, made_at, frozen_at) VALUES ($1, $2, now(), now())',
    [planId, bureau.id],
  );
  // The bureau's ways to publish are not what is measured.
  await dataSource.query(
    'ALTER TABLE kindergarten_plan_versions DISABLE TRIGGER kindergarten_plans_stay_frozen',
  );
  await dataSource.query(
    `INSERT INTO kindergarten_plan_versions (plan_id, version, manifest, manifest_hash, appeals_until, published_by,
       published_at, subject) VALUES ($1, 1, $2, $3, $4, $5, now(), $6)`,
    [
      planId,
      JSON.stringify(manifest),
      Buffer.from(manifestHash(hashOnServer, manifest)).toString('hex'),
      samplePlan.appealsUntil,
      randomUUID(),
      randomUUID(),
    ],
  );
  await dataSource.query(
    'ALTER TABLE kindergarten_plan_versions ENABLE TRIGGER kindergarten_plans_stay_frozen',
  );
  return planId;
}

/** Accepted, a child each. */
async function writeApplications(
  { app, dataSource }: City,
  planId: string,
  children: readonly AskedChild[],
  personId: string | null,
): Promise<string[]> {
  const sealing = app.get(ChildSealing, { strict: false });
  const applications = app.get(ApplicationsRepository, { strict: false });
  const kept = app.get(ChildrenRepository, { strict: false });
  const ids: string[] = [];
  const sealed = await sealing.seal(planId, children);
  if (!sealed.ok) throw new Error(sealed.refusal.message);
  await dataSource.transaction(async (manager) => {
    for (const child of sealed.value.children) {
      const [id, now] = [randomUUID(), new Date()];
      const place = { planId, classId: 'local', choices: [{ stage: 'general', at: ['k1', 'k2'] }] };
      const made = { revision: 1, madeAt: now, changedAt: now, sentAt: now };
      const rest = { returned: null, decidedBy: null, decidedAt: null, sealedKey: null };
      const one = { id, personId, ...place, ...made, ...rest, keyVersion: child.keyVersion };
      await applications.add({ ...one, state: 'draft' }, manager);
      await applications.change(id, { state: 'accepted', sentAt: now }, manager);
      await kept.put({ planId, applicationId: id, active: true }, [child], manager);
      ids.push(id);
    }
  });
  return ids;
}

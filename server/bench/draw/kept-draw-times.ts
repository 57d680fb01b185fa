import { randomUUID } from 'node:crypto';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { type DrawInputs, manifestHash } from '@yingshang/shared/draw';
import { type KindergartenPlan, planManifest } from '@yingshang/shared/kindergarten';
import type { EntityManager } from 'typeorm';
import { samplePlan } from '../../../shared/test/sample-plan';
import { createApplication } from '../../src/application';
import { ApplicationSeeds } from '../../src/domains/kindergarten-applications';
import { type DrawnTexts, doDrawTask } from '../../src/domains/kindergarten-draws/draw-work';
import { ResultsRepository } from '../../src/domains/kindergarten-draws/results.repository';
import { RollSigning } from '../../src/domains/kindergarten-draws/roll-signing.service';
import { RollsRepository } from '../../src/domains/kindergarten-draws/rolls.repository';
import { hashOnServer } from '../../src/platform/crypto';
import { openDatabase } from '../../src/platform/database';
import { testSettings } from '../../test/support';
import { MovableClock } from '../../test/support/movable-clock';
import { temporaryFolder } from '../../test/support/server-process';
import { benchDatabase } from '../bench-database';
import { countyChild } from './county-children';

type MadeApplication = Parameters<ApplicationSeeds['prepare']>[1][number];

const UNIT = 'u-bench';
/** Applications a statement. */
const BATCH = 10_000;
/** Once reviews are over, and before the draw. */
const DAY = '2027-06-01';

/**
 * On PostgreSQL, by the product: accepted applications sealed and frozen by two people (opened, with a line of the
 * record for each name and number; made lines; marked; kept), and the results kept in one transaction.
 */
export async function keptDrawTimes(
  draw: DrawInputs,
): Promise<{ readonly freezeSeconds: number; readonly storeSeconds: number }> {
  const files = temporaryFolder();
  const database = await benchDatabase();
  const settings = testSettings({
    databaseUrl: database.url,
    keyFile: `${files.path}/keys.json`,
    dataDir: files.path,
    environment: 'production',
  });
  const opened = await openDatabase(settings, { migrate: false });
  const app = await createApplication({
    settings,
    database: opened,
    overrides: { clock: new MovableClock(DAY) },
  });
  try {
    const plan = planOf(draw);
    await opened.dataSource.transaction((manager) => keepPlan(plan, manager));
    const seeds = app.get(ApplicationSeeds, { strict: false });
    const applications = await seeds.prepare(plan.plan, applicationsOf(draw));
    const at = new Date('2027-05-12T00:00:00.000Z');
    for (let from = 0; from < applications.length; from += BATCH) {
      const batch = applications.slice(from, from + BATCH);
      await opened.dataSource.transaction((manager) =>
        seeds.seed(plan.plan, { applications: batch, at }, manager),
      );
    }
    await opened.dataSource.query('ANALYZE');
    const signing = app.get(RollSigning, { strict: false });
    const asked = { params: { id: UNIT, planId: plan.plan }, query: {}, visitorId: undefined };
    const freezeSeconds = await seconds(async () => {
      const sealed = await signing.seal({
        ...asked,
        body: {},
        actor: operator(),
        idempotencyKey: randomUUID(),
      });
      if (!sealed.ok) throw new Error(sealed.refusal.message);
      const body = { root: sealed.value.root };
      const frozen = await signing.freeze({
        ...asked,
        body,
        actor: operator(),
        idempotencyKey: randomUUID(),
      });
      if (!frozen.ok) throw new Error(frozen.refusal.message);
    });
    const roll = await app.get(RollsRepository, { strict: false }).texts(plan.plan);
    const { dice, beacon } = draw;
    const drawn = doDrawTask({ kind: 'draw', manifest: plan, roll, dice, beacon }) as DrawnTexts; // of that kind
    const results = app.get(ResultsRepository, { strict: false });
    const storeSeconds = await seconds(() =>
      opened.dataSource.transaction((manager) => results.add(plan.plan, drawn.results, manager)),
    );
    return { freezeSeconds, storeSeconds };
  } finally {
    await app.close();
    await opened.close();
    await database.close();
    files.remove();
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}

const TIERS = ['t1', 't2', 't3'];
const classId = (tier: string, estate: boolean) => `${estate ? 'estate' : 'general'}-${tier}`;

/** The plan of the draw, with a class for each way of standing in it. */
function planOf({ manifest }: DrawInputs): KindergartenPlan {
  const bureau = { id: UNIT, name: '演示区教育局' };
  const head = { plan: randomUUID(), version: 1, previous: null, reason: '演示', bureau };
  const classes = TIERS.flatMap((tier) =>
    [false, true].map((estate) => ({
      id: classId(tier, estate),
      name: '演示',
      who: '演示',
      entries: [
        ...(estate ? [{ stage: 'estate', tier: 't1', at: null }] : []),
        { stage: 'general', tier, at: null },
      ],
      documents: [],
    })),
  );
  const kindergartens = manifest.kindergartens.map(({ id, name }) => ({ id, name, address: '', phone: '' }));
  const stages = manifest.stages.map((stage) => ({ ...stage, tiers: [...stage.tiers] }));
  return planManifest(head, { ...samplePlan, kindergartens, stages, classes });
}

/** As its lines were before they were made, all accepted. */
function applicationsOf({ roll }: DrawInputs): MadeApplication[] {
  let place = 0;
  return roll.map(({ children, stages }) => {
    const tier = stages.general?.[0]?.tier ?? 't1';
    return {
      classId: classId(tier, stages.estate !== undefined),
      choices: Object.entries(stages).map(([stage, choices]) => ({ stage, at: choices.map(({ at }) => at) })),
      children: children.map(() => countyChild((place += 1))),
      state: 'accepted',
    };
  });
}

async function keepPlan(plan: KindergartenPlan, manager: EntityManager): Promise<void> {
  const hash = Buffer.from(manifestHash(hashOnServer, plan)).toString('hex');
  await manager.query('INSERT INTO kindergarten_plans (id, unit_id, made_at) VALUES ($1, $2, now())', [
    plan.plan,
    UNIT,
  ]);
  await manager.query(
    `INSERT INTO kindergarten_plan_versions (plan_id, version, manifest, manifest_hash, appeals_until, published_by,
       published_at, subject) VALUES ($1, 1, $2, $3, $4, $5, now(), $6)`,
    [plan.plan, JSON.stringify(plan), hash, plan.appealsUntil, randomUUID(), randomUUID()],
  );
}

const operator = (): Actor => ({
  personId: randomUUID(),
  sessionId: randomUUID(),
  kind: 'staff',
  displayName: '演示',
  demo: false,
  unitId: UNIT,
  roles: [{ role: 'lottery-operator', unitId: UNIT }],
  secondFactor: true,
});

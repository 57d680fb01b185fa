import { randomUUID } from 'node:crypto';
import { planManifest } from '@yingshang/shared/kindergarten';
import { samplePlan } from '../../../../shared/test/sample-plan';
import { withDatabase } from '../../../test/support';
import { hashOfPlan } from './plan-ledger.service';
import { type KeptVersion, PlansRepository } from './plans.repository';

const bureau = { id: 'u-edu', name: '示例区教育局' };
const [writer, publisher] = [randomUUID(), randomUUID()];

function versionOf(planId: string, version: number, changes: Partial<KeptVersion> = {}): KeptVersion {
  const head = { plan: planId, version, previous: null, reason: '首次公布', bureau };
  const manifest = planManifest(head, samplePlan);
  return {
    planId,
    version,
    manifest,
    manifestHash: hashOfPlan(manifest),
    writtenBy: writer,
    publishedBy: publisher,
    publishedAt: new Date('2027-05-01T00:00:00.000Z'),
    subject: randomUUID(),
    ...changes,
  };
}

describe('what is kept of a plan', () => {
  const suite = withDatabase();
  const plans = () => new PlansRepository(suite.dataSource);
  const manager = () => suite.dataSource.manager;
  const planId = randomUUID();
  beforeEach(async () => {
    await plans().removeAll(manager());
    await plans().add({ id: planId, unitId: bureau.id, frozenAt: null }, new Date(), manager());
  });

  it('has the hash that its manifest has after it was kept and read', async () => {
    await plans().addVersion(versionOf(planId, 1), manager());
    const held = await plans().held(planId);
    expect(held?.manifest).toEqual(versionOf(planId, 1).manifest);
    expect(held && hashOfPlan(held.manifest)).toBe(versionOf(planId, 1).manifestHash);
  });

  it('is not frozen by anybody while somebody who asked whether it is deletes what stands on it', async () => {
    await manager().transaction(async (held) => {
      expect(await plans().frozenAmong([planId], held)).toEqual([]);
      const [row] = await held.query<{ locked: boolean }[]>(
        "SELECT xmax::text <> '0' AS locked FROM kindergarten_plans WHERE id = $1",
        [planId],
      );
      expect(row).toEqual({ locked: true });
    });
    await plans().setFrozen(planId, new Date(), manager());
    expect(await plans().frozenAmong([planId], manager())).toEqual([planId]);
  });

  it('is closed by the time of its newest version', async () => {
    const closedAt = (seconds: number) => new Date(Date.parse(samplePlan.closesAt) + seconds * 1_000);
    await plans().addVersion(versionOf(planId, 1), manager());
    expect(await plans().closedBefore(closedAt(0), manager())).toEqual([]);
    expect(await plans().closedBefore(closedAt(1), manager())).toEqual([planId]);
    const { manifest } = versionOf(planId, 2);
    const later = { ...manifest, closesAt: closedAt(60).toISOString() };
    await plans().addVersion(versionOf(planId, 2, { manifest: later }), manager());
    expect(await plans().closedBefore(closedAt(1), manager())).toEqual([]);
  });

  it('holds by its newest version, and lists them all', async () => {
    for (const version of [1, 2]) await plans().addVersion(versionOf(planId, version), manager());
    expect((await plans().held(planId))?.version).toBe(2);
    expect((await plans().allHeld()).map(({ version }) => version)).toEqual([2]);
    expect((await plans().versionsOf(planId)).map(({ version }) => version)).toEqual([2, 1]);
    expect(await plans().held(randomUUID())).toBeNull();
  });

  it('is published by two different people, and once a version', async () => {
    const alone = versionOf(planId, 1, { writtenBy: publisher });
    await expect(plans().addVersion(alone, manager())).rejects.toThrow(/check constraint/);
    await plans().addVersion(versionOf(planId, 1), manager());
    await expect(plans().addVersion(versionOf(planId, 1), manager())).rejects.toThrow(/duplicate key/);
  });

  it.each([
    `UPDATE kindergarten_plan_versions SET manifest = manifest || '{"title":"x"}'`,
    `UPDATE kindergarten_plan_versions SET manifest_hash = repeat('0', 64)`,
  ])('stays as it was published: %s', async (statement) => {
    await plans().addVersion(versionOf(planId, 1), manager());
    await expect(manager().query(statement)).rejects.toThrow(/stays as it was published/);
  });

  it('has no other version once it is frozen, by whatever way', async () => {
    await plans().addVersion(versionOf(planId, 1), manager());
    await manager().query('UPDATE kindergarten_plans SET frozen_at = now() WHERE id = $1', [planId]);
    await expect(plans().addVersion(versionOf(planId, 2), manager())).rejects.toThrow(/is frozen/);
  });

  it('ends with the last day of appeals of the version that holds', async () => {
    await plans().addVersion(versionOf(planId, 1), manager());
    expect(await plans().endedBefore('2027-06-30', manager())).toEqual([]);
    expect(await plans().endedBefore('2027-07-01', manager())).toEqual([planId]);
    const longer = versionOf(planId, 2);
    const manifest = { ...longer.manifest, appealsUntil: '2027-07-31' };
    await plans().addVersion({ ...longer, manifest }, manager());
    expect(await plans().endedBefore('2027-07-01', manager())).toEqual([]);
  });

  it('goes with its draft where nothing was published', async () => {
    const draft = {
      planId,
      content: samplePlan,
      reason: '示例',
      revision: 1,
      savedBy: writer,
      savedAt: new Date(),
    };
    await plans().saveDraft(draft, manager());
    await plans().saveDraft({ ...draft, revision: 2 }, manager());
    expect(await plans().findDraft(planId, manager())).toMatchObject({ revision: 2, content: samplePlan });
    expect(await plans().removeDraft(planId, manager())).toBe(true);
    expect(await plans().removeDraft(planId, manager())).toBe(false);
    await plans().removeEmpty(planId, manager());
    expect(await plans().findLocked(planId, manager())).toBeNull();
  });
});

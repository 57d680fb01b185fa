import { Injectable } from '@nestjs/common';
import { manifestHash } from '@yingshang/shared/draw';
import type { JsonObject } from '@yingshang/shared/kernel';
import type { KindergartenPlan } from '@yingshang/shared/kindergarten';
import type { EntityManager } from 'typeorm';
import { hashOnServer } from '../../platform/crypto';
import { Ledger, LedgerSubjects } from '../ledger';
import { type KeptVersion, PlansRepository } from './plans.repository';

/** SHA-256 of the canonical JSON, hexadecimal: as everybody works it out. */
export function hashOfPlan(manifest: KindergartenPlan): string {
  return Buffer.from(manifestHash(hashOnServer, manifest)).toString('hex');
}

/** What the public ledger holds of a version. The hash is made of the manifest, never copied: a changed one shows. */
function planRecord({ manifest }: Pick<KeptVersion, 'manifest'>): JsonObject {
  const { plan, version, title, reason, bureau, opensAt, closesAt, drawAt } = manifest;
  const unit = bureau.id;
  return {
    v: 1,
    plan,
    version,
    unit,
    title,
    reason,
    opensAt,
    closesAt,
    drawAt,
    manifestHash: hashOfPlan(manifest),
  };
}

/** A version goes onto the ledger in the transaction that publishes it. */
@Injectable()
export class PlanLedger {
  constructor(
    private readonly plans: PlansRepository,
    private readonly ledger: Ledger,
    subjects: LedgerSubjects,
  ) {
    subjects.register({
      kind: 'kindergarten-plan',
      contentsOf: (ids, manager) => this.contentsOf(ids, manager),
      subjectsAfter: (after, most, manager) => plans.subjectsAfter(after, most, manager),
    });
  }

  async keep(version: KeptVersion, manager: EntityManager): Promise<void> {
    await this.plans.addVersion(version, manager);
    const { subject } = version;
    await this.ledger.record([{ kind: 'kindergarten-plan', subject, content: planRecord(version) }], manager);
  }

  private async contentsOf(
    ids: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, JsonObject>> {
    const versions = await this.plans.versionsBySubject(ids, manager);
    return new Map(versions.map((version) => [version.subject, planRecord(version)]));
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { contentHash } from '../../platform/reference-tables';
import { type CountingRule, countingRule } from './counting-rule';
import { indexedWords } from './indexed-words';
import type { PolicyEntity } from './policy.entity';
import { PolicyCutter } from './policy-cutter';
import type { EditionDeed, PolicyEditionEntity } from './policy-edition.entity';
import { type MissingPeople, PolicyEditionsRepository } from './policy-editions.repository';
import type { PolicyRecord, StoredPolicy } from './policy-table';
import { policyParts, textsByWeight } from './policy-texts';
import type { RuleVersionEntity } from './rule-version.entity';
import { RuleVersionsRepository } from './rule-versions.repository';

/** A policy as it stands at this moment, for those who are about to change it. */
export interface PolicyAtHand {
  /** Null: not published. */
  readonly published: PolicyRecord | null;
  /** What the desk did last; null when only a pack ever brought it. */
  readonly lastEdition: PolicyEditionEntity | null;
  readonly savedRule: RuleVersionEntity | null;
  /** Another one for every other state. A change names the edition that it was based on. */
  readonly edition: string;
}

export interface NewEdition {
  readonly policyId: string;
  readonly done: EditionDeed;
  /** Null to withdraw it. */
  readonly record: PolicyRecord | null;
  readonly reason: string;
  readonly by: {
    /** Null: the command line. */
    readonly personId: string | null;
    readonly name: string;
    readonly unitId: string;
    readonly unitName: string;
  };
  readonly at: Date;
}

/** A pack left out a unit or an official whom a policy of the desk names: no policy without a reachable reader. */
export class DeskPolicyWithoutPeople extends Error {
  constructor(readonly missing: MissingPeople) {
    super(`policy ${missing.policyId} names ${missing.field} ${missing.id}`);
  }
}

/** Stands for nobody where a rule's version needs somebody. */
const OPERATOR = '00000000-0000-0000-0000-000000000000';

/** What the desk published stands beside the pack (docs/decisions/0021); here it is kept and read. */
@Injectable()
export class PolicyEditions {
  constructor(
    private readonly repository: PolicyEditionsRepository,
    private readonly versions: RuleVersionsRepository,
    private readonly cutter: PolicyCutter,
  ) {}

  async atHand(policyId: string, manager: EntityManager): Promise<PolicyAtHand> {
    const policy = await this.repository.findPolicy(policyId, manager);
    const lastEdition = await this.repository.findNewestOf(policyId, manager);
    const published = policy === null ? null : recordOf(policy);
    return {
      published,
      lastEdition,
      savedRule: await this.versions.findNewestOf(policyId, manager),
      edition: `${lastEdition?.number ?? 0}-${contentHash(published)}`,
    };
  }

  /** Nothing of it would be another. */
  isSame(record: PolicyRecord, { published }: PolicyAtHand): boolean {
    return contentHash(record) === contentHash(published);
  }

  /** The last editions, newest first. */
  history(policyId: string, manager: EntityManager): Promise<PolicyEditionEntity[]> {
    return this.repository.findLast(policyId, manager);
  }

  /** Keeps the edition and makes it what is published. The caller goes alone and raises the city's revision. */
  async keep(wanted: NewEdition, before: PolicyAtHand, manager: EntityManager): Promise<PolicyAtHand> {
    const { policyId, record } = wanted;
    if (record === null) await this.repository.takeAway(policyId, manager);
    else await this.repository.put(await this.stored(record, manager), manager);
    await this.repository.add(editionAfter(before, wanted), manager);
    if (record !== null && before.savedRule !== null && bringsRule(record, before))
      await this.addVersion(versionAfter(before.savedRule, record, wanted), manager);
    return this.atHand(policyId, manager);
  }

  /** What a load must leave as the desk published it, by id; null for what the desk withdrew. */
  async whileLoading(manager: EntityManager): Promise<Map<string, PolicyRecord | null>> {
    const newest = await this.repository.findNewest(manager);
    return new Map(newest.map(({ policyId, record }) => [policyId, record]));
  }

  /** @throws DeskPolicyWithoutPeople */
  async checkPeople(manager: EntityManager): Promise<void> {
    const [first] = await this.repository.findMissingPeople(manager);
    if (first !== undefined) throw new DeskPolicyWithoutPeople(first);
  }

  /** For the demo's reset. */
  forgetEditions(manager: EntityManager): Promise<number> {
    return this.repository.removeAll(manager);
  }

  private async stored(record: PolicyRecord, manager: EntityManager): Promise<StoredPolicy> {
    const cutter = await this.cutter.whileLoading(manager);
    return { ...record, ...indexedWords(textsByWeight(record.title, policyParts(record)), cutter) };
  }

  private async addVersion(version: RuleVersionEntity, manager: EntityManager): Promise<void> {
    if (await this.versions.add(version, manager)) return;
    throw new Error(`a rule of policy ${version.policyId} was saved at the same moment`);
  }
}

function editionAfter({ lastEdition }: PolicyAtHand, wanted: NewEdition): PolicyEditionEntity {
  const { policyId, done, record, reason, by, at } = wanted;
  return {
    policyId,
    number: (lastEdition?.number ?? 0) + 1,
    done,
    record,
    reason,
    doneBy: by.personId,
    doneByName: by.name,
    unitId: by.unitId,
    unitName: by.unitName,
    doneAt: at,
  };
}

/** Saved versions count before the policy's own rule, so a rule that an edition brings becomes one of them. */
function versionAfter(
  saved: RuleVersionEntity,
  { id, eligibility }: PolicyRecord,
  { reason, by, at }: NewEdition,
): RuleVersionEntity {
  return {
    policyId: id,
    version: saved.version + 1,
    rule: eligibility,
    note: reason,
    savedBy: by.personId ?? OPERATOR,
    savedByName: by.name,
    unitId: by.unitId,
    unitName: by.unitName,
    savedAt: at,
    packRuleHash: contentHash(eligibility),
  };
}

/** The rule by which the policy would be matched once this record is published. */
export function ruleOnceKept(record: PolicyRecord, before: PolicyAtHand): CountingRule {
  return countingRule(record, bringsRule(record, before) ? null : before.savedRule);
}

/** Another rule than the policy had; one that was only sent along unchanged leaves saved versions as they are. */
function bringsRule({ eligibility }: PolicyRecord, { published }: PolicyAtHand): boolean {
  return published === null || contentHash(published.eligibility) !== contentHash(eligibility);
}

function recordOf({ contentHash: _hash, ...policy }: PolicyEntity): PolicyRecord {
  // As it lies in the table: whoever publishes a policy anew has its rule checked again.
  return policy as PolicyRecord;
}

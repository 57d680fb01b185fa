import { Injectable, Logger } from '@nestjs/common';
import { isInForce } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { CityService } from '../city';
import { type CountingRule, countingRule } from './counting-rule';
import { PoliciesRepository } from './policies.repository';
import type { PolicyEntity } from './policy.entity';
import { type PolicyPeople, PolicyPeopleRepository } from './policy-people.repository';
import { policyParts } from './policy-texts';
import { RuleVersionsRepository } from './rule-versions.repository';
import { type FoldedPart, foldedParts } from './text-marks';

interface Shelf {
  readonly policies: ReadonlyMap<string, PolicyEntity>;
  readonly people: ReadonlyMap<string, PolicyPeople>;
  readonly rules: ReadonlyMap<string, CountingRule>;
}

/**
 * Published policies change when a pack is loaded or an official saves a rule, and are read by everybody, so they are
 * kept in memory, with the people who answer for them and the rules that count, until the city's revision moves.
 */
@Injectable()
export class PublishedPolicies {
  private readonly log = new Logger('PolicyRules');
  private readonly texts = new WeakMap<PolicyEntity, readonly FoldedPart[]>();
  /** Faulty editions that the log has named already. */
  private readonly named = new Set<string>();
  private kept: { readonly revision: string | null; readonly shelf: Promise<Shelf> } | null = null;

  constructor(
    private readonly repository: PoliciesRepository,
    private readonly people: PolicyPeopleRepository,
    private readonly versions: RuleVersionsRepository,
    private readonly city: CityService,
  ) {}

  async find(id: string): Promise<PolicyEntity | null> {
    return (await this.shelf()).policies.get(id) ?? null;
  }

  /** In the order of the ids; an id that left the shelf meanwhile is passed over. */
  async findAll(ids: readonly string[]): Promise<PolicyEntity[]> {
    const { policies } = await this.shelf();
    return ids.flatMap((id) => policies.get(id) ?? []);
  }

  /** Every policy that this unit answers for, by id. */
  async ofUnit(unitId: string): Promise<PolicyEntity[]> {
    const { policies } = await this.shelf();
    return [...policies.values()].filter((policy) => policy.unitId === unitId);
  }

  /** Validity holds and nothing pauses it; by id. Each with its rule, which may be faulty. */
  async inForce(asOf: CalendarDate): Promise<{ policy: PolicyEntity; rule: CountingRule }[]> {
    const { policies, rules } = await this.shelf();
    return [...policies.values()]
      .filter((policy) => isInForce(policy, asOf) && !(policy.paused !== null && policy.paused.since <= asOf))
      .map((policy) => ({ policy, rule: ruleIn(rules, policy.id) }));
  }

  /** Every policy with its rule, in force or not, sound or faulty; by id. */
  async every(): Promise<{ policy: PolicyEntity; rule: CountingRule }[]> {
    const { policies, rules } = await this.shelf();
    return [...policies.values()].map((policy) => ({ policy, rule: ruleIn(rules, policy.id) }));
  }

  async ruleOf(id: string): Promise<CountingRule> {
    return ruleIn((await this.shelf()).rules, id);
  }

  /** Policies whose stored rule no longer passes its check, in force or not; ids in order. */
  async faultyIds(): Promise<string[]> {
    const { rules } = await this.shelf();
    return [...rules].flatMap(([id, { checked }]) => (checked.ok ? [] : [id]));
  }

  /** What is searched in a policy, ready to be compared. */
  textsOf(policy: PolicyEntity): readonly FoldedPart[] {
    const known = this.texts.get(policy) ?? foldedParts(policyParts(policy));
    this.texts.set(policy, known);
    return known;
  }

  async peopleOf(id: string): Promise<PolicyPeople> {
    const people = (await this.shelf()).people.get(id);
    // Foreign keys promise the people of every stored policy.
    if (people === undefined) throw new Error(`policy ${id} has no people`);
    return people;
  }

  private async shelf(): Promise<Shelf> {
    const revision = await this.city.revision();
    if (this.kept?.revision === revision) return this.kept.shelf;
    const kept = { revision, shelf: this.read() };
    this.kept = kept;
    kept.shelf.catch(() => {
      if (this.kept === kept) this.kept = null;
    });
    return kept.shelf;
  }

  private async read(): Promise<Shelf> {
    const policies = await this.repository.findEvery();
    const people = await this.people.findEvery();
    const newest = await this.versions.findNewest();
    // Read apart: what a load between the two took away is not shown until the next revision is read.
    const complete = policies.filter(({ id }) => people.has(id));
    const rules = complete.map(
      (policy) => [policy.id, countingRule(policy, newest.get(policy.id) ?? null)] as const,
    );
    for (const [id, rule] of rules) this.nameFault(id, rule);
    return {
      policies: new Map(complete.map((policy) => [policy.id, policy])),
      people,
      rules: new Map(rules),
    };
  }

  /** Once for each faulty edition: a log that repeats itself with every revision is a log that nobody reads. */
  private nameFault(id: string, { edition, version, checked }: CountingRule): void {
    if (checked.ok || this.named.has(`${id} ${edition}`)) return;
    this.named.add(`${id} ${edition}`);
    const { field, message } = checked.refusal;
    this.log.error(`the stored rule of policy ${id} (version ${version}) is faulty at ${field}: ${message}`);
  }
}

function ruleIn(rules: Shelf['rules'], id: string): CountingRule {
  const rule = rules.get(id);
  if (rule === undefined) throw new Error(`policy ${id} is not on the shelf`);
  return rule;
}

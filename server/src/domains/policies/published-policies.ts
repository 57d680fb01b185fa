import { Injectable } from '@nestjs/common';
import { isInForce } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { CityService } from '../city';
import { PoliciesRepository } from './policies.repository';
import type { PolicyEntity } from './policy.entity';
import { type PolicyPeople, PolicyPeopleRepository } from './policy-people.repository';
import { policyParts } from './policy-texts';
import { type FoldedPart, foldedParts } from './text-marks';

interface Shelf {
  readonly policies: ReadonlyMap<string, PolicyEntity>;
  readonly people: ReadonlyMap<string, PolicyPeople>;
}

/**
 * Published policies change only when a pack is loaded and are read by everybody, so they are kept in memory, with
 * the people who answer for them, until the city's revision moves.
 */
@Injectable()
export class PublishedPolicies {
  private readonly texts = new WeakMap<PolicyEntity, readonly FoldedPart[]>();
  private kept: { readonly revision: string | null; readonly shelf: Promise<Shelf> } | null = null;

  constructor(
    private readonly repository: PoliciesRepository,
    private readonly people: PolicyPeopleRepository,
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

  /** Validity holds and nothing pauses it; by id. */
  async inForce(asOf: CalendarDate): Promise<PolicyEntity[]> {
    const { policies } = await this.shelf();
    return [...policies.values()].filter(
      (policy) => isInForce(policy, asOf) && !(policy.paused !== null && policy.paused.since <= asOf),
    );
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
    // Read apart: what a load between the two took away is not shown until the next revision is read.
    const complete = policies.filter(({ id }) => people.has(id));
    return { policies: new Map(complete.map((policy) => [policy.id, policy])), people };
  }
}

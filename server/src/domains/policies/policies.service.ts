import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { ToldPolicy } from '@yingshang/shared/contracts/notices';
import type {
  ApplyMode,
  listCategories,
  listPolicies,
  PolicyRow,
  PolicyView,
} from '@yingshang/shared/contracts/policies';
import type { Rule } from '@yingshang/shared/eligibility';
import { type CalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { CityService } from '../city';
import { indexedWords } from './indexed-words';
import { type ListQuery, PAGE_SIZE, pageOf } from './list-query';
import { noWords, unknownCategory, unknownPolicy } from './policies.refusals';
import { PoliciesRepository, type PolicyHeading } from './policies.repository';
import type { PolicyEntity } from './policy.entity';
import { PolicyCutter } from './policy-cutter';
import { PolicyEditions } from './policy-editions.service';
import type { PolicyBenefit, PolicyRecord } from './policy-table';
import { policyParts, textsByWeight } from './policy-texts';
import { policyRow, policyView } from './policy-views';
import { PublishedPolicies } from './published-policies';
import { textMatch } from './text-marks';
import { wordQuery } from './word-query';
import { type Narrowing, WordSearchRepository } from './word-search.repository';

export interface PolicyQuery extends ListQuery {
  readonly category?: string;
  readonly unit?: string;
}

/** Answers for it, or is named among its issuers (a join of names: issuers are text, several to a policy). */
const OF_UNIT = `(policy.unit_id = ?
  OR strpos(policy.issuer, (SELECT unit.name FROM units unit WHERE unit.id = ?)) > 0)`;

/** What benefits need of a policy besides its rule. */
export interface BenefitHeading {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly applyMode: ApplyMode;
  readonly benefit: PolicyBenefit;
  readonly row: PolicyRow;
}

/** What benefits need of a policy: the rule to match and the row to show. */
export interface BenefitPolicy extends BenefitHeading {
  readonly rule: Rule;
}

export interface ImportedPolicies {
  /** Rows inserted, changed and deleted. */
  readonly changed: number;
  /** Policies for which the desk's word stands, published or withdrawn. */
  readonly keptFromDesk: number;
}

export interface RuledPolicy {
  readonly policy: ToldPolicy;
  readonly applyMode: ApplyMode;
  readonly rule: Rule | null;
  readonly dates: Pick<PolicyEntity, 'validFrom' | 'validTo' | 'windows' | 'paused' | 'approximateDates'>;
}

@Injectable()
export class PoliciesService {
  constructor(
    private readonly repository: PoliciesRepository,
    private readonly published: PublishedPolicies,
    private readonly search: WordSearchRepository,
    private readonly cutter: PolicyCutter,
    private readonly editions: PolicyEditions,
    private readonly city: CityService,
    private readonly clock: Clock,
  ) {}

  async list(query: PolicyQuery): Promise<Outcome<ResponseOf<typeof listPolicies>>> {
    const { q, category, status = 'current', after } = query;
    const names = await this.categoryNames();
    if (category !== undefined && !names.has(category)) return unknownCategory(category);
    const words = q === undefined || q === '' ? null : wordQuery(q, await this.cutter.current());
    if (q && words === null) return noWords(q);
    const asOf = this.clock.today();
    const request = { status, asOf, words, after, size: PAGE_SIZE + 1 };
    const found = await this.search.page('policies', request, narrowings(query));
    const { shown, next } = pageOf(await this.published.findAll(found.ids));
    return ok({
      items: shown.map((policy) => ({
        ...policyRow(policy, names, asOf),
        match: words && textMatch(policy.title, this.published.textsOf(policy), words.marks),
      })),
      next,
      total: found.total,
      relaxed: found.relaxed,
    });
  }

  async categories(): Promise<ResponseOf<typeof listCategories>> {
    const inForce = await this.repository.countInForceByCategory(this.clock.today());
    const categories = await this.city.categories();
    return {
      items: categories.map(({ key, name, scope, provenance }) => ({
        key,
        name,
        scope,
        proposed: provenance === 'proposed',
        inForce: inForce.get(key) ?? 0,
      })),
    };
  }

  async view(id: string): Promise<Outcome<PolicyView>> {
    const policy = await this.published.find(id);
    if (policy === null) return unknownPolicy(id);
    const row = policyRow(policy, await this.categoryNames(), this.clock.today());
    const { saved } = await this.published.ruleOf(id);
    return ok(policyView(policy, row, await this.published.peopleOf(id), saved));
  }

  /** Policies whose validity holds on the day and whose stored rule is sound, by id. */
  async inForce(asOf: CalendarDate): Promise<BenefitPolicy[]> {
    const names = await this.categoryNames();
    const policies = await this.published.inForce(asOf);
    return policies.flatMap(({ policy, rule: { checked } }) =>
      checked.ok ? [{ ...benefitHeading(policy, policyRow(policy, names, asOf)), rule: checked.value }] : [],
    );
  }

  /** Policies in force that nobody can be matched with: their stored rule is faulty. */
  async faultyInForce(asOf: CalendarDate): Promise<PolicyRow[]> {
    const names = await this.categoryNames();
    const policies = await this.published.inForce(asOf);
    return policies.flatMap(({ policy, rule }) => (rule.checked.ok ? [] : [policyRow(policy, names, asOf)]));
  }

  /** One policy, in force or not, with its status today; no rule when the stored one is faulty. */
  async findForBenefits(id: string): Promise<(BenefitHeading & { readonly rule: Rule | null }) | null> {
    const policy = await this.published.find(id);
    if (policy === null) return null;
    const { checked } = await this.published.ruleOf(id);
    const row = policyRow(policy, await this.categoryNames(), this.clock.today());
    return { ...benefitHeading(policy, row), rule: checked.ok ? checked.value : null };
  }

  /** What of a policy can change anybody's answer; the rule is null while the stored one is faulty. */
  async ruled(): Promise<RuledPolicy[]> {
    const every = await this.published.every();
    return every.map(({ policy, rule }) => {
      const { id, title, category, applyMode } = policy;
      const { validFrom, validTo, windows, paused, approximateDates } = policy;
      return {
        policy: { id, title, category },
        applyMode,
        rule: rule.checked.ok ? rule.checked.value : null,
        dates: { validFrom, validTo, windows, paused, approximateDates },
      };
    });
  }

  /** Titles by id; a policy that is no longer published has none. */
  async titlesOf(ids: readonly string[]): Promise<Map<string, string>> {
    const policies = await this.published.findAll(ids);
    return new Map(policies.map(({ id, title }) => [id, title]));
  }

  async titleOf(id: string): Promise<string | null> {
    return (await this.published.find(id))?.title ?? null;
  }

  /** Every policy's heading, for those who make an index of the whole city. */
  headings(): Promise<PolicyHeading[]> {
    return this.repository.findHeadings();
  }

  count(): Promise<number> {
    return this.repository.count();
  }

  /**
   * Replaces all policies but those of the desk: what it published stays as it is, and what it withdrew stays away.
   * @throws DeskPolicyWithoutPeople when the cards that were loaded before lack somebody whom the desk named
   */
  async importAll(
    manager: EntityManager,
    policies: AsyncIterable<PolicyRecord> | Iterable<PolicyRecord>,
  ): Promise<ImportedPolicies> {
    const cutter = await this.cutter.whileLoading(manager);
    const desk = await this.editions.whileLoading(manager);
    const indexed = async function* () {
      for await (const policy of besideDesk(policies, desk))
        yield { ...policy, ...indexedWords(textsByWeight(policy.title, policyParts(policy)), cutter) };
    };
    const changed = await this.repository.replaceAll(manager, indexed());
    await this.editions.checkPeople(manager);
    return { changed, keptFromDesk: desk.size };
  }

  private async categoryNames(): Promise<Map<string, string>> {
    const categories = await this.city.categories();
    return new Map(categories.map(({ key, name }) => [key, name]));
  }
}

async function* besideDesk(
  policies: AsyncIterable<PolicyRecord> | Iterable<PolicyRecord>,
  desk: ReadonlyMap<string, PolicyRecord | null>,
): AsyncGenerator<PolicyRecord> {
  for await (const policy of policies) if (!desk.has(policy.id)) yield policy;
  for (const policy of desk.values()) if (policy !== null) yield policy;
}

function benefitHeading(policy: PolicyEntity, row: PolicyRow): BenefitHeading {
  const { id, title, documentNumber, applyMode, benefit } = policy;
  return { id, title, documentNumber, applyMode, benefit, row };
}

function narrowings({ category, level, unit }: PolicyQuery): Narrowing[] {
  return [
    ...(category === undefined ? [] : [{ sql: 'policy.category = ?', value: category }]),
    ...(level === undefined ? [] : [{ sql: 'policy.level = ?', value: level }]),
    ...(unit === undefined ? [] : [{ sql: OF_UNIT, value: unit }]),
  ];
}

import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import { type listUnitRules, saveRule, type UnitRuleDetail } from '@yingshang/shared/contracts/policy-rules';
import type { CodeNames } from '@yingshang/shared/eligibility';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { contentHash } from '../../platform/reference-tables';
import { CityService } from '../city';
import { type PolicyRule, PolicyRulesService, policyStatus } from '../policies';
import { badRule, changedMeanwhile, notYours, unchanged } from './policy-rules.refusals';
import { codesIn } from './rule-codes';
import { inDeskOrder, savedRule, unitRule } from './rule-views';

interface Place {
  readonly unitId: string;
  readonly policyId: string;
}

interface Save {
  readonly rule: unknown;
  readonly basedOn: string;
  readonly note: string;
}

/** The conditions of a unit's policies, before those who answer for them. */
@Injectable()
export class RuleDeskService {
  constructor(
    private readonly rules: PolicyRulesService,
    private readonly city: CityService,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async list(unitId: string): Promise<ResponseOf<typeof listUnitRules>> {
    const found = await this.rules.ofUnit(unitId);
    const names = await this.city.codeNames();
    return { items: inDeskOrder(found.map((one) => this.listed(one, names))) };
  }

  async view(unitId: string, policyId: string): Promise<Outcome<UnitRuleDetail>> {
    const found = await this.rules.find(unitId, policyId);
    if (found === null) return notYours(policyId);
    const { policy, rule } = found;
    const history = await this.rules.history(policyId);
    const packRule = policy.eligibility;
    return ok({
      ...this.listed(found, await this.city.codeNames()),
      rule: rule.stored,
      edition: rule.edition,
      today: this.clock.today(),
      validFrom: policy.validFrom,
      validTo: policy.validTo,
      history: history.map((version) => ({ ...savedRule(version), rule: version.rule })),
      packRule,
      ...(await this.names([rule.stored, packRule, ...history.map((version) => version.rule)])),
    });
  }

  async save(
    actor: Actor,
    idempotencyKey: string,
    place: Place,
    { rule: json, basedOn, note }: Save,
  ): Promise<Outcome<ResponseOf<typeof saveRule>>> {
    const found = await this.rules.find(place.unitId, place.policyId);
    if (found === null) return notYours(place.policyId);
    const rule = this.rules.check(found.policy, json, await this.city.codeNames());
    if (!rule.ok) return badRule(rule.refusal);
    const by = await this.author(actor, place.unitId);
    const at = new Date(this.clock.now());
    const key = {
      idempotencyKey,
      route: saveRule.name,
      actor: actor.personId,
      request: { ...place, rule: json, basedOn, note },
    };
    const outcome = await this.writes.once<ResponseOf<typeof saveRule>>(key, async (manager) => {
      if (basedOn.endsWith(`-${contentHash(rule.value)}`)) return unchanged();
      const wanted = { policyId: place.policyId, rule: rule.value, basedOn, note: note.trim(), by, at };
      const saved = await this.rules.save(wanted, manager);
      if (saved.kind === 'conflict') return changedMeanwhile();
      const { version, edition } = saved.rule;
      return ok({ policyId: place.policyId, version, edition, savedAt: at.toISOString() });
    });
    this.rules.forgetKept();
    return outcome;
  }

  private listed({ policy, rule }: PolicyRule, names: CodeNames) {
    return unitRule(policy, rule, policyStatus(policy, this.clock.today()), names);
  }

  private async author({ personId, displayName }: Actor, unitId: string) {
    const unitName = await this.rules.unitName(unitId);
    return { personId, name: displayName, unitId, unitName };
  }

  /** Places to pick from, and names for the codes that the rules name. */
  private async names(rules: readonly unknown[]): Promise<Pick<UnitRuleDetail, 'places' | 'industries'>> {
    const names = await this.city.codeNames();
    const codes = rules.map(codesIn);
    const named = (list: readonly string[], nameOf: (code: string) => string) =>
      [...new Set(list)].map((code) => ({ code, name: nameOf(code) }));
    const places = await this.city.ruledPlaces();
    return {
      places: named([...places, ...codes.flatMap(({ regions }) => regions)], (code) => names.region(code)),
      industries: named(
        codes.flatMap(({ industries }) => industries),
        (code) => names.industry(code),
      ),
    };
  }
}

import { Injectable } from '@nestjs/common';
import {
  factWords,
  fieldsOf,
  fieldWords,
  type Profile,
  profileField,
  type Rule,
  type Verdict,
} from '@yingshang/shared/eligibility';
import { type CalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import { CityService } from '../city';
import { EnterpriseRegistry } from './enterprise-registry';
import { matchingTakesTooLong } from './enterprises.refusals';
import { MatchingRepository, type VerdictGroup } from './matching.repository';
import { ProfileRowsRepository } from './profile-rows.repository';
import { maskedCode } from './registry-order';

/** How a rule divides the enterprises of the register. */
export interface MatchCounts {
  readonly eligible: number;
  readonly unknown: number;
  readonly notEligible: number;
  readonly total: number;
}

/** What it would mean to put one rule in the place of another. */
export interface ComparedCounts {
  readonly before: MatchCounts;
  readonly after: MatchCounts;
  /** Enterprises that are answered otherwise, whichever way. */
  readonly changed: number;
}

/** An enterprise of the register with what a rule reads of it. */
export interface MatchExample {
  readonly name: string;
  readonly codeMasked: string;
  readonly demo: boolean;
  /** What matching read. */
  readonly profile: Profile;
  readonly facts: readonly {
    readonly field: string;
    readonly name: string;
    /** In words; null where it is not known. */
    readonly valueText: string | null;
  }[];
}

export interface MatchExamples {
  readonly eligible: MatchExample | null;
  readonly unknown: MatchExample | null;
  readonly notEligible: MatchExample | null;
}

/** A million enterprises take half a second; a rule that takes this long would hold up everybody else. */
const MOST_MILLISECONDS = 10_000;

/** A rule against every enterprise of the register, in one statement. The rule must have passed `checkRule`. */
@Injectable()
export class ProfileMatching {
  constructor(
    private readonly repository: MatchingRepository,
    private readonly rows: ProfileRowsRepository,
    private readonly registry: EnterpriseRegistry,
    private readonly city: CityService,
  ) {}

  async count(rule: Rule, asOf: CalendarDate): Promise<Outcome<MatchCounts>> {
    const groups = await this.repository.count(rule, asOf, MOST_MILLISECONDS);
    return groups === null ? matchingTakesTooLong() : ok(countsOf(groups));
  }

  async compare(before: Rule, after: Rule, asOf: CalendarDate): Promise<Outcome<ComparedCounts>> {
    const groups = await this.repository.compare(before, after, asOf, MOST_MILLISECONDS);
    if (groups === null) return matchingTakesTooLong();
    return ok({
      before: countsOf(groups.map((group) => ({ verdict: group.before, size: group.size }))),
      after: countsOf(groups),
      changed: groups.reduce((sum, group) => (group.before === group.verdict ? sum : sum + group.size), 0),
    });
  }

  /** One enterprise each way, the same at every asking. */
  async examples(rule: Rule, asOf: CalendarDate): Promise<Outcome<MatchExamples>> {
    const picked = await this.repository.examples(rule, asOf, MOST_MILLISECONDS);
    if (picked === null) return matchingTakesTooLong();
    const shown = (verdict: Verdict) => {
      const code = picked.find((one) => one.verdict === verdict)?.creditCode;
      return code === undefined ? null : this.example(code, rule);
    };
    return ok({
      eligible: await shown(true),
      unknown: await shown(null),
      notEligible: await shown(false),
    });
  }

  /** Null for one that left the register since it was picked. */
  private async example(creditCode: string, rule: Rule): Promise<MatchExample | null> {
    const record = await this.registry.findByCode(creditCode);
    const profile = await this.rows.profileInRegister(creditCode);
    if (record === null || profile === null) return null;
    const names = await this.city.codeNames();
    const facts = fieldsOf(rule).flatMap((key) => {
      const field = profileField(key);
      if (field === undefined) return [];
      const value = profile[key] ?? null;
      const valueText = value === null ? null : factWords(field, value, names);
      return [{ field: key, name: fieldWords(field), valueText }];
    });
    return { name: record.name, codeMasked: maskedCode(creditCode), demo: record.demo, profile, facts };
  }
}

function countsOf(groups: readonly VerdictGroup[]): MatchCounts {
  const counts = { eligible: 0, unknown: 0, notEligible: 0, total: 0 };
  for (const { verdict, size } of groups) {
    counts[verdict === null ? 'unknown' : verdict ? 'eligible' : 'notEligible'] += size;
    counts.total += size;
  }
  return counts;
}

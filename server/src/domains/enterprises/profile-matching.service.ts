import { Injectable } from '@nestjs/common';
import { factWords, fieldsOf, fieldWords, profileField, type Rule } from '@yingshang/shared/eligibility';
import { type CalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import { CityService } from '../city';
import { EnterpriseRegistry } from './enterprise-registry';
import { matchingTakesTooLong } from './enterprises.refusals';
import { MatchingRepository } from './matching.repository';
import { ProfileRowsRepository } from './profile-rows.repository';
import { maskedCode } from './registry-order';

/** How a rule divides the enterprises of the register. */
export interface MatchCounts {
  readonly eligible: number;
  readonly unknown: number;
  readonly notEligible: number;
  readonly total: number;
}

/** An enterprise of the register with what a rule reads of it. */
export interface MatchExample {
  readonly name: string;
  readonly codeMasked: string;
  readonly demo: boolean;
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
    const counted = await this.repository.count(rule, asOf, MOST_MILLISECONDS);
    if (counted === null) return matchingTakesTooLong();
    const { eligible, unknown, total } = counted;
    return ok({ eligible, unknown, notEligible: total - eligible - unknown, total });
  }

  /** One enterprise each way, the same at every asking. */
  async examples(rule: Rule, asOf: CalendarDate): Promise<Outcome<MatchExamples>> {
    const codes = await this.repository.examples(rule, asOf, MOST_MILLISECONDS);
    if (codes === null) return matchingTakesTooLong();
    const shown = (code: string | null) => (code === null ? null : this.example(code, rule));
    return ok({
      eligible: await shown(codes.eligible),
      unknown: await shown(codes.unknown),
      notEligible: await shown(codes.notEligible),
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
    return { name: record.name, codeMasked: maskedCode(creditCode), demo: record.demo, facts };
  }
}

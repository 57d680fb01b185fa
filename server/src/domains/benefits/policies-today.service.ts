import { Injectable } from '@nestjs/common';
import { type FieldIndex, indexByField } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { CityService } from '../city';
import { type BenefitPolicy, PoliciesService } from '../policies';
import { KnownCounts } from './list-counts';

/** The policies in force on a day, by the facts that they read, and what is known about them. */
export interface IndexedPolicies {
  readonly index: FieldIndex<BenefitPolicy>;
  readonly counts: KnownCounts;
}

/** Made anew when the city's revision moves, which a saved rule does too, and with the day. */
@Injectable()
export class PoliciesToday {
  private kept: { readonly key: string; readonly indexed: Promise<IndexedPolicies> } | null = null;

  constructor(
    private readonly policies: PoliciesService,
    private readonly city: CityService,
  ) {}

  async inForce(asOf: CalendarDate): Promise<IndexedPolicies> {
    const key = `${await this.city.revision()} ${asOf}`;
    if (this.kept?.key === key) return this.kept.indexed;
    const kept = { key, indexed: this.index(asOf) };
    this.kept = kept;
    kept.indexed.catch(() => {
      if (this.kept === kept) this.kept = null;
    });
    return kept.indexed;
  }

  private async index(asOf: CalendarDate): Promise<IndexedPolicies> {
    return { index: indexByField(await this.policies.inForce(asOf)), counts: new KnownCounts() };
  }
}

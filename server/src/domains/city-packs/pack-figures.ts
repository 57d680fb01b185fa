import { evaluate, isInForce, profileField } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { PolicyRow } from './pack-rows';

export interface EntityTypeFigures {
  eligible: number;
  unknown: number;
}

/** What `city load` reports of a pack. */
export interface LoadedFigures {
  readonly units: number;
  readonly demoUnits: number;
  readonly officers: number;
  readonly policies: number;
  readonly inForce: number;
  readonly withGraphic: number;
  readonly withReading: number;
  readonly withFaq: number;
  readonly categories: number;
}

/** Counted while the pack streams by. */
export class PackFigures {
  private readonly counts = {
    units: 0,
    demoUnits: 0,
    officers: 0,
    policies: 0,
    inForce: 0,
    withGraphic: 0,
    withReading: 0,
    withFaq: 0,
    categories: 0,
  };
  /** By key, in the pack's order. */
  readonly categoryNames = new Map<string, string>();
  private readonly byCategory = new Map<string, number>();
  private readonly byEntityType = new Map<string, EntityTypeFigures>();

  private cityCode: string | null = null;

  constructor(private readonly asOf: CalendarDate) {
    for (const { value } of profileField('entityType')?.values ?? []) {
      this.byEntityType.set(value, { eligible: 0, unknown: 0 });
    }
  }

  /** Entity types are counted as registered in this city: most rules ask for it. */
  setCity(code: string): void {
    this.cityCode = code;
  }

  addCategory(key: string, name: string): void {
    this.counts.categories += 1;
    this.categoryNames.set(key, name);
    this.byCategory.set(key, 0);
  }

  addUnit(demo: boolean): void {
    if (demo) this.counts.demoUnits += 1;
    else this.counts.units += 1;
  }

  addOfficer(): void {
    this.counts.officers += 1;
  }

  addPolicy(policy: PolicyRow): void {
    this.counts.policies += 1;
    if (policy.infographic.length > 0) this.counts.withGraphic += 1;
    if (policy.interpretation.length > 0) this.counts.withReading += 1;
    if (policy.faq.length > 0) this.counts.withFaq += 1;
    if (isInForce(policy, this.asOf)) this.addInForce(policy);
  }

  get totals(): LoadedFigures {
    return this.counts;
  }

  /** Policies in force of each category. */
  get inForceByCategory(): Record<string, number> {
    return Object.fromEntries(this.byCategory);
  }

  /** Policies in force that fit, or may fit, when nothing but the entity type and the city is known. */
  get inForceByEntityType(): Record<string, EntityTypeFigures> {
    return Object.fromEntries(this.byEntityType);
  }

  private addInForce(policy: PolicyRow): void {
    this.counts.inForce += 1;
    this.byCategory.set(policy.category, (this.byCategory.get(policy.category) ?? 0) + 1);
    for (const [entityType, figures] of this.byEntityType) {
      const verdict = evaluate(policy.eligibility, { entityType, regionCode: this.cityCode }, this.asOf);
      if (verdict === true) figures.eligible += 1;
      if (verdict === null) figures.unknown += 1;
    }
  }
}

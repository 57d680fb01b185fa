import type { Profile, Rule } from '@yingshang/shared/eligibility';
import { BruteForce, type Change } from './brute-force';
import type { ExactCity } from './exact-city';
import { dayAfter, randomDates, seeded } from './random-policies';

export interface WalkMaterial {
  readonly rules: readonly Rule[];
  /** Facts that holders come to have. */
  readonly profiles: readonly Profile[];
}

export type StepKind = 'facts' | 'day' | 'withdraw' | 'dates' | 'publish-or-edit';

export interface WalkStep {
  readonly kind: StepKind;
  readonly expected: Change[];
}

const POLICIES = 12;
const KINDS: readonly StepKind[] = [
  'facts',
  'facts',
  'facts',
  'day',
  'withdraw',
  'dates',
  'publish-or-edit',
  'publish-or-edit',
];

/** Random changes of rules, dates, facts and days in a city, and what brute force says that each should tell. */
export class ExactnessWalk {
  readonly brute: BruteForce;
  private readonly chance: (limit: number) => number;
  private steps = 0;
  private passedDays = 0;

  constructor(
    private readonly city: ExactCity,
    private readonly material: WalkMaterial,
    seed: number,
  ) {
    this.brute = new BruteForce(city.holders);
    this.chance = seeded(seed);
  }

  async step(): Promise<WalkStep> {
    this.steps += 1;
    const kind = KINDS[this.chance(KINDS.length)] ?? 'facts';
    const expected = await this.doOne(kind, `p${this.chance(POLICIES)}`);
    return { kind, expected: expected.toSorted() };
  }

  private doOne(kind: StepKind, id: string): Promise<Change[]> {
    switch (kind) {
      case 'facts':
        return this.changeFacts();
      case 'day':
        return this.passDays();
      case 'withdraw':
        if (this.chance(2) === 0) this.city.published.delete(id);
        return this.bringUp(id);
      case 'dates':
        return this.publish(id, this.city.published.get(id)?.rule);
      case 'publish-or-edit':
        return this.publish(id);
    }
  }

  private async changeFacts(): Promise<Change[]> {
    const at = this.chance(this.city.holders.length);
    const holder = this.city.holders[at];
    const after = this.material.profiles[this.chance(this.material.profiles.length)];
    if (holder === undefined || after === undefined) return [];
    await this.city.changeFacts(holder, after);
    return this.brute.lookAgainAt(at);
  }

  /** Half of the times somebody's facts change before everybody is told what the day changed. */
  private async passDays(): Promise<Change[]> {
    const days = 1 + this.chance(20);
    this.passedDays += days;
    this.city.day = dayAfter(this.city.day, days);
    const changes = this.chance(2) === 0 ? await this.changeFacts() : [];
    for (const id of this.city.published.keys()) changes.push(...(await this.bringUp(id)));
    return changes;
  }

  private publish(id: string, keptRule?: Rule): Promise<Change[]> {
    const rule = keptRule ?? this.material.rules[this.steps % this.material.rules.length];
    if (rule !== undefined)
      this.city.published.set(id, { rule, dates: randomDates(this.steps, this.passedDays) });
    return this.bringUp(id);
  }

  private async bringUp(id: string): Promise<Change[]> {
    await this.city.bringUp(id);
    return this.brute.bringUp(id, this.city.standing(id));
  }
}

export interface Exactness {
  readonly changed: number;
  readonly told: number;
  readonly precision: number;
  readonly recall: number;
}

/** Counts what was told against what should have been; told twice is once too often. */
export class ExactnessTally {
  private changed = 0;
  private told = 0;
  private both = 0;

  add(expected: readonly Change[], told: readonly Change[]): void {
    const open = new Map<Change, number>();
    for (const change of expected) open.set(change, (open.get(change) ?? 0) + 1);
    for (const change of told) {
      const left = open.get(change) ?? 0;
      if (left > 0) this.both += 1;
      open.set(change, left - 1);
    }
    this.changed += expected.length;
    this.told += told.length;
  }

  get figures(): Exactness {
    const { changed, told, both } = this;
    return {
      changed,
      told,
      precision: told === 0 ? 1 : both / told,
      recall: changed === 0 ? 1 : both / changed,
    };
  }
}

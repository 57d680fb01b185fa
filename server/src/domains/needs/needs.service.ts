import { Inject, Injectable } from '@nestjs/common';
import type { PolicyRow } from '@yingshang/shared/contracts/policies';
import { type CalendarDate, calendarDate, daysBetween } from '@yingshang/shared/kernel';
import type { Cohort } from '@yingshang/shared/need';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config';
import { type BenefitPolicy, PoliciesService } from '../policies';
import { AttentionRepository } from './attention.repository';
import { AttentionCounting } from './attention-counting.service';
import { AttentionTally } from './attention-tally';
import { strengthsOf } from './interest-shares';
import { type NeedGround, needOrder } from './need-order';
import type { NeedReason } from './need-reason';
import { policyLeads, supplyOf } from './policy-shares';

/** Who looks at the list for which enterprise of theirs. */
export interface Looker {
  readonly personId: string;
  readonly enterpriseId: string;
}

/** What all cohorts did changes slowly; each process reads it again after so long, and when the day changes. */
const FRESH_MS = 60_000;

type CityAttention = Pick<NeedGround, 'tally' | 'strengths' | 'supply' | 'leads' | 'policies'>;

/** In which order an enterprise likely needs what it can get, and why in a line. */
@Injectable()
export class NeedsService {
  private kept: {
    readonly day: string;
    readonly until: number;
    readonly attention: Promise<CityAttention>;
  } | null = null;

  constructor(
    private readonly repository: AttentionRepository,
    private readonly counting: AttentionCounting,
    private readonly policies: PoliciesService,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** For a guest `looker` is null: then only the cohort counts. */
  async order<T extends BenefitPolicy>(
    policies: readonly T[],
    cohort: Cohort,
    looker: Looker | null,
    asOf: CalendarDate,
  ): Promise<{ policy: T; reason: NeedReason | null }[]> {
    const needed = policies.map((whole) => {
      const { id, row, benefit } = whole;
      const { category, categoryName } = row;
      return { id, category, categoryName, benefit, daysLeft: daysLeft(row, asOf), whole };
    });
    const ground = {
      cohort,
      own: await this.ownOf(looker, asOf),
      ...(await this.attention(asOf)),
    };
    return needOrder(needed, ground).map(({ policy, reason }) => ({ policy: policy.whole, reason }));
  }

  /** For the demo's reset. */
  async forgetAttention(manager: EntityManager): Promise<number> {
    this.kept = null;
    return this.counting.forgetAll(manager);
  }

  private async ownOf(looker: Looker | null, asOf: CalendarDate) {
    const rows = looker === null ? [] : await this.repository.ofHolder(looker.enterpriseId, looker.personId);
    return new Map(
      rows.map((row) => {
        const left = 0.5 ** (daysBetween(row.asOf, asOf) / this.settings.attentionHalfLifeDays);
        return [row.category, { weight: row.weight * left, views: row.views * left }] as const;
      }),
    );
  }

  private attention(asOf: CalendarDate): Promise<CityAttention> {
    const now = this.clock.now();
    if (this.kept === null || this.kept.day !== asOf || now >= this.kept.until) {
      const kept = { day: asOf, until: now + FRESH_MS, attention: this.read(asOf) };
      this.kept = kept;
      kept.attention.catch(() => {
        if (this.kept === kept) this.kept = null;
      });
    }
    return this.kept.attention;
  }

  private async read(asOf: CalendarDate): Promise<CityAttention> {
    const halfLife = this.settings.attentionHalfLifeDays;
    const tally = new AttentionTally(await this.repository.ofCohorts(asOf, halfLife));
    const attention = await this.repository.ofPolicies(asOf, halfLife);
    const inForce = await this.policies.inForce(asOf);
    const shelf = inForce.map(({ id, row }) => ({ id, category: row.category }));
    return {
      tally,
      strengths: strengthsOf(tally),
      supply: supplyOf(shelf),
      leads: policyLeads(shelf, attention),
      policies: new Map(attention.map((one) => [one.policyId, one])),
    };
  }
}

/** Until the end that the row shows, while it counts as closing soon: a date that is not known hurries nobody. */
function daysLeft({ status, deadline }: PolicyRow, asOf: CalendarDate): number | null {
  if (status !== 'closing-soon' || deadline.kind !== 'known') return null;
  const left = daysBetween(asOf, calendarDate(deadline.date));
  return left < 0 ? null : left;
}

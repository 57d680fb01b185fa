import { Inject, Injectable } from '@nestjs/common';
import type { AttentionKind } from '@yingshang/shared/contracts/needs';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { Cohort } from '@yingshang/shared/need';
import type { EntityManager } from 'typeorm';
import { SETTINGS, type Settings } from '../../platform/config';
import { AttentionRepository } from './attention.repository';
import { AttentionMarksRepository } from './attention-marks.repository';
import { attentionWeight, WEIGHT_UNIT } from './attention-weight';

export interface DatedSign {
  readonly day: CalendarDate;
  readonly policyId: string;
  readonly category: string;
  readonly kind: AttentionKind;
  readonly rank: number | null;
}

export interface Holder {
  readonly enterpriseId: string;
  readonly personId: string;
}

/** Adds a sign to the sums, each of them once a day for whoever gave it. False for what was counted before. */
@Injectable()
export class AttentionCounting {
  constructor(
    private readonly sums: AttentionRepository,
    private readonly marks: AttentionMarksRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Before a day's first sign is counted, what the former days left is cleared. */
  async beginDay(day: CalendarDate, manager: EntityManager): Promise<void> {
    if (await this.marks.beginDay(day, manager)) await this.clear(day, manager);
  }

  async clear(today: CalendarDate, manager: EntityManager): Promise<number> {
    return (await this.marks.removeFormer(today, manager)) + (await this.sums.removeOld(today, manager));
  }

  /** The city's sums: a category with a cohort, a policy without. */
  async countInCity(who: string, cohort: Cohort, sign: DatedSign, manager: EntityManager): Promise<boolean> {
    const { day, category, policyId, kind, rank } = sign;
    const sum = { day, demo: false, weight: attentionWeight(kind, rank), views: kind === 'view' ? 1 : 0 };
    const newCategory = await this.marks.isFirst(day, [who, 'category', category, kind], manager);
    const newPolicy = await this.marks.isFirst(day, [who, 'policy', policyId, kind], manager);
    if (newCategory) {
      const { section, band, district } = cohort;
      const parts = { section: section ?? '', band: band ?? '', district: district ?? '' };
      await this.sums.addToCohorts([{ ...sum, ...parts, category }], manager);
    }
    if (newPolicy) await this.sums.addToPolicies([{ ...sum, policyId }], manager);
    return newCategory || newPolicy;
  }

  /** A person's own for one enterprise. */
  async countForHolder(
    holder: Holder,
    { day, category, kind }: DatedSign,
    manager: EntityManager,
  ): Promise<boolean> {
    const who = ['holder', holder.enterpriseId, holder.personId];
    if (!(await this.marks.isFirst(day, [...who, category, kind], manager))) return false;
    const row = {
      ...holder,
      category,
      // The place corrects for what others were not shown; the own habit is the own habit.
      weight: attentionWeight(kind, null) / WEIGHT_UNIT,
      views: kind === 'view' ? 1 : 0,
      asOf: day,
    };
    await this.sums.addToHolder(row, this.settings.attentionHalfLifeDays, manager);
    return true;
  }

  async forgetAll(manager: EntityManager): Promise<number> {
    await this.marks.removeAll(manager);
    return this.sums.removeRecorded(manager);
  }
}

import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { DemoCohortAttention, DemoPolicyAttention } from '../../demo-city/attention';
import { AttentionRepository } from './attention.repository';
import { CohortAttentionEntity } from './cohort-attention.entity';
import { PolicyAttentionEntity } from './policy-attention.entity';

export interface DemoStock {
  readonly cohorts: readonly DemoCohortAttention[];
  readonly policies: readonly DemoPolicyAttention[];
}

@Injectable()
export class DemoAttentionRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly attention: AttentionRepository,
  ) {}

  /** Takes the place of the former stock; null leaves none. */
  async replace(stock: DemoStock | null, manager: EntityManager): Promise<void> {
    await manager.delete(CohortAttentionEntity, { demo: true });
    await manager.delete(PolicyAttentionEntity, { demo: true });
    if (stock === null) return;
    await this.attention.addToCohorts(stock.cohorts, manager);
    await this.attention.addToPolicies(stock.policies, manager);
  }

  /** Its last day; null without one. */
  async lastDay(): Promise<CalendarDate | null> {
    const rows = await this.dataSource.manager.query<{ day: CalendarDate | null }[]>(
      'SELECT max(day)::text AS day FROM policy_attention WHERE demo',
    );
    return rows[0]?.day ?? null;
  }
}

import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { daysBetween, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { demoAttention } from '../../demo-city/attention';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { CityService } from '../city';
import { PoliciesService } from '../policies';
import { DemoAttentionRepository } from './demo-attention.repository';

export interface AttentionPlace {
  /** Codes of districts. */
  readonly districts: readonly string[];
  readonly policies: readonly { readonly id: string; readonly category: string }[];
}

/** After so many days the made-up stock is made anew, so that a demo that was left alone still shows what it can do. */
const STALE_DAYS = 7;

/** What made-up enterprises of the demo city looked at lately. */
@Injectable()
export class DemoAttentionFilling implements OnApplicationBootstrap {
  constructor(
    private readonly repository: DemoAttentionRepository,
    private readonly city: CityService,
    private readonly policies: PoliciesService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const demo = await this.city.demoPlace();
    if (demo === null || !(await this.isStale())) return;
    const inForce = await this.policies.inForce(this.clock.today());
    const place = {
      districts: demo.districts.map(({ code }) => code),
      policies: inForce.map(({ id, row }) => ({ id, category: row.category })),
    };
    await this.transactions.run(async (manager) => ok(await this.makeAnew(place, manager)));
  }

  /** For the load of a city pack; null, for a real city, leaves nothing made up. */
  async makeAnew(place: AttentionPlace | null, manager: EntityManager): Promise<void> {
    const stock = place === null ? null : demoAttention(place, this.clock.today());
    await this.repository.replace(stock, manager);
  }

  private async isStale(): Promise<boolean> {
    const last = await this.repository.lastDay();
    return last === null || daysBetween(last, this.clock.today()) > STALE_DAYS;
  }
}

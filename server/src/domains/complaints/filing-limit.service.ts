import { Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { ComplainantsRepository } from './complainants.repository';
import { tooMany } from './complaints.refusals';

const MOST_A_DAY = 10;

/** How many complaints one person files or joins on one day of Asia/Shanghai. */
@Injectable()
export class FilingLimit {
  constructor(
    private readonly complainants: ComplainantsRepository,
    private readonly clock: Clock,
  ) {}

  /** In the transaction of the filing: another of the same person waits until it is over. */
  async check(personId: string, manager: EntityManager): Promise<Outcome<void>> {
    const since = new Date(`${this.clock.today()}T00:00:00+08:00`);
    const filed = await this.complainants.countSince(personId, since, manager);
    return filed < MOST_A_DAY ? ok(undefined) : tooMany(MOST_A_DAY);
  }
}

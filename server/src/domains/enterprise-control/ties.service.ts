import { Injectable } from '@nestjs/common';
import type { EnterpriseTie } from '@yingshang/shared/access';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { TiesRepository } from './ties.repository';

/** How a person stands to an enterprise, looked up at the moment of use: what was revoked or ended holds no more. */
@Injectable()
export class Ties {
  constructor(
    private readonly repository: TiesRepository,
    private readonly clock: Clock,
  ) {}

  async between(
    personId: string,
    enterpriseId: string,
    manager?: EntityManager,
  ): Promise<EnterpriseTie | null> {
    const row = await this.repository.find(personId, enterpriseId, this.clock.today(), manager);
    if (row === null || (row.verification === null && row.scopes === null)) return null;
    return {
      holder: row.verification !== null,
      control: row.verification !== null && row.verification !== 'none',
      scopes: row.scopes ?? [],
      ...(row.givenBy === null ? {} : { delegatedBy: row.givenBy }),
    };
  }
}

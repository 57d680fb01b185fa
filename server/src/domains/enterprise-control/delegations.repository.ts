import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, In, IsNull, MoreThanOrEqual } from 'typeorm';
import { countRemoved } from '../../platform/database';
import { DelegationEntity } from './delegation.entity';

/** By whom an invitation is found: the person who took it up, else the verified number. */
export interface Invitee {
  readonly personId: string;
  readonly phoneIndex: string | null;
}

@Injectable()
export class DelegationsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Oldest first. */
  findLive(
    enterpriseId: string,
    today: CalendarDate,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<DelegationEntity[]> {
    return manager.find(DelegationEntity, {
      where: { enterpriseId, endsOn: MoreThanOrEqual(today) },
      order: { invitedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Oldest first. */
  findFor({ personId, phoneIndex }: Invitee, today: CalendarDate): Promise<DelegationEntity[]> {
    const live = { endsOn: MoreThanOrEqual(today) };
    const byNumber = phoneIndex === null ? [] : [{ ...live, personId: IsNull(), phoneIndex }];
    return this.dataSource.manager.find(DelegationEntity, {
      where: [{ ...live, personId }, ...byNumber],
      order: { invitedAt: 'ASC', id: 'ASC' },
    });
  }

  find(id: string, manager: EntityManager): Promise<DelegationEntity | null> {
    return manager.findOneBy(DelegationEntity, { id });
  }

  findByDemoCode(demoCode: string, manager: EntityManager): Promise<DelegationEntity | null> {
    return manager.findOneBy(DelegationEntity, { demoCode });
  }

  findGivenBy(enterpriseId: string, givenBy: string, manager: EntityManager): Promise<DelegationEntity[]> {
    return manager.findBy(DelegationEntity, { enterpriseId, givenBy });
  }

  findOf(enterpriseId: string, personId: string, manager: EntityManager): Promise<DelegationEntity[]> {
    return manager.findBy(DelegationEntity, { enterpriseId, personId });
  }

  async add(delegation: DelegationEntity, manager: EntityManager): Promise<void> {
    await manager.insert(DelegationEntity, delegation);
  }

  async change(
    id: string,
    changes: Partial<Pick<DelegationEntity, 'scopes' | 'endsOn' | 'personId' | 'acceptedAt' | 'demoCode'>>,
    manager: EntityManager,
  ): Promise<void> {
    await manager.update(DelegationEntity, { id }, changes);
  }

  async remove(ids: readonly string[], manager: EntityManager): Promise<void> {
    if (ids.length > 0) await manager.delete(DelegationEntity, { id: In([...ids]) });
  }

  /** Given by the person, accepted by them, or waiting for their number. */
  findAbout(
    { personId, phoneIndex }: Invitee,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<DelegationEntity[]> {
    const byNumber = phoneIndex === null ? [] : [{ personId: IsNull(), phoneIndex }];
    return manager.find(DelegationEntity, {
      where: [{ givenBy: personId }, { personId }, ...byNumber],
      order: { invitedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Of all enterprises; holds no more since their last day was over. */
  removeEnded(today: CalendarDate, manager: EntityManager): Promise<number> {
    return countRemoved(manager, 'DELETE FROM enterprise_delegations WHERE ends_on < $1', [today]);
  }
}

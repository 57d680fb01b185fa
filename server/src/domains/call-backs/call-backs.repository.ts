import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, LessThan, Not } from 'typeorm';
import { CallBackEntity } from './call-back.entity';

export interface PlainCallBack {
  readonly id: string;
  readonly phone: string;
  readonly about: string;
}

type SealedCall = Pick<CallBackEntity, 'sealedPhone' | 'sealedMask' | 'sealedAbout' | 'keyVersion'>;

const MOST_SHOWN = 200;

@Injectable()
export class CallBacksRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(callBack: CallBackEntity, manager: EntityManager): Promise<void> {
    await manager.insert(CallBackEntity, callBack);
  }

  countWaitingOf(visitorId: string, manager: EntityManager): Promise<number> {
    return manager.countBy(CallBackEntity, { visitorId, handledAt: IsNull() });
  }

  /** The longest waiting first. */
  findWaiting(unitId: string): Promise<CallBackEntity[]> {
    return this.dataSource.manager.find(CallBackEntity, {
      where: { unitId, handledAt: IsNull() },
      order: { requestedAt: 'ASC', id: 'ASC' },
      take: MOST_SHOWN,
    });
  }

  /** The last handled first. */
  findHandled(unitId: string): Promise<CallBackEntity[]> {
    return this.dataSource.manager.find(CallBackEntity, {
      where: { unitId, handledAt: Not(IsNull()) },
      order: { handledAt: 'DESC', id: 'ASC' },
      take: MOST_SHOWN,
    });
  }

  /** Whoever was first stays the one who handled it. */
  async handle(
    place: { readonly id: string; readonly unitId: string },
    handled: { readonly at: Date; readonly by: string },
    manager: EntityManager,
  ): Promise<CallBackEntity | null> {
    await manager.update(
      CallBackEntity,
      { ...place, handledAt: IsNull() },
      { handledAt: handled.at, handledBy: handled.by },
    );
    return manager.findOneBy(CallBackEntity, place);
  }

  find(place: { readonly id: string; readonly unitId: string }): Promise<CallBackEntity | null> {
    return this.dataSource.manager.findOneBy(CallBackEntity, place);
  }

  hasPlain(): Promise<boolean> {
    return this.dataSource.manager.existsBy(CallBackEntity, { keyVersion: IsNull() });
  }

  /** Rows that another process is at are left to it. */
  takePlain(most: number, manager: EntityManager): Promise<PlainCallBack[]> {
    return manager.query(
      `SELECT id, phone, about FROM call_backs WHERE key_version IS NULL
       LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [most],
    );
  }

  async replacePlain(id: string, sealed: SealedCall, manager: EntityManager): Promise<void> {
    await manager.update(CallBackEntity, { id }, { ...sealed, plainPhone: null, plainAbout: null });
  }

  async removeOld(
    before: { readonly handled: Date; readonly requested: Date },
    manager: EntityManager = this.dataSource.manager,
  ): Promise<number> {
    const result = await manager.delete(CallBackEntity, [
      { handledAt: LessThan(before.handled) },
      { handledAt: IsNull(), requestedAt: LessThan(before.requested) },
    ]);
    return result.affected ?? 0;
  }

  /** The last asked first. */
  ofVisitor(visitorId: string): Promise<CallBackEntity[]> {
    return this.dataSource.manager.find(CallBackEntity, {
      where: { visitorId },
      order: { requestedAt: 'DESC', id: 'ASC' },
    });
  }

  /** By the name under which the person answers; names of people are only read here. */
  async countHandledBy(personId: string): Promise<number> {
    const [row]: { count: number }[] = await this.dataSource.query(
      `SELECT count(*)::int AS count FROM call_backs c
       JOIN people p ON p.id = $1 AND p.display_name = c.handled_by`,
      [personId],
    );
    return row?.count ?? 0;
  }

  async removeOf(visitorId: string, manager: EntityManager): Promise<void> {
    await manager.delete(CallBackEntity, { visitorId });
  }

  async removeAll(manager: EntityManager): Promise<number> {
    const result = await manager.createQueryBuilder().delete().from(CallBackEntity).execute();
    return result.affected ?? 0;
  }
}

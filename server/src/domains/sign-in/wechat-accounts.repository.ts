import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { WechatAccountEntity } from './wechat-account.entity';

/** What a message needs, without the entity's many words: it is read for a million of them. */
export type SealedOpenid = Pick<WechatAccountEntity, 'id' | 'personId' | 'sealedOpenid'>;

@Injectable()
export class WechatAccountsRepository {
  constructor(private readonly dataSource: DataSource) {}

  find(appId: string, openidIndex: string, manager: EntityManager): Promise<WechatAccountEntity | null> {
    return manager.findOneBy(WechatAccountEntity, { appId, openidIndex });
  }

  /** In another app of the same Open Platform account. */
  findByUnionid(unionidIndex: string, manager: EntityManager): Promise<WechatAccountEntity | null> {
    return manager.findOne(WechatAccountEntity, { where: { unionidIndex }, order: { linkedAt: 'ASC' } });
  }

  findOf(personId: string, appId: string): Promise<WechatAccountEntity | null> {
    return this.dataSource.manager.findOne(WechatAccountEntity, {
      where: { personId, appId },
      order: { linkedAt: 'DESC' },
    });
  }

  /** The latest last, so that whoever keeps one of each person keeps that. */
  openidsOf(personIds: readonly string[], appId: string): Promise<SealedOpenid[]> {
    return this.dataSource.query(
      `SELECT id, person_id AS "personId", sealed_openid AS "sealedOpenid" FROM wechat_accounts
       WHERE person_id = ANY($1::uuid[]) AND app_id = $2 ORDER BY linked_at`,
      [personIds, appId],
    );
  }

  findAllOf(personId: string): Promise<WechatAccountEntity[]> {
    return this.dataSource.manager.find(WechatAccountEntity, {
      where: { personId },
      order: { linkedAt: 'DESC', id: 'ASC' },
    });
  }

  async removeOf(personId: string, manager: EntityManager): Promise<void> {
    await manager.delete(WechatAccountEntity, { personId });
  }

  /** @returns false when another request linked this openid meanwhile. */
  async add(account: WechatAccountEntity, manager: EntityManager): Promise<boolean> {
    const added = await manager
      .createQueryBuilder()
      .insert()
      .into(WechatAccountEntity)
      .values(account)
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length === 1; // rows of RETURNING, as the driver gives them
  }

  async noteUnionid(id: string, unionidIndex: string, manager: EntityManager): Promise<void> {
    await manager.update(WechatAccountEntity, { id }, { unionidIndex });
  }
}

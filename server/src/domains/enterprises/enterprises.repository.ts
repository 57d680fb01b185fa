import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { EnterpriseEntity } from './enterprise.entity';
import { EnterpriseHolderEntity } from './enterprise-holder.entity';

export interface HeldEnterprise {
  readonly enterprise: EnterpriseEntity;
  readonly holder: EnterpriseHolderEntity;
}

@Injectable()
export class EnterprisesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The row of the credit code, with the register's name and place of today; locked as by `lock`. */
  async keep(enterprise: EnterpriseEntity, manager: EntityManager): Promise<EnterpriseEntity> {
    const { id, creditCode, name, regionCode, industryCode, demo, firstRegisteredAt } = enterprise;
    await manager.query(
      `INSERT INTO enterprises (id, credit_code, name, region_code, industry_code, demo, first_registered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (credit_code) DO UPDATE SET
         name = excluded.name, region_code = excluded.region_code, industry_code = excluded.industry_code`,
      [id, creditCode, name, regionCode, industryCode, demo, firstRegisteredAt],
    );
    return manager.findOneByOrFail(EnterpriseEntity, { creditCode });
  }

  /** Registering twice leaves the first as it was. */
  async hold(holder: EnterpriseHolderEntity, manager: EntityManager): Promise<EnterpriseHolderEntity> {
    await manager
      .createQueryBuilder()
      .insert()
      .into(EnterpriseHolderEntity)
      .values(holder)
      .orIgnore()
      .execute();
    const { enterpriseId, personId } = holder;
    return manager.findOneByOrFail(EnterpriseHolderEntity, { enterpriseId, personId });
  }

  find(id: string, manager: EntityManager = this.dataSource.manager): Promise<EnterpriseEntity | null> {
    return manager.findOneBy(EnterpriseEntity, { id });
  }

  findHolder(
    personId: string,
    enterpriseId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<EnterpriseHolderEntity | null> {
    return manager.findOneBy(EnterpriseHolderEntity, { personId, enterpriseId });
  }

  async setControl(
    { enterpriseId, personId, verification, provenAt }: Omit<EnterpriseHolderEntity, 'registeredAt'>,
    manager: EntityManager,
  ): Promise<void> {
    await manager.update(EnterpriseHolderEntity, { enterpriseId, personId }, { verification, provenAt });
  }

  /**
   * Whoever changes what is said about an enterprise goes alone: the profile rows are made from all of it, and would
   * otherwise miss what another transaction is just writing.
   */
  async lock(enterpriseId: string, manager: EntityManager): Promise<void> {
    await manager.query('SELECT id FROM enterprises WHERE id = $1 FOR UPDATE', [enterpriseId]);
  }

  /** Longest first. */
  holdersOf(
    enterpriseId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<EnterpriseHolderEntity[]> {
    return manager.find(EnterpriseHolderEntity, {
      where: { enterpriseId },
      order: { registeredAt: 'ASC', personId: 'ASC' },
    });
  }

  /** Newest first. */
  async findAllHeld(
    personId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<HeldEnterprise[]> {
    const holders = await manager.find(EnterpriseHolderEntity, {
      where: { personId },
      order: { registeredAt: 'DESC', enterpriseId: 'ASC' },
    });
    const enterprises = await manager.findBy(EnterpriseEntity, {
      id: In(holders.map(({ enterpriseId }) => enterpriseId)),
    });
    const byId = new Map(enterprises.map((enterprise) => [enterprise.id, enterprise]));
    return holders.flatMap((holder) => {
      const enterprise = byId.get(holder.enterpriseId);
      return enterprise === undefined ? [] : [{ enterprise, holder }];
    });
  }

  async leave(personId: string, enterpriseId: string, manager: EntityManager): Promise<boolean> {
    const removed = await manager.delete(EnterpriseHolderEntity, { personId, enterpriseId });
    return (removed.affected ?? 0) > 0;
  }

  async removeAll(manager: EntityManager): Promise<number> {
    const removed = await manager.createQueryBuilder().delete().from(EnterpriseEntity).execute();
    return removed.affected ?? 0;
  }
}

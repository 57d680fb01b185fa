import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, LessThan, MoreThan } from 'typeorm';
import { KnownDeviceEntity } from './known-device.entity';

@Injectable()
export class KnownDevicesRepository {
  constructor(private readonly dataSource: DataSource) {}

  isKnown(
    { phoneIndex, deviceIndex }: Pick<KnownDeviceEntity, 'phoneIndex' | 'deviceIndex'>,
    usedAfter: Date,
  ): Promise<boolean> {
    return this.dataSource.manager.existsBy(KnownDeviceEntity, {
      phoneIndex,
      deviceIndex,
      usedAt: MoreThan(usedAfter),
    });
  }

  async keep(device: KnownDeviceEntity, manager: EntityManager): Promise<void> {
    await manager.upsert(KnownDeviceEntity, device, ['phoneIndex', 'deviceIndex']);
  }

  findOf(personId: string): Promise<KnownDeviceEntity[]> {
    return this.dataSource.manager.find(KnownDeviceEntity, {
      where: { personId },
      order: { usedAt: 'DESC', deviceIndex: 'ASC' },
    });
  }

  async removeOf(personId: string, manager: EntityManager): Promise<void> {
    await manager.delete(KnownDeviceEntity, { personId });
  }

  async removeUnused(usedBefore: Date, manager: EntityManager): Promise<number> {
    const removed = await manager.delete(KnownDeviceEntity, { usedAt: LessThan(usedBefore) });
    return removed.affected ?? 0;
  }
}

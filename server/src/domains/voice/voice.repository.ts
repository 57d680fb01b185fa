import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { countRemoved } from '../../platform/database';
import { VoiceTicketEntity } from './voice-ticket.entity';

/** Whose it is: a person's, or without one a device's. */
export interface Speaker {
  readonly personId: string | null;
  readonly visitorId: string | null;
}

@Injectable()
export class VoiceRepository {
  constructor(private readonly dataSource: DataSource) {}

  find(id: string, manager: EntityManager = this.dataSource.manager): Promise<VoiceTicketEntity | null> {
    return manager.findOneBy(VoiceTicketEntity, { id });
  }

  /** False: the id is taken. */
  async add(ticket: VoiceTicketEntity, manager: EntityManager): Promise<boolean> {
    const added = await manager
      .createQueryBuilder()
      .insert()
      .into(VoiceTicketEntity)
      .values(ticket)
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length === 1; // rows of RETURNING, as the driver gives them
  }

  /** Not over what another process found out meanwhile. */
  async settle(id: string, change: Partial<VoiceTicketEntity>): Promise<void> {
    await this.dataSource.manager.update(VoiceTicketEntity, { id, state: 'waiting' }, change);
  }

  /** False: it is gone already. Of two at once one gets it. */
  async remove(id: string, manager: EntityManager): Promise<boolean> {
    const { affected } = await manager.delete(VoiceTicketEntity, { id });
    return affected === 1;
  }

  removeMadeBefore(time: Date, manager: EntityManager): Promise<number> {
    return countRemoved(manager, 'DELETE FROM voice_tickets WHERE made_at < $1', [time]);
  }

  /** The latest first. */
  of(speaker: Speaker, manager: EntityManager = this.dataSource.manager): Promise<VoiceTicketEntity[]> {
    return manager.find(VoiceTicketEntity, { where: whose(speaker), order: { madeAt: 'DESC', id: 'ASC' } });
  }

  countOf(speaker: Speaker, manager: EntityManager = this.dataSource.manager): Promise<number> {
    return manager.countBy(VoiceTicketEntity, whose(speaker));
  }

  async removeOf(speaker: Speaker, manager: EntityManager): Promise<void> {
    await manager.delete(VoiceTicketEntity, whose(speaker));
  }
}

/** A row has one of the two. */
const whose = ({ personId, visitorId }: Speaker) =>
  personId === null ? { visitorId: visitorId ?? '' } : { personId };

import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { countRemoved } from '../../platform/database';
import { RaterEntity } from './rater.entity';

/** A signed-in person, wherever they are; else the device, while nobody signed in on it rated. */
export interface Who {
  readonly personId: string | null;
  readonly visitorId: string;
}

/** Reads and writes of the schema `rater`; nobody else touches it. */
@Injectable()
export class RatersRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(rater: RaterEntity, manager: EntityManager): Promise<void> {
    await manager.insert(RaterEntity, rater);
  }

  of(ratingIds: readonly string[], manager: EntityManager = this.dataSource.manager): Promise<RaterEntity[]> {
    return manager.findBy(RaterEntity, { ratingId: In([...ratingIds]) });
  }

  /** A ticket is shown to its rater alone. */
  async ofTicket(
    ticket: string,
    who: Who,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<RaterEntity | null> {
    return manager.findOne(RaterEntity, { where: mine(who).map((own) => ({ ...own, ticket })) });
  }

  ofPerson(personId: string, manager: EntityManager = this.dataSource.manager): Promise<RaterEntity[]> {
    return manager.findBy(RaterEntity, { personId });
  }

  ofDevice(visitorId: string, manager: EntityManager = this.dataSource.manager): Promise<RaterEntity[]> {
    return manager.findBy(RaterEntity, { visitorId, personId: IsNull() });
  }

  async removeOf(ratingIds: readonly string[], manager: EntityManager): Promise<void> {
    await manager.delete(RaterEntity, { ratingId: In([...ratingIds]) });
  }

  /** Of ratings given before the day. */
  removeBefore(day: CalendarDate, manager: EntityManager): Promise<number> {
    return countRemoved(
      manager,
      'DELETE FROM rater.raters USING ratings WHERE ratings.id = rating_id AND ratings.day < $1',
      [day],
    );
  }

  bySubmission(key: string, who: Who, manager: EntityManager): Promise<RaterEntity | null> {
    return manager.findOne(RaterEntity, { where: mine(who).map((own) => ({ ...own, submissionKey: key })) });
  }
}

/** Ratings of a device belong to the device, whoever signs in on it; those of a person to the person. */
export function mine({ personId, visitorId }: Who) {
  const ofDevice = { personId: IsNull(), visitorId };
  return personId === null ? [ofDevice] : [{ personId }, ofDevice];
}

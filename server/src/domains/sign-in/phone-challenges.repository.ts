import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, LessThan } from 'typeorm';
import { PhoneChallengeEntity } from './phone-challenge.entity';

/** A number, and the device that wants to sign in with it. */
export interface Asker {
  readonly phoneIndex: string;
  readonly visitorId: string;
}

export interface TakenTry {
  readonly id: string;
  readonly codeHash: string;
  readonly triesLeft: number;
}

@Injectable()
export class PhoneChallengesRepository {
  constructor(private readonly dataSource: DataSource) {}

  find({ phoneIndex, visitorId }: Asker): Promise<PhoneChallengeEntity | null> {
    return this.dataSource.manager.findOneBy(PhoneChallengeEntity, { phoneIndex, visitorId });
  }

  /** The device's newest code for the number takes the place of the one before. */
  async keep(challenge: PhoneChallengeEntity): Promise<void> {
    await this.dataSource.manager.upsert(PhoneChallengeEntity, challenge, ['phoneIndex', 'visitorId']);
  }

  async changeCode(id: string, codeHash: string): Promise<void> {
    await this.dataSource.manager.update(PhoneChallengeEntity, { id }, { codeHash });
  }

  /** One statement, so that tries at the same moment are counted each. Null when none is left, or no code holds. */
  async takeTry({ phoneIndex, visitorId }: Asker, now: Date): Promise<TakenTry | null> {
    // TypeORM gives changed rows and their count.
    const [rows]: [TakenTry[], number] = await this.dataSource.query(
      `UPDATE phone_challenges SET tries_left = tries_left - 1
       WHERE phone_index = $1 AND visitor_id = $2 AND tries_left > 0 AND ends_at > $3
       RETURNING id, code_hash AS "codeHash", tries_left AS "triesLeft"`,
      [phoneIndex, visitorId, now],
    );
    return rows[0] ?? null;
  }

  /** A try that was right costs nothing: the same code may have to come again. */
  async giveTryBack(id: string): Promise<void> {
    await this.dataSource.query('UPDATE phone_challenges SET tries_left = tries_left + 1 WHERE id = $1', [
      id,
    ]);
  }

  async remove(id: string): Promise<void> {
    await this.dataSource.manager.delete(PhoneChallengeEntity, { id });
  }

  findOf(visitorId: string): Promise<PhoneChallengeEntity[]> {
    return this.dataSource.manager.find(PhoneChallengeEntity, {
      where: { visitorId },
      order: { endsAt: 'DESC', id: 'ASC' },
    });
  }

  async removeOf(visitorId: string, manager: EntityManager): Promise<void> {
    await manager.delete(PhoneChallengeEntity, { visitorId });
  }

  async removeEnded(before: Date, manager: EntityManager): Promise<number> {
    const removed = await manager.delete(PhoneChallengeEntity, { endsAt: LessThan(before) });
    return removed.affected ?? 0;
  }

  async removeAll(manager: EntityManager): Promise<void> {
    await manager.createQueryBuilder().delete().from(PhoneChallengeEntity).execute();
  }
}

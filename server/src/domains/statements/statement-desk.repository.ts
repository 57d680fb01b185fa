import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { StatementEntity } from './statement.entity';
import { StatementKeyEntity } from './statement-key.entity';
import { StatementTextEntity } from './statement-text.entity';

export interface DeskText {
  readonly text: StatementTextEntity;
  readonly unitId: string;
  readonly key: StatementKeyEntity | null;
  readonly media: DeskMedia;
}

export interface DeskMedia {
  readonly photos: number;
  /** Of the recording; null where there is none. */
  readonly seconds: number | null;
}

export interface DeskVoice {
  readonly id: string;
  readonly unitId: string;
  readonly seconds: number;
  readonly photos: number;
  readonly addedAt: Date;
}

export interface DeskStatement {
  readonly statement: StatementEntity;
  readonly key: StatementKeyEntity | null;
}

const MOST_SHOWN = 200;

@Injectable()
export class StatementDeskRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The longest waiting first. What no check got to in time waits for a person, too. */
  waiting(uncheckedSince: Date): Promise<DeskText[]> {
    return this.texts(
      `t.state = 'waiting' AND (t.on_desk OR t.added_at < $1) ORDER BY t.added_at, t.id`,
      uncheckedSince,
    );
  }

  /** The last blocked first. */
  blocked(since: Date): Promise<DeskText[]> {
    return this.texts(`t.state = 'blocked' AND t.decided_at >= $1 ORDER BY t.decided_at DESC, t.id`, since);
  }

  /** Nobody has typed them yet; the longest waiting first. */
  voices(): Promise<DeskVoice[]> {
    return this.dataSource.query(
      `SELECT s.id, s.unit_id AS "unitId", m.seconds, m.added_at AS "addedAt",
         (SELECT count(*)::int FROM statement_media p WHERE p.statement_id = s.id AND p.kind = 'photo') AS photos
       FROM statement_media m JOIN statements s ON s.id = m.statement_id
       WHERE m.kind = 'voice' AND NOT m.heard
         AND NOT EXISTS (SELECT FROM statement_texts t WHERE t.statement_id = s.id AND t.piece = 'transcript')
       ORDER BY m.added_at, s.id LIMIT ${MOST_SHOWN}`,
    );
  }

  async findText(id: string): Promise<DeskText | null> {
    const text = await this.dataSource.manager.findOneBy(StatementTextEntity, { id });
    const found = text === null ? null : await this.find(text.statementId);
    if (text === null || found === null) return null;
    const media = await this.mediaOf(text.statementId);
    return { text, unitId: found.statement.unitId, key: found.key, media };
  }

  /** Nobody else decides about it until the transaction ends. */
  lockText(id: string, manager: EntityManager): Promise<StatementTextEntity | null> {
    return manager.findOne(StatementTextEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async find(id: string, manager: EntityManager = this.dataSource.manager): Promise<DeskStatement | null> {
    const statement = await manager.findOneBy(StatementEntity, { id });
    if (statement === null) return null;
    return { statement, key: await manager.findOneBy(StatementKeyEntity, { id }) };
  }

  async decide(id: string, change: Partial<StatementTextEntity>, manager: EntityManager): Promise<void> {
    await manager.update(StatementTextEntity, { id }, { ...change, onDesk: false });
  }

  /** False: somebody else typed it first. */
  async addTranscript(text: StatementTextEntity, manager: EntityManager): Promise<boolean> {
    const added = await manager
      .createQueryBuilder()
      .insert()
      .into(StatementTextEntity)
      .values(text)
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length === 1; // rows of RETURNING, as the driver gives them
  }

  private async mediaOf(statementId: string): Promise<DeskMedia> {
    const [media]: DeskMedia[] = await this.dataSource.query(
      `SELECT count(*) FILTER (WHERE kind = 'photo')::int AS photos,
         max(seconds) FILTER (WHERE kind = 'voice') AS seconds
       FROM statement_media WHERE statement_id = $1`,
      [statementId],
    );
    return media ?? { photos: 0, seconds: null };
  }

  private async texts(where: string, at: Date): Promise<DeskText[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT t.id FROM statement_texts t WHERE ${where} LIMIT ${MOST_SHOWN}`,
      [at],
    );
    const found = await Promise.all(rows.map(({ id }) => this.findText(id)));
    return found.filter((one) => one !== null);
  }
}

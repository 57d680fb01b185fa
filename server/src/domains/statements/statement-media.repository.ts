import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { StatementEntity } from './statement.entity';
import { StatementKeyEntity } from './statement-key.entity';
import { type MediumKind, StatementMediumEntity } from './statement-medium.entity';
import { StatementWriterEntity } from './statement-writer.entity';

export interface OpenToMedia {
  readonly statement: StatementEntity;
  readonly key: StatementKeyEntity;
  readonly writer: StatementWriterEntity;
}

/** What was sent, without its bytes. */
export type KeptMedium = Pick<StatementMediumEntity, 'id' | 'place' | 'seconds' | 'uploadKey'>;

@Injectable()
export class StatementMediaRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Locked, so that of two photos at once the later counts the earlier. Null: not there, or destroyed. */
  async lock(id: string, manager: EntityManager): Promise<OpenToMedia | null> {
    const statement = await manager.findOne(StatementEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    const key = await manager.findOneBy(StatementKeyEntity, { id });
    const writer = await manager.findOneBy(StatementWriterEntity, { statementId: id });
    return statement === null || key === null || writer === null ? null : { statement, key, writer };
  }

  /** In their order. */
  list(statementId: string, kind: MediumKind, manager: EntityManager): Promise<KeptMedium[]> {
    return manager.find(StatementMediumEntity, {
      select: { id: true, place: true, seconds: true, uploadKey: true },
      where: { statementId, kind },
      order: { place: 'ASC' },
    });
  }

  async add(medium: StatementMediumEntity, manager: EntityManager): Promise<void> {
    await manager.insert(StatementMediumEntity, medium);
  }

  find(statementId: string, kind: MediumKind, place: number): Promise<StatementMediumEntity | null> {
    return this.dataSource.manager.findOneBy(StatementMediumEntity, { statementId, kind, place });
  }

  /** Recordings that were typed, or handed in with confirmed words, before one time, or came before another. */
  async removeVoices(
    before: { readonly typed: Date; readonly added: Date },
    manager: EntityManager,
  ): Promise<number> {
    const [, count] = await manager.query<[unknown[], number]>(
      `DELETE FROM statement_media m WHERE kind = 'voice' AND (added_at < $1 OR (heard AND added_at < $2) OR EXISTS (
         SELECT FROM statement_texts t
         WHERE t.statement_id = m.statement_id AND t.piece = 'transcript' AND t.added_at < $2))`,
      [before.added, before.typed],
    );
    return count;
  }
}

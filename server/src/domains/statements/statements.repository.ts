import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { StatementEntity } from './statement.entity';
import { StatementKeyEntity } from './statement-key.entity';
import { StatementMediumEntity } from './statement-medium.entity';
import { StatementTextEntity } from './statement-text.entity';
import { StatementWriterEntity } from './statement-writer.entity';

export interface NewStatement {
  readonly statement: StatementEntity;
  readonly key: StatementKeyEntity;
  readonly text: StatementTextEntity | null;
  readonly voice: StatementMediumEntity | null;
  readonly writer: StatementWriterEntity;
}

export interface Writer {
  readonly personId: string | null;
  readonly visitorId: string | null;
}

/** A statement with what is needed to show it: no bytes of photos or sound. */
export interface KeptStatement {
  readonly statement: StatementEntity;
  readonly key: StatementKeyEntity | null;
  readonly texts: readonly StatementTextEntity[];
  readonly photos: number;
  /** Recordings; of these, `heard`: those whose words their speaker confirmed. */
  readonly voices: number;
  readonly heard: number;
  readonly documents: readonly KeptDocument[];
}

/** A file without its bytes. */
export type KeptDocument = Pick<
  StatementMediumEntity,
  'id' | 'statementId' | 'place' | 'sealedName' | 'format' | 'bytes' | 'state' | 'reason'
>;

@Injectable()
export class StatementsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add({ statement, key, text, voice, writer }: NewStatement, manager: EntityManager): Promise<void> {
    await manager.insert(StatementEntity, statement);
    await manager.insert(StatementKeyEntity, key);
    if (text !== null) await manager.insert(StatementTextEntity, text);
    if (voice !== null) await manager.insert(StatementMediumEntity, voice);
    await manager.insert(StatementWriterEntity, writer);
  }

  /** Without writers, and checked. */
  async addMade(made: readonly NewStatement[], manager: EntityManager): Promise<void> {
    const texts = made.flatMap(({ text }) =>
      text === null ? [] : [Object.assign({}, text, { state: 'passed' as const })],
    );
    await manager.insert(
      StatementEntity,
      made.map(({ statement }) => statement),
    );
    await manager.insert(
      StatementKeyEntity,
      made.map(({ key }) => key),
    );
    await manager.insert(StatementTextEntity, texts);
  }

  async find(
    ids: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<KeptStatement[]> {
    const statements = await manager.findBy(StatementEntity, { id: In([...ids]) });
    const keys = await manager.findBy(StatementKeyEntity, { id: In([...ids]) });
    const texts = await manager.findBy(StatementTextEntity, { statementId: In([...ids]) });
    const counts: { id: string; kind: string; count: number; heard: number }[] = await manager.query(
      `SELECT statement_id AS id, kind, count(*)::int AS count, count(*) FILTER (WHERE heard)::int AS heard
       FROM statement_media
       WHERE statement_id = ANY($1::uuid[]) GROUP BY statement_id, kind`,
      [ids],
    );
    const documents = counts.some(({ kind }) => kind === 'document') ? await documentsOf(ids, manager) : [];
    const counted = (id: string, kind: string) => counts.find((one) => one.id === id && one.kind === kind);
    return statements.map((statement) => ({
      statement,
      key: keys.find(({ id }) => id === statement.id) ?? null,
      texts: texts.filter(({ statementId }) => statementId === statement.id),
      documents: documents.filter(({ statementId }) => statementId === statement.id),
      photos: counted(statement.id, 'photo')?.count ?? 0,
      voices: counted(statement.id, 'voice')?.count ?? 0,
      heard: counted(statement.id, 'voice')?.heard ?? 0,
    }));
  }

  /** The key first, and all that it sealed: the row that stays says only that something was there. */
  async destroy(ids: readonly string[], at: Date, manager: EntityManager): Promise<void> {
    const statementId = In([...ids]);
    await manager.delete(StatementKeyEntity, { id: In([...ids]) });
    await manager.delete(StatementTextEntity, { statementId });
    await manager.delete(StatementMediumEntity, { statementId });
    await manager.delete(StatementWriterEntity, { statementId });
    await manager
      .createQueryBuilder()
      .update(StatementEntity)
      .set({ destroyedAt: at })
      .where('id = ANY(:ids::uuid[]) AND destroyed_at IS NULL', { ids })
      .execute();
  }

  /** Their own, and not what they wrote in the name of an office. The latest first. */
  async idsOf(writer: Writer, manager: EntityManager = this.dataSource.manager): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `SELECT s.id FROM rater.statement_writers w JOIN statements s ON s.id = w.statement_id
       WHERE s.office_id IS NULL AND (w.person_id = $1 OR (w.person_id IS NULL AND w.visitor_id = $2))
       ORDER BY s.written_at DESC, s.id`,
      [writer.personId, writer.visitorId],
    );
    return rows.map(({ id }) => id);
  }

  /** What a person wrote in the name of an office. The latest first. */
  async officialIdsOf(personId: string, manager: EntityManager = this.dataSource.manager): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `SELECT s.id FROM rater.statement_writers w JOIN statements s ON s.id = w.statement_id
       WHERE s.office_id IS NOT NULL AND w.person_id = $1
       ORDER BY s.written_at DESC, s.id`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  /** The words stay, and say no more who wrote them. */
  async forgetWriter(ids: readonly string[], manager: EntityManager): Promise<void> {
    await manager.delete(StatementWriterEntity, { statementId: In([...ids]) });
  }

  async moveTo(ids: readonly string[], unitId: string, manager: EntityManager): Promise<void> {
    await manager.update(StatementEntity, { id: In([...ids]) }, { unitId });
  }

  async ofText(textId: string): Promise<string | null> {
    const text = await this.dataSource.manager.findOneBy(StatementTextEntity, { id: textId });
    return text?.statementId ?? null;
  }

  writerOf(statementId: string): Promise<Writer | null> {
    return this.dataSource.manager.findOneBy(StatementWriterEntity, { statementId });
  }

  /** For the demo's reset. */
  async removeAll(manager: EntityManager): Promise<number> {
    await manager.createQueryBuilder().delete().from(StatementWriterEntity).execute();
    const result = await manager.createQueryBuilder().delete().from(StatementEntity).execute();
    return result.affected ?? 0;
  }

  /** Words and files. */
  async countDecidedBy(personId: string): Promise<number> {
    const { manager } = this.dataSource;
    const texts = await manager.countBy(StatementTextEntity, { decidedBy: personId });
    const files = [{ decidedBy: personId }, { openedBy: personId }];
    return texts + (await manager.countBy(StatementMediumEntity, files));
  }
}

/** In their order. */
function documentsOf(ids: readonly string[], manager: EntityManager): Promise<KeptDocument[]> {
  return manager.find(StatementMediumEntity, {
    select: {
      id: true,
      statementId: true,
      place: true,
      sealedName: true,
      format: true,
      bytes: true,
      state: true,
      reason: true,
    },
    where: { statementId: In([...ids]), kind: 'document' },
    order: { place: 'ASC' },
  });
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { StatementEntity } from './statement.entity';
import { StatementKeyEntity } from './statement-key.entity';
import { StatementMediumEntity } from './statement-medium.entity';

/** A file with its bytes, and the statement that it belongs to. */
export interface FoundDocument {
  readonly medium: StatementMediumEntity;
  readonly statement: StatementEntity;
  readonly key: StatementKeyEntity | null;
}

/** Without its bytes. */
export interface DeskDocument {
  readonly medium: Omit<StatementMediumEntity, 'sealed'>;
  readonly unitId: string;
  readonly key: StatementKeyEntity | null;
}

const MOST_SHOWN = 200;
const LISTED = {
  id: true,
  statementId: true,
  kind: true,
  place: true,
  seconds: true,
  uploadKey: true,
  addedAt: true,
  sealedName: true,
  format: true,
  bytes: true,
  state: true,
  reason: true,
  openedBy: true,
  decidedAt: true,
  decidedBy: true,
} as const;

@Injectable()
export class StatementDocumentsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(where: { readonly id: string } | DocumentPlace): Promise<FoundDocument | null> {
    const { manager } = this.dataSource;
    const medium = await manager.findOneBy(StatementMediumEntity, { ...where, kind: 'document' });
    const id = medium?.statementId ?? '';
    const statement = medium === null ? null : await manager.findOneBy(StatementEntity, { id });
    if (medium === null || statement === null) return null;
    return { medium, statement, key: await manager.findOneBy(StatementKeyEntity, { id }) };
  }

  /** Those that wait, the longest waiting first, and then those blocked since, the last first. */
  async listed(blockedSince: Date): Promise<DeskDocument[]> {
    const { manager } = this.dataSource;
    const rows: { id: string }[] = await manager.query(
      `(SELECT id FROM statement_media WHERE kind = 'document' AND state = 'waiting'
        ORDER BY added_at, id LIMIT ${MOST_SHOWN})
       UNION ALL
       (SELECT id FROM statement_media WHERE kind = 'document' AND state = 'blocked' AND decided_at >= $1
        ORDER BY decided_at DESC, id LIMIT ${MOST_SHOWN})`,
      [blockedSince],
    );
    const found = await Promise.all(rows.map(({ id }) => this.listedOne(id)));
    return found.filter((one) => one !== null);
  }

  async listedOne(id: string): Promise<DeskDocument | null> {
    const { manager } = this.dataSource;
    const medium = await manager.findOne(StatementMediumEntity, {
      select: LISTED,
      where: { id, kind: 'document' },
    });
    const statementId = medium?.statementId ?? '';
    const statement = medium === null ? null : await manager.findOneBy(StatementEntity, { id: statementId });
    if (medium === null || statement === null) return null;
    const key = await manager.findOneBy(StatementKeyEntity, { id: statementId });
    return { medium, unitId: statement.unitId, key };
  }

  /** Nobody else decides about it until the transaction ends. */
  lock(id: string, manager: EntityManager): Promise<DeskDocument['medium'] | null> {
    return manager.findOne(StatementMediumEntity, {
      select: LISTED,
      where: { id, kind: 'document' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async change(
    id: string,
    change: Partial<Pick<StatementMediumEntity, 'state' | 'reason' | 'openedBy' | 'decidedAt' | 'decidedBy'>>,
    manager: EntityManager,
  ): Promise<void> {
    await manager.update(StatementMediumEntity, { id, kind: 'document' }, change);
  }

  /** What nobody is ever shown. */
  async removeBlocked(decidedBefore: Date, manager: EntityManager): Promise<number> {
    const [, count] = await manager.query<[unknown[], number]>(
      `DELETE FROM statement_media WHERE kind = 'document' AND state = 'blocked' AND decided_at < $1`,
      [decidedBefore],
    );
    return count;
  }
}

export interface DocumentPlace {
  readonly statementId: string;
  readonly place: number;
}

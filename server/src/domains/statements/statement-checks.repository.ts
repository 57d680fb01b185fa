import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { StatementKeyEntity } from './statement-key.entity';
import { StatementTextEntity } from './statement-text.entity';
import { StatementWriterEntity } from './statement-writer.entity';

export interface WaitingText {
  readonly text: StatementTextEntity;
  readonly key: StatementKeyEntity | null;
  /** Null: the writer is a device, which WeChat does not know. */
  readonly personId: string | null;
}

@Injectable()
export class StatementChecksRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Null: it is checked, destroyed, or a person has it. */
  async findWaiting(id: string): Promise<WaitingText | null> {
    const { manager } = this.dataSource;
    const text = await manager.findOneBy(StatementTextEntity, { id, state: 'waiting', onDesk: false });
    if (text === null) return null;
    const { statementId } = text;
    const key = await manager.findOneBy(StatementKeyEntity, { id: statementId });
    const writer = await manager.findOneBy(StatementWriterEntity, { statementId });
    return { text, key, personId: writer?.personId ?? null };
  }

  /** Not over a decision that a person made meanwhile: then false. */
  async settle(id: string, change: Partial<StatementTextEntity>, manager: EntityManager): Promise<boolean> {
    const waiting = { id, state: 'waiting' as const, onDesk: false };
    const { affected } = await manager.update(StatementTextEntity, waiting, change);
    return affected === 1;
  }
}

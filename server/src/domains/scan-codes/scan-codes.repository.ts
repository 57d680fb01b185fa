import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { contentHash, replaceRows } from '../../platform/reference-tables';
import { ScanCodeEntity } from './scan-code.entity';
import { packCodeTable, type ScanCodeRecord, type StoredScanCode } from './scan-code-table';

@Injectable()
export class ScanCodesRepository {
  constructor(private readonly dataSource: DataSource) {}

  find(token: string): Promise<ScanCodeEntity | null> {
    return this.dataSource.manager.findOneBy(ScanCodeEntity, { token });
  }

  findPackCodes(): Promise<ScanCodeEntity[]> {
    return this.dataSource.manager.find(ScanCodeEntity, {
      where: { origin: 'pack' },
      order: { kind: 'ASC', label: 'ASC', token: 'ASC' },
    });
  }

  /** Keeps the code, or leaves the one that already has the token. Returns what is kept. */
  async keep(code: ScanCodeRecord, origin: 'operator' | 'share'): Promise<ScanCodeEntity> {
    const stored: StoredScanCode = { ...code, origin };
    await this.dataSource.manager
      .createQueryBuilder()
      .insert()
      .into(ScanCodeEntity)
      .values({ ...stored, contentHash: contentHash(stored) })
      .orIgnore()
      .execute();
    return this.dataSource.manager.findOneByOrFail(ScanCodeEntity, { token: code.token });
  }

  replacePackCodes(
    manager: EntityManager,
    codes: AsyncIterable<StoredScanCode> | Iterable<StoredScanCode>,
  ): Promise<number> {
    return replaceRows(manager, packCodeTable, codes);
  }
}

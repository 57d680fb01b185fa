import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** The education bureau of the fictional district. */
@Injectable()
export class DemoBureauRepository {
  constructor(private readonly dataSource: DataSource) {}

  async lock(manager: EntityManager): Promise<void> {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('demo-kindergartens'))");
  }

  /** Null in a pack without one. */
  async bureau(): Promise<{ readonly id: string; readonly name: string } | null> {
    const [row] = await this.dataSource.manager.query<{ id: string; name: string }[]>(
      `SELECT id, name FROM units WHERE demo AND department = 'edu' ORDER BY id COLLATE "C" LIMIT 1`,
    );
    return row ?? null;
  }
}

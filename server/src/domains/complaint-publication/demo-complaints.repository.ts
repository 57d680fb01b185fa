import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { RatedUnit } from '../../demo-city/ratings';
import { PublishedComplaintEntity } from './published-complaint.entity';

@Injectable()
export class DemoComplaintsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Until the end of the transaction; who comes second waits. */
  async lock(manager: EntityManager): Promise<void> {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('demo-complaints'))");
  }

  /** Units of the fictional district, in one order on every database. */
  demoUnits(): Promise<RatedUnit[]> {
    return this.dataSource.manager.query<RatedUnit[]>(
      'SELECT id, department FROM units WHERE demo ORDER BY id COLLATE "C"',
    );
  }

  /** Null in a pack without one. */
  async demoDistrict(): Promise<string | null> {
    const [row] = await this.dataSource.manager.query<{ code: string }[]>(
      "SELECT code FROM regions WHERE demo AND kind = 'district' ORDER BY code LIMIT 1",
    );
    return row?.code ?? null;
  }

  async hasComplaints(manager: EntityManager = this.dataSource.manager): Promise<boolean> {
    const rows: unknown[] = await manager.query('SELECT 1 FROM complaints WHERE seeded LIMIT 1');
    return rows.length > 0;
  }

  async publish(published: readonly PublishedComplaintEntity[], manager: EntityManager): Promise<void> {
    await manager.insert(PublishedComplaintEntity, [...published]);
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ComplaintNoteEntity } from './complaint-note.entity';

@Injectable()
export class ComplaintNotesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order in which they were written. */
  of(complaintId: string, unitId: string): Promise<ComplaintNoteEntity[]> {
    return this.dataSource.manager.find(ComplaintNoteEntity, {
      where: { complaintId, unitId },
      order: { notedAt: 'ASC', id: 'ASC' },
    });
  }

  async add(note: ComplaintNoteEntity, manager: EntityManager): Promise<void> {
    await manager.insert(ComplaintNoteEntity, note);
  }
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { nothingWritten, unknownComplaint } from '@yingshang/shared/complaints';
import { type DeskComplaintCase, noteOnComplaint } from '@yingshang/shared/contracts/complaints';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { Statements } from '../statements';
import { ComplainantWords } from './complainant-words.service';
import { ComplaintNotesRepository } from './complaint-notes.repository';
import type { ComplaintRow } from './complaint-row';
import { ComplaintsRepository } from './complaints.repository';
import { DeskReading } from './desk-reading.service';
import type { StaffWrite } from './desk-steps.service';

/** What a unit notes for itself: read by those who hold the complaint now, and by who watches over them. */
@Injectable()
export class ComplaintNotes {
  constructor(
    private readonly notes: ComplaintNotesRepository,
    private readonly repository: ComplaintsRepository,
    private readonly reading: DeskReading,
    private readonly statements: Statements,
    private readonly words: ComplainantWords,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  /** Those of the unit that has it now: another unit's are nobody's any more. */
  async of({ id, unitId }: ComplaintRow): Promise<DeskComplaintCase['notes']> {
    const notes = unitId === null ? [] : await this.notes.of(id, unitId);
    const words = await this.reading.staffWords(notes.map(({ statementId }) => statementId));
    const names = await this.reading.staffNames(notes.flatMap(({ actorId }) => actorId ?? []));
    return notes.map((note) => ({
      id: note.id,
      byName: names.get(note.actorId ?? '') ?? null,
      at: note.notedAt.toISOString(),
      text: words.get(note.statementId) ?? null,
    }));
  }

  /** Also on what is over: the next complaint about the same may need it. */
  async add(
    { actor, idempotencyKey, unitId, caseId }: StaffWrite,
    text: string,
  ): Promise<Outcome<{ id: string }>> {
    const { personId } = actor;
    const words = await this.words.prepareIfAny({ unitId, officeId: unitId, text, personId, part: 'note' });
    if (!words.ok) return words;
    const prepared = words.value;
    if (prepared === null) return nothingWritten();
    const request = { unitId, caseId, text: this.words.fingerprint(text) };
    const key = { idempotencyKey, route: noteOnComplaint.name, actor: personId, request };
    return this.writes.once(key, async (manager) => {
      const row = await this.repository.findLocked(caseId, manager);
      if (row?.unitId !== unitId) return unknownComplaint();
      await this.statements.write(prepared, manager);
      const note = { id: randomUUID(), complaintId: caseId, unitId, statementId: prepared.id };
      await this.notes.add({ ...note, actorId: personId, notedAt: new Date(this.clock.now()) }, manager);
      return ok({ id: note.id });
    });
  }
}

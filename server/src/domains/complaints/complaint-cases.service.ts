import { Injectable } from '@nestjs/common';
import type { ComplaintActor } from '@yingshang/shared/complaints';
import type { DeskComplaint, DeskComplaintCase } from '@yingshang/shared/contracts/complaints';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { Clock } from '../../platform/clock';
import { ComplainantsRepository } from './complainants.repository';
import { ComplaintDeskRepository, type DeskQuery, PAGE_SIZE } from './complaint-desk.repository';
import { ComplaintLooking, toldFrom } from './complaint-looking.service';
import { ComplaintNotes } from './complaint-notes.service';
import { openingOf } from './complaint-opening';
import { type ComplaintRow, complaintFrom } from './complaint-row';
import { deskView, duesShown, stepsOpenTo, timelineOf } from './complaint-views';
import { ComplaintsRepository } from './complaints.repository';
import { DeskReading } from './desk-reading.service';

/** Lists and cases as desks read them: those of a unit, and those of whoever watches over it. */
@Injectable()
export class ComplaintCases {
  constructor(
    private readonly desk: ComplaintDeskRepository,
    private readonly repository: ComplaintsRepository,
    private readonly complainants: ComplainantsRepository,
    private readonly looking: ComplaintLooking,
    private readonly reading: DeskReading,
    private readonly notes: ComplaintNotes,
    private readonly clock: Clock,
  ) {}

  async page(query: Omit<DeskQuery, 'today'>): Promise<{ items: DeskComplaint[]; next: string | null }> {
    const today = this.clock.today();
    const rows = await this.desk.page({ ...query, today });
    const shown = await this.looking.named(rows.slice(0, PAGE_SIZE));
    const openings = await this.reading.openings(shown.map(({ row }) => row));
    const { me } = query;
    return {
      items: shown.map((one) => deskView(one, { me, today, opening: openings.get(one.row.id) ?? null })),
      next: rows.length > PAGE_SIZE ? (shown.at(-1)?.row.id ?? null) : null,
    };
  }

  /** `as`: all that the reader may act as. */
  async one(
    row: ComplaintRow,
    { personId }: Actor,
    reader: 'office' | 'supervisor',
    as: readonly ComplaintActor[],
  ): Promise<DeskComplaintCase> {
    const today = this.clock.today();
    const events = await this.repository.eventsOf(row.id);
    const [complaint, told] = [complaintFrom(events), toldFrom(events)];
    const [named] = await this.looking.named([row]);
    if (named === undefined) throw new Error('a complaint is named by its own row');
    const drafts = row.draftStatementId === null ? [] : [row.draftStatementId];
    const matter = await this.reading.matter(row, reader);
    return {
      ...deskView(named, { me: personId, today, opening: openingOf(matter.text) }),
      ...matter,
      policy: await this.reading.policyOf(row),
      dues: duesShown(complaint, row.limits),
      limits: { questionDays: row.limits.questionDays, handBackDays: row.limits.handBackDays },
      timeline: timelineOf(told, reader, {
        unitName: await this.looking.namesInStory(told),
        words: await this.looking.words(told, reader),
      }),
      may: stepsOpenTo(as, complaint, row.limits, today),
      draft: (await this.reading.staffWords(drafts)).get(drafts[0] ?? '') ?? null,
      joiners: (await this.complainants.joinersOf([row.id])).get(row.id) ?? 0,
      notes: await this.notes.of(row),
    };
  }
}

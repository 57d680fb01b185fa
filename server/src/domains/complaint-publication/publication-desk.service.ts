import { Injectable } from '@nestjs/common';
import { unknownComplaint } from '@yingshang/shared/complaints';
import {
  type getPublicationDraft,
  publishComplaint,
  unpublishComplaint,
} from '@yingshang/shared/contracts/complaints';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { FieldCrypto } from '../../platform/crypto';
import { Writes } from '../../platform/http';
import { type ComplaintRow, ComplaintStories, Complaints, ComplaintWatch } from '../complaints';
import { notAllowed, notInDemo, notOverYet } from './complaint-publication.refusals';
import { PublicPlaces } from './public-places.service';
import { type PublicWords, publishable, titleOf } from './public-words';
import { PublishedComplaintsRepository } from './published-complaints.repository';

export interface CasePlace {
  readonly unitId: string;
  readonly caseId: string;
}

export interface PublicationWrite extends CasePlace {
  readonly actor: Actor;
  readonly idempotencyKey: string;
}

/** Where a supervisor publishes a case that is over, in words of their own. */
@Injectable()
export class PublicationDesk {
  constructor(
    private readonly repository: PublishedComplaintsRepository,
    private readonly complaints: Complaints,
    private readonly stories: ComplaintStories,
    private readonly watch: ComplaintWatch,
    private readonly places: PublicPlaces,
    private readonly writes: Writes,
    private readonly fields: FieldCrypto,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async draft(actor: Actor, place: CasePlace): Promise<Outcome<ResponseOf<typeof getPublicationDraft>>> {
    const over = await this.caseThatIsOver(actor, place);
    if (!over.ok) return over;
    const { id, topicId } = over.value;
    const names = await this.places.names();
    const [words, mayPublish] = [
      await this.stories.maskedWords(over.value),
      await this.complaints.mayPublish(id),
    ];
    return ok({
      title: titleOf(topicId === null ? null : names.topic(topicId)),
      // Who does not let it be published is not quoted either.
      ...(mayPublish ? words : { story: '', answer: '' }),
      published: await this.repository.ofComplaint(id),
      mayPublish,
    });
  }

  async publish(
    write: PublicationWrite,
    typed: PublicWords,
  ): Promise<Outcome<ResponseOf<typeof publishComplaint>>> {
    const { actor, idempotencyKey, unitId, caseId } = write;
    const over = await this.caseThatIsOver(actor, write);
    if (!over.ok) return over;
    const words = publishable(typed);
    if (!words.ok) return words;
    const about = over.value.unitId;
    if (about === null || !(await this.places.isShown(about))) return notInDemo();
    const request = { unitId, caseId, fingerprint: this.fingerprint(words.value) };
    const key = { idempotencyKey, route: publishComplaint.name, actor: actor.personId, request };
    return this.writes.once(key, async (manager) => {
      // Before the question, so that a permission taken back meanwhile is seen, or waits and takes this away.
      await this.repository.lock(caseId, manager);
      if (!(await this.complaints.mayPublish(caseId, manager))) return notAllowed();
      const id = await this.repository.keep(
        {
          complaintId: caseId,
          words: words.value,
          actorId: actor.personId,
          day: this.clock.today(),
          at: new Date(this.clock.now()),
        },
        manager,
      );
      await this.note('complaint-publication.published', over.value, actor, manager);
      return ok({ id });
    });
  }

  async unpublish({
    actor,
    idempotencyKey,
    unitId,
    caseId,
  }: PublicationWrite): Promise<Outcome<ResponseOf<typeof unpublishComplaint>>> {
    const row = await this.watch.find(actor, unitId, caseId);
    if (row === null) return unknownComplaint();
    const request = { unitId, caseId };
    const key = { idempotencyKey, route: unpublishComplaint.name, actor: actor.personId, request };
    return this.writes.once(key, async (manager) => {
      const removed = await this.repository.remove(caseId, manager);
      if (removed) await this.note('complaint-publication.unpublished', row, actor, manager);
      return ok({ removed });
    });
  }

  private async caseThatIsOver(actor: Actor, { unitId, caseId }: CasePlace): Promise<Outcome<ComplaintRow>> {
    const row = await this.watch.find(actor, unitId, caseId);
    if (row === null) return unknownComplaint();
    return row.status === 'closed' ? ok(row) : notOverYet();
  }

  /** A kept request holds no words: those that were taken off the page must not stay there. */
  private fingerprint({ title, story, answer }: PublicWords): string {
    const column = { table: 'published_complaints', column: 'story' };
    return this.fields.indexOf(column, JSON.stringify([title, story, answer]));
  }

  private note(kind: string, row: ComplaintRow, by: Actor, manager: EntityManager): Promise<void> {
    return this.audit.note({ kind, by, unitId: row.unitId, about: row.id, detail: {} }, manager);
  }
}

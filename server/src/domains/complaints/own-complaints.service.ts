import { Injectable } from '@nestjs/common';
import { type Complaint, unknownComplaint } from '@yingshang/shared/complaints';
import type { listOwnComplaints, OwnComplaint } from '@yingshang/shared/contracts/complaints';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import { addDays, type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { PoliciesService } from '../policies';
import type { ComplainantEntity } from './complainant.entity';
import { ComplainantsRepository } from './complainants.repository';
import type { ComplaintEntity } from './complaint.entity';
import { ComplaintLooking, toldFrom } from './complaint-looking.service';
import { complaintFrom } from './complaint-row';
import { duesShown, ownRowView, stepsOpenTo, timelineOf } from './complaint-views';
import { ComplaintsRepository } from './complaints.repository';
import { Complaints, type ComplaintWords } from './complaints.service';
import { PublishedCases } from './published-cases.service';

const PAGE_SIZE = 30;
const NOT_SHOWN: ComplaintWords = { words: null, place: null };

/** The complainant's own view: who holds it, until when, what was answered, what they may do. */
@Injectable()
export class OwnComplaints {
  constructor(
    private readonly complainants: ComplainantsRepository,
    private readonly repository: ComplaintsRepository,
    private readonly complaints: Complaints,
    private readonly looking: ComplaintLooking,
    private readonly policies: PoliciesService,
    private readonly published: PublishedCases,
    private readonly clock: Clock,
  ) {}

  async list({ personId }: Actor, after: string | undefined): Promise<ResponseOf<typeof listOwnComplaints>> {
    const found = await this.complainants.page(personId, after ?? null, PAGE_SIZE + 1);
    const shown = found.slice(0, PAGE_SIZE);
    const rows = await this.repository.many(shown.map(({ complaintId }) => complaintId));
    const named = new Map((await this.looking.named(rows)).map((one) => [one.row.id, one]));
    const today = this.clock.today();
    return {
      items: shown.flatMap(({ ticket, complaintId }) => {
        const one = named.get(complaintId);
        return one === undefined ? [] : [ownRowView(ticket, one, today)];
      }),
      next: found.length > PAGE_SIZE ? (shown.at(-1)?.ticket ?? null) : null,
    };
  }

  async one({ personId }: Actor, ticket: string): Promise<Outcome<OwnComplaint>> {
    const complainant = await this.complainants.ofTicket(ticket, personId);
    const row = complainant === null ? null : await this.repository.find(complainant.complaintId);
    return complainant === null || row === null ? unknownComplaint() : ok(await this.shown(complainant, row));
  }

  private async shown(complainant: ComplainantEntity, row: ComplaintEntity): Promise<OwnComplaint> {
    const { ticket, joined, mayPublish, occasionId } = complainant;
    const events = await this.repository.eventsOf(row.id);
    const [complaint, told] = [complaintFrom(events), toldFrom(events)];
    const [named] = await this.looking.named([row]);
    if (named === undefined) throw new Error('a row that is there was not named');
    const reader = joined ? 'joiner' : 'complainant';
    const unitName = await this.looking.namesInStory(told);
    const { words, place } = joined ? NOT_SHOWN : await this.complaints.wordsOf(row, 'writer');
    const title = row.policyId === null ? null : await this.policies.titleOf(row.policyId);
    const today = this.clock.today();
    return {
      ...ownRowView(ticket, named, today),
      policy: row.policyId === null || title === null ? null : { id: row.policyId, title },
      place,
      words,
      statementId: joined ? complainant.statementId : row.statementId,
      dues: duesShown(complaint, row.limits),
      timeline: timelineOf(told, reader, { unitName, words: await this.looking.words(told, reader) }),
      may: stepsOpenTo(joined ? [] : [{ role: 'complainant' }], complaint, row.limits, today),
      joined,
      joiners: (await this.complainants.joinersOf([row.id])).get(row.id) ?? 0,
      confirmBy: confirmBy(complaint, row),
      occasionId,
      mayPublish,
      publishedId: await this.published.idOf(row.id),
    };
  }
}

function confirmBy({ status, answeredOn }: Complaint, { silenceDays }: ComplaintEntity) {
  return status === 'answered' && answeredOn !== null ? addDays(answeredOn, silenceDays) : null;
}

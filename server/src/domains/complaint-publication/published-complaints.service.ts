import { Injectable } from '@nestjs/common';
import type {
  getPublishedComplaint,
  listPublishedComplaints,
  PublishedComplaint,
  PublishedComplaintRow,
} from '@yingshang/shared/contracts/complaints';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { ComplaintStories } from '../complaints';
import { unknownPublished } from './complaint-publication.refusals';
import { type PlaceNames, PublicPlaces } from './public-places.service';
import { likePatterns } from './public-words';
import { type PublishedCase, PublishedComplaintsRepository } from './published-complaints.repository';

const PAGE_SIZE = 20;

/** Chosen cases, for everybody: no person, no personal words. */
@Injectable()
export class PublishedComplaints {
  constructor(
    private readonly repository: PublishedComplaintsRepository,
    private readonly places: PublicPlaces,
    private readonly stories: ComplaintStories,
  ) {}

  async list({
    q,
    unitId,
    topicId,
    after,
  }: Input<typeof listPublishedComplaints>['query']): Promise<ResponseOf<typeof listPublishedComplaints>> {
    const found = await this.repository.page({
      units: await this.places.shownUnits(),
      unitId: unitId ?? null,
      topicId: topicId ?? null,
      patterns: likePatterns(q ?? ''),
      after: after ?? null,
      most: PAGE_SIZE + 1,
    });
    const names = await this.places.names();
    const shown = found.slice(0, PAGE_SIZE);
    return {
      items: shown.map((one) => rowOf(one, names)),
      next: found.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
    };
  }

  async one(id: string): Promise<Outcome<ResponseOf<typeof getPublishedComplaint>>> {
    const found = await this.repository.find(id, await this.places.shownUnits());
    if (found === null) return unknownPublished();
    const { story, answer, publishedOn } = found;
    const shown: PublishedComplaint = {
      ...rowOf(found, await this.places.names()),
      story,
      answer,
      timeline: await this.stories.publicTimeline(found.complaintId),
      publishedOn,
    };
    return ok(shown);
  }
}

function rowOf(found: PublishedCase, names: PlaceNames): PublishedComplaintRow {
  const { id, title, unitId, topicId, regionCode, ground, closedOn, daysToAnswer, reopenings } = found;
  return {
    id,
    title,
    unit: { id: unitId, name: names.unit(unitId) },
    topicName: topicId === null ? null : names.topic(topicId),
    districtName: regionCode === null ? null : names.district(regionCode),
    class: found.class,
    ground,
    closedOn,
    daysToAnswer,
    reopenings,
  };
}

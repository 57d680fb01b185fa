import { Injectable } from '@nestjs/common';
import {
  type FiledComplaint,
  FiledComplaintsRepository,
  type FiledOfTopic,
  type FiledWithin,
} from './filed-complaints.repository';

/** Which complaints units were filed about, by topic: for whoever watches over several. */
@Injectable()
export class FiledComplaints {
  constructor(private readonly repository: FiledComplaintsRepository) {}

  byTopic(within: FiledWithin): Promise<FiledOfTopic[]> {
    return this.repository.byTopic(within);
  }

  /** Those behind a figure, the newest first, `most` of them. */
  ofTopic(
    within: FiledWithin,
    topicId: string,
    most: number,
  ): Promise<{ readonly items: readonly FiledComplaint[]; readonly all: number }> {
    return this.repository.ofTopic(within, topicId, most);
  }
}

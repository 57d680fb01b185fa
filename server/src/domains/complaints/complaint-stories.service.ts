import { Injectable } from '@nestjs/common';
import type { ComplaintTimelineLine } from '@yingshang/shared/contracts/complaints';
import { maskPersonalWords } from '@yingshang/shared/masking';
import { ComplaintLooking, toldFrom } from './complaint-looking.service';
import type { ComplaintRow } from './complaint-row';
import { timelineOf } from './complaint-views';
import { ComplaintsRepository } from './complaints.repository';
import { Complaints } from './complaints.service';

/** How a complaint went, for whoever tells it in public. */
@Injectable()
export class ComplaintStories {
  constructor(
    private readonly complaints: Complaints,
    private readonly repository: ComplaintsRepository,
    private readonly looking: ComplaintLooking,
  ) {}

  /** What everybody may know of its steps; no words of anybody. */
  async publicTimeline(id: string): Promise<ComplaintTimelineLine[]> {
    const told = toldFrom(await this.repository.eventsOf(id));
    return timelineOf(told, 'public', { unitName: await this.looking.namesInStory(told), words: new Map() });
  }

  /** What was complained of and what was answered last, checked and masked; empty where nothing can be shown. */
  async maskedWords(row: ComplaintRow): Promise<{ story: string; answer: string }> {
    const story = (await this.complaints.wordsOf(row, 'public')).words?.text ?? '';
    const told = toldFrom(await this.repository.eventsOf(row.id));
    const words = await this.looking.words(told, 'office');
    const lines = timelineOf(told, 'office', { unitName: () => '', words });
    const answer = lines.findLast(({ kind }) => kind === 'answered')?.text ?? '';
    return { story, answer: maskPersonalWords(answer) };
  }
}

import { Injectable } from '@nestjs/common';
import type { ResultLine, RollRecord } from '@yingshang/shared/draw';
import { type ApplicationResult, type DrawnHead, DrawnResultsRepository } from './drawn-results.repository';
import { ResultsRepository } from './results.repository';
import { RollsRepository } from './rolls.repository';

/** Draws that have their result, for whoever lays it out for those who ask. */
@Injectable()
export class DrawnResults {
  constructor(
    private readonly repository: DrawnResultsRepository,
    private readonly rolls: RollsRepository,
    private readonly results: ResultsRepository,
  ) {}

  drawn(): Promise<{ readonly planId: string; readonly releasedAt: Date | null }[]> {
    return this.repository.drawn();
  }

  head(planId: string): Promise<DrawnHead | null> {
    return this.repository.head(planId);
  }

  ofApplications(planId: string): Promise<ApplicationResult[]> {
    return this.repository.ofApplications(planId);
  }

  line(
    planId: string,
    seq: number,
  ): Promise<{ readonly line: RollRecord; readonly result: ResultLine } | null> {
    return this.repository.line(planId, seq);
  }

  /** All lines of the roll, a part at a time, in their order. */
  async roll(planId: string): Promise<RollRecord[][]> {
    // As the draw wrote them.
    return (await this.rolls.texts(planId)).map((text) => JSON.parse(text) as RollRecord[]);
  }

  async allResults(planId: string): Promise<ResultLine[][]> {
    // As the draw wrote them.
    return (await this.results.texts(planId)).map((text) => JSON.parse(text) as ResultLine[]);
  }
}

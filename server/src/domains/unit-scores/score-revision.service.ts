import { Injectable } from '@nestjs/common';
import { CityService } from '../city';
import { ScoreListsRepository } from './score-lists.repository';

/** Which state of scores, and of the city that they are about, is there: pages that are kept stand on it. */
@Injectable()
export class ScoreRevision {
  constructor(
    private readonly lists: ScoreListsRepository,
    private readonly city: CityService,
  ) {}

  async current(): Promise<string> {
    return `${await this.lists.revision()} ${await this.city.revision()}`;
  }
}

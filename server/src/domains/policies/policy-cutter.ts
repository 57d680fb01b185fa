import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CityService } from '../city';
import { type Cutter, chineseCutter } from './chinese-cutter';
import { fieldWords } from './city-words';
import { OwnWordsRepository } from './own-words.repository';

/**
 * The cutter with the words of the loaded city. The dictionary is opened when somebody first searches or loads,
 * and again only when the city's own words have changed.
 */
@Injectable()
export class PolicyCutter {
  private kept: { readonly words: string; readonly cutter: Cutter } | null = null;
  private revision: string | null = null;

  constructor(
    private readonly repository: OwnWordsRepository,
    private readonly city: CityService,
  ) {}

  async current(): Promise<Cutter> {
    const revision = await this.city.revision();
    if (this.kept !== null && revision === this.revision) return this.kept.cutter;
    const cutter = this.cutterOf(await this.repository.find());
    this.revision = revision;
    return cutter;
  }

  /** With the words as the load under way has written them. */
  async whileLoading(manager: EntityManager): Promise<Cutter> {
    return this.cutterOf(await this.repository.find(manager));
  }

  private cutterOf(cityWords: readonly string[]): Cutter {
    const all = [...fieldWords, ...cityWords];
    const words = all.join('\n');
    if (this.kept?.words !== words) this.kept = { words, cutter: chineseCutter(all) };
    return this.kept.cutter;
  }
}

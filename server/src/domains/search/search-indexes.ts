import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { CityService } from '../city';
import { PoliciesService, ResidentPoliciesService } from '../policies';
import { ServiceCardsService } from '../service-cards';
import type { CityContents } from './city-contents';
import { buildSearchIndex, type SearchIndex } from './search-index';

/**
 * Keeps the index of the city as it is now. Every search asks the database for the city's revision, one row by key,
 * so a load by any process is noticed at once; a new index is made from scratch, and the old one answers until it is
 * ready.
 */
@Injectable()
export class SearchIndexes implements OnApplicationBootstrap {
  private index: SearchIndex | undefined;
  private version: string | undefined;
  private making: Promise<SearchIndex> | undefined;

  constructor(
    private readonly city: CityService,
    private readonly cards: ServiceCardsService,
    private readonly policies: PoliciesService,
    private readonly residentPolicies: ResidentPoliciesService,
    private readonly clock: Clock,
  ) {}

  /** In the background: a server is ready before its index is, and the first search waits for it. */
  onApplicationBootstrap(): void {
    // A failure is not lost: the first search meets it again and answers with it.
    this.current().catch(() => undefined);
  }

  async current(): Promise<SearchIndex> {
    const version = await this.versionNow();
    if (version === this.version && this.index !== undefined) return this.index;
    const making = this.remake(version);
    // Before the first load there was nothing to find: that answer helps nobody.
    if (this.index === undefined || this.index.city.units.length === 0) return making;
    making.catch(() => undefined);
    return this.index;
  }

  /** The index of the city as it is at this moment, for those who just changed it. */
  async refreshed(): Promise<SearchIndex> {
    await this.making;
    const version = await this.versionNow();
    return version === this.version && this.index !== undefined ? this.index : this.remake(version);
  }

  /** One at a time: a load that comes while an index is made is met by the next search. */
  private remake(version: string): Promise<SearchIndex> {
    this.making ??= this.make(version).finally(() => {
      this.making = undefined;
    });
    return this.making;
  }

  private async versionNow(): Promise<string> {
    // A policy's status, and with it its rank, changes with the day.
    return `${await this.city.revision()} ${this.clock.today()}`;
  }

  private async make(version: string): Promise<SearchIndex> {
    const index = await buildSearchIndex(await this.contents());
    this.index = index;
    this.version = version;
    return index;
  }

  private async contents(): Promise<CityContents> {
    const places = await this.city.places();
    const categories = await this.city.categories();
    return {
      ...(await this.cards.all()),
      places,
      regionNames: new Map(places.map(({ code, name }) => [code, name])),
      policies: await this.policies.headings(),
      residentPolicies: await this.residentPolicies.headings(),
      categoryNames: new Map(categories.map(({ key, name }) => [key, name])),
      asOf: this.clock.today(),
    };
  }
}

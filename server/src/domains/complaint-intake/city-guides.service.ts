import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { BoundaryRule } from '@yingshang/shared/complaints';
import { ComplaintRouter, type RoutingMatter } from '@yingshang/shared/routing';
import { ComplaintRulesService, type ComplaintTopicRecord } from '../complaint-rules';
import { pinyinSpelling, type SearchIndex, SearchIndexes } from '../search';
import { routingCity } from './routing-city';

/** What a text is read by: the router over the loaded city, its topics and its boundaries. */
export interface CityGuide {
  readonly index: SearchIndex;
  readonly router: ComplaintRouter;
  readonly topics: ReadonlyMap<string, ComplaintTopicRecord>;
  /** Of what the router hears: its other matters are no topics. */
  readonly topicOf: ReadonlyMap<RoutingMatter, ComplaintTopicRecord>;
  readonly boundaries: readonly BoundaryRule[];
}

/**
 * Keeps the guide of the city as the search box knows it: made once, and anew when a pack was loaded, by whatever
 * process. Until then the old one answers.
 */
@Injectable()
export class CityGuides implements OnApplicationBootstrap {
  private guide: CityGuide | undefined;
  private making: Promise<CityGuide> | undefined;

  constructor(
    private readonly indexes: SearchIndexes,
    private readonly rules: ComplaintRulesService,
  ) {}

  /** In the background: the first question waits for it, and meets a failure again. */
  onApplicationBootstrap(): void {
    this.current().catch(() => undefined);
  }

  async current(): Promise<CityGuide> {
    const index = await this.indexes.current();
    if (index === this.guide?.index) return this.guide;
    const making = this.remake(index);
    if (this.guide === undefined || this.guide.index.city.units.length === 0) return making;
    making.catch(() => undefined);
    return this.guide;
  }

  private remake(index: SearchIndex): Promise<CityGuide> {
    this.making ??= this.make(index).finally(() => {
      this.making = undefined;
    });
    return this.making;
  }

  private async make(index: SearchIndex): Promise<CityGuide> {
    const [topics, boundaries] = [await this.rules.topics(), await this.rules.boundaries()];
    // Whoever waits for another answer gets it before the moment in which nothing else is done.
    await nextTurn();
    this.guide = {
      index,
      router: new ComplaintRouter(pinyinSpelling, routingCity(index.city, topics)),
      topics: new Map(topics.map((topic) => [topic.id, topic])),
      topicOf: new Map(topics.map((topic) => [topic, topic])),
      boundaries,
    };
    return this.guide;
  }
}

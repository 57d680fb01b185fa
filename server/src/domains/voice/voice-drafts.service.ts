import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { SpokenAround, VoiceDraft } from '@yingshang/shared/contracts/voice';
import { Understanding } from '@yingshang/shared/understanding';
import { ComplaintRulesService } from '../complaint-rules';
import { pinyinSpelling, type SearchIndex, SearchIndexes } from '../search';
import { type Around, type NamedUnit, spokenDraft } from './spoken-draft';

interface Guide {
  readonly index: SearchIndex;
  readonly understanding: Understanding;
  readonly topicIds: ReadonlyMap<string, string>;
}

const pageIntents = { rating: 'rate', complaint: 'complain', home: null, search: null } as const;

/** What is understood in the loaded city; anew when a pack was loaded. Nothing of a sentence is kept or logged. */
@Injectable()
export class VoiceDrafts {
  private making: Promise<Guide> | undefined;

  constructor(
    private readonly indexes: SearchIndexes,
    private readonly rules: ComplaintRulesService,
  ) {}

  async draft(heard: string, spoken: SpokenAround): Promise<VoiceDraft> {
    const guide = await this.guide();
    const around = aroundIn(guide, spoken);
    const district = districtOf(guide, spoken);
    return spokenDraft(heard, guide.understanding.understand(heard, { district }), around);
  }

  /** Names that are likely said. */
  async hints(spoken: SpokenAround): Promise<readonly string[]> {
    const { pageUnit, lastUnit } = aroundIn(await this.guide(), spoken);
    return [pageUnit, lastUnit].flatMap((unit) => unit?.name ?? []);
  }

  private async guide(): Promise<Guide> {
    const index = await this.indexes.current();
    const made = await this.making?.catch(() => undefined);
    if (made?.index === index) return made;
    this.making = this.make(index);
    return this.making;
  }

  private async make(index: SearchIndex): Promise<Guide> {
    const topics = await this.rules.topics();
    // Whoever waits for another answer gets it before the moment in which nothing else is done.
    await nextTurn();
    const { units, places } = index.city;
    return {
      index,
      understanding: new Understanding(pinyinSpelling, units, places),
      topicIds: new Map(topics.map(({ id, label }) => [label, id])),
    };
  }
}

function unitIn({ index }: Guide, id: string | null) {
  return index.city.units.find((unit) => unit.id === id);
}

function aroundIn(guide: Guide, { page, unitId, lastUnitId }: SpokenAround): Around {
  const named = (id: string | null): NamedUnit | null => {
    const unit = unitIn(guide, id);
    return unit === undefined ? null : { id: unit.id, name: unit.name };
  };
  return {
    intent: pageIntents[page],
    pageUnit: named(unitId),
    lastUnit: named(lastUnitId),
    topicIds: guide.topicIds,
  };
}

/** Where the person is, else where the unit is on whose page they speak, else that of the last one. */
function districtOf(guide: Guide, { regionCode, unitId, lastUnitId }: SpokenAround): string | undefined {
  const codes = [regionCode, unitIn(guide, unitId)?.regionCode, unitIn(guide, lastUnitId)?.regionCode];
  return codes
    .map((code) => guide.index.city.places.find((place) => place.code === code?.slice(0, 6)))
    .find((place) => place !== undefined && !place.whole)?.code;
}

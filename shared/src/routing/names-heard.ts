import { type DirectoryPlace, placeNames } from '../directory';
import type { RoutingUnit } from './complaint-router';
import { asWritten, longestOnly } from './mentions';
import { PhraseIndex } from './phrase-index';
import type { SpokenSign, SpokenSigns } from './spoken-signs';

/** A unit whose name was heard. */
export interface HeardName {
  /** Signs that were heard, those that only sounded so for less. */
  readonly signs: number;
  readonly heard: string;
  /** Where it stands: signs `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** Hears names of units and of districts in a sentence. */
export class NamesHeard {
  private readonly names: PhraseIndex<RoutingUnit>;
  private readonly places: PhraseIndex<DirectoryPlace>;

  constructor(signs: SpokenSigns, units: readonly RoutingUnit[], places: readonly DirectoryPlace[]) {
    this.names = new PhraseIndex(signs);
    this.places = new PhraseIndex(signs);
    for (const unit of units)
      for (const name of namesWithoutPlace(unit, places))
        if (Array.from(name).length > 1) this.names.add(name, unit);
    for (const place of places)
      if (!place.whole) for (const name of placeNames(place)) this.places.add(name, place);
  }

  units(sentence: readonly SpokenSign[]): Map<RoutingUnit, HeardName> {
    const found = new Map<RoutingUnit, HeardName>();
    for (const mention of longestOnly(asWritten(this.names.find(sentence)))) {
      const { from, to, phrase: heard } = mention;
      const signs = (to - from) * mention.likeness;
      for (const unit of mention.meanings)
        if (signs > (found.get(unit)?.signs ?? 0)) found.set(unit, { signs, heard, from, to });
    }
    return found;
  }

  /** Where names of districts stand, those inside other names too. */
  placesHeard(sentence: readonly SpokenSign[]): readonly { readonly from: number; readonly to: number }[] {
    return this.places.find(sentence);
  }

  /**
   * Codes of the districts that were heard, each with the signs that say so. What is part of the name of a unit elsewhere
   * (`named`) is no district: 新民 in 新民屯镇, which is not in 新民市.
   */
  districts(
    sentence: readonly SpokenSign[],
    named: ReadonlyMap<RoutingUnit, HeardName> = new Map(),
  ): Map<string, number> {
    const found = new Map<string, number>();
    for (const { from, to, likeness, meanings } of this.places.find(sentence)) {
      const around = [...named].filter(([, name]) => name.from <= from && to < name.to);
      for (const { code } of meanings)
        if (around.length === 0 || around.some(([unit]) => unit.regionCode === code))
          found.set(code, Math.max(found.get(code) ?? 0, (to - from) * likeness));
    }
    return found;
  }
}

/** Where a unit is counts apart, so that 「沈北新区」 does not make 水务局 out of 税务局. */
function namesWithoutPlace(
  { name, called, regionCode }: RoutingUnit,
  places: readonly DirectoryPlace[],
): ReadonlySet<string> {
  const names = new Set([name, ...called]);
  const own = places.filter(({ code, whole }) => whole || code === regionCode).flatMap(placeNames);
  const isPlaced = (one: string) =>
    own.some((place) => one.startsWith(place) && names.has(one.slice(place.length)));
  return new Set([...names].filter((one) => !isPlaced(one)));
}

import { type DirectoryPlace, placeNames, shortNames, unitAbbreviations, withoutPlaces } from '../directory';
import { type HeardName, NamesHeard, type RoutingUnit, type SpokenSign, type SpokenSigns } from '../routing';
import { guesses } from './guesses';
import { looseNames, officeWords, spokenNames } from './spoken-names';
import { topicsOfUnit } from './unit-kinds';
import type { Guess, SpokenUnit } from './utterance';

/** Each sign of a name leaves less doubt. */
const A_SIGN = 2.2;
const HEARD_DISTRICT = 3;
const A_SIGN_OF_DISTRICT = 0.25;
const OWN_DISTRICT = 2;
const WHOLE_CITY = 1;
/** The office is one that has to do with what was said. */
const HAS_TO_DO = 1.2;
/** How much a point of score says; found on the sentences that name their unit. */
const SURENESS = 1.1;
const MOST = 3;
/** Three signs, none of them misheard. */
const MOST_DOUBTED = 3;
/** Before the name of an office of the whole city. */
const CITY = ['市', '市里', '市里的', '沈阳', '沈阳市'];

/** A word that ends like this names an office; 社保 or 规划 alone is a matter. */
const OFFICE =
  /(局|委|办|厅|中心|大厅|分局|街道|办事处|[镇乡]|政府|支队|大队|公司|集团|热线|工会|联|联合会|海关|站|所|院|队|会|电网|12345|一二三四五)$/u;

interface HeardWith {
  /** Where the speaker is, or the unit they spoke of last. */
  readonly district?: string | undefined;
  /** Labels of topics that were heard. */
  readonly topics: ReadonlySet<string>;
}

/** Hears which unit is named. Build it once for a city, ask it often. */
export class UnitsHeard {
  private readonly names: NamesHeard;
  private readonly words: NamesHeard;
  private readonly units: ReadonlyMap<string, SpokenUnit>;
  private readonly wholeCity: ReadonlySet<string>;

  constructor(signs: SpokenSigns, units: readonly SpokenUnit[], places: readonly DirectoryPlace[]) {
    const known = units.map((unit) => knownAs(unit, places));
    this.names = new NamesHeard(signs, known, places);
    this.words = new NamesHeard(
      signs,
      units.map((unit) => calledByWord(unit, places)),
      [],
    );
    this.units = new Map(units.map((unit) => [unit.id, unit]));
    this.wholeCity = new Set(places.filter(({ whole }) => whole).map(({ code }) => code));
  }

  /** The best first, at most three; none where no office is named. `after`: what was said after a correction. */
  hear(sentence: readonly SpokenSign[], after: readonly SpokenSign[], heard: HeardWith): Guess<SpokenUnit>[] {
    const all = this.names.units(sentence);
    const later = this.names.units(after);
    const laterPlaces = this.names.districts(after, later);
    const places = laterPlaces.size > 0 ? laterPlaces : this.names.districts(sentence, all);
    const named = later.size > 0 ? later : all.size > 0 ? all : this.byWord(sentence, places);
    const scored = [...named].flatMap(([{ id }, name]) => {
      const unit = this.units.get(id);
      const near = unit === undefined ? null : this.nearness(unit, places, heard.district);
      if (unit === undefined || near === null) return [];
      if (isDoubtful(name)) return [];
      const has = topicsOfUnit(unit.name).some((topic) => heard.topics.has(topic)) ? HAS_TO_DO : 0;
      return [{ value: unit, score: near + name.signs * A_SIGN + has, heard: [name.heard] }];
    });
    return guesses(scored, SURENESS).slice(0, MOST);
  }

  /** What is said beside the names of offices and districts. */
  withoutNames(sentence: readonly SpokenSign[]): SpokenSign[] {
    const names = [...this.names.units(sentence).values(), ...this.names.placesHeard(sentence)];
    return sentence.filter((_, at) => !names.some(({ from, to }) => from <= at && at < to));
  }

  /** 「城管不管，大东的」: where no office is named, a word for one, of the districts that are. */
  private byWord(
    sentence: readonly SpokenSign[],
    places: ReadonlyMap<string, number>,
  ): Map<RoutingUnit, HeardName> {
    if (places.size === 0) return new Map();
    return new Map([...this.words.units(sentence)].filter(([{ regionCode }]) => places.has(regionCode)));
  }

  /** Null: not meant, because another district was named. */
  private nearness({ regionCode }: SpokenUnit, places: ReadonlyMap<string, number>, district?: string) {
    const isCity = this.wholeCity.has(regionCode);
    if (places.size === 0) {
      if (district !== undefined && regionCode === district) return OWN_DISTRICT;
      return isCity ? WHOLE_CITY : 0;
    }
    const signs = places.get(regionCode);
    if (signs !== undefined) return HEARD_DISTRICT + signs * A_SIGN_OF_DISTRICT;
    return isCity ? 0 : null;
  }
}

const isBare = (name: string) => !OFFICE.test(name) && Array.from(name).length >= 2;

/** 「是城管」 is not 市城管: what is so short has to be written so. */
const isDoubtful = ({ heard, signs }: HeardName) => /^市..$/u.test(heard) && signs < MOST_DOUBTED;

/** Names of an office without what makes them one: 城管 of 城管局. */
const bareNames = (names: readonly string[]): string[] =>
  names.flatMap((name) => (OFFICE.test(name) ? name.replace(/局$/u, '') : name)).filter(isBare);

function calledByWord(unit: SpokenUnit, places: readonly DirectoryPlace[]): RoutingUnit {
  const own = places.filter(({ code, whole }) => whole || code === unit.regionCode);
  const names = shortNames(withoutPlaces(unit.name, own), unitAbbreviations);
  return { ...unit, department: null, called: bareNames(names).filter((name) => officeWords.has(name)) };
}

/** Everything by which people name it: official and short names, those of a branch with its district inside. */
function knownAs(unit: SpokenUnit, places: readonly DirectoryPlace[]): RoutingUnit {
  const own = places.filter(({ code, whole }) => whole || code === unit.regionCode);
  const core = withoutPlaces(unit.name, own);
  const short = [core, ...shortNames(core, unitAbbreviations)];
  const district = places.find(({ code, whole }) => !whole && code === unit.regionCode);
  const placed = district === undefined ? CITY : placeNames(district);
  const official = [...short, ...spokenNames.flatMap(({ long, as }) => (core.endsWith(long) ? as : []))];
  const said = [...official, ...official.flatMap(looseNames)];
  // 城管 of 城管局: an office only where a district stands before it.
  const bare = bareNames(said);
  const branch = /^(.+局)分局$/u.exec(core)?.[1];
  const bodies =
    branch === undefined ? [] : [branch, ...shortNames(branch, unitAbbreviations), branch.slice(0, -1)];
  return {
    id: unit.id,
    name: unit.name,
    regionCode: unit.regionCode,
    department: null,
    called: [
      ...said.filter((name) => OFFICE.test(name)),
      ...placed.flatMap((place) => bare.flatMap((name) => [`${place}${name}`, `${place}的${name}`])),
      ...placed.flatMap((place) => bodies.map((body) => `${body}${place}分局`)),
    ],
  };
}

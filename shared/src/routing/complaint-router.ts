import type { DirectoryPlace, Spelling } from '../directory';
import { MattersHeard } from './matters-heard';
import { NamesHeard } from './names-heard';
import { type Responsibility, responsibilities } from './responsibilities';
import { SpokenSigns } from './spoken-signs';

/** A unit that a complaint may be for. */
export interface RoutingUnit {
  readonly id: string;
  readonly name: string;
  readonly regionCode: string;
  /** Key shared by the offices of one kind in all districts; null for single units. */
  readonly department: string | null;
  /** Other names under which people know it. */
  readonly called: readonly string[];
}

/**
 * An everyday matter and who is responsible for it, the most responsible first: keys of departments, each followed by
 * the city's own unit of that kind, and ids of single units.
 */
export interface RoutingMatter {
  readonly label: string;
  readonly words: readonly string[];
  readonly departments: readonly string[];
}

export interface RoutingCity {
  readonly places: readonly DirectoryPlace[];
  readonly units: readonly RoutingUnit[];
  readonly matters: readonly RoutingMatter[];
}

/** Why a unit is suggested: its name was heard, or a matter that it is responsible for. */
export type RouteReason =
  | { readonly kind: 'named'; readonly heard: string }
  | { readonly kind: 'matter'; readonly label: string };

export interface Route {
  readonly unitId: string;
  /** Comparable within one answer only. */
  readonly score: number;
  readonly reasons: readonly RouteReason[];
}

/** Whoever names a unit means it; each sign of the name leaves less doubt. */
const NAMED = 2;
const A_SIGN_OF_NAME = 2.2;
/** A matter says no more than this, however many of its words are heard. */
const MATTER_MOST = 7;
/** A second matter of the same unit makes the first a little surer. */
const SECOND_MATTER = 0.25;
const RANK_WORTH = [1, 0.85, 0.75, 0.7] as const;
const LEAST_RANK_WORTH = 0.65;
const HEARD_DISTRICT = 3;
const A_SIGN_OF_DISTRICT = 0.25;
const OWN_DISTRICT = 2;
const WHOLE_CITY = 1;
const ELSEWHERE = -4;

/** Suggests which unit a complaint is for, from its words. Build it once, ask it often. */
export class ComplaintRouter {
  private readonly signs: SpokenSigns;
  private readonly names: NamesHeard;
  private readonly matters: MattersHeard;
  private readonly responsible: ReadonlyMap<string, readonly Responsibility[]>;
  private readonly wholeCity: ReadonlySet<string>;

  constructor(
    spelling: Spelling,
    private readonly city: RoutingCity,
  ) {
    this.signs = new SpokenSigns(spelling);
    this.names = new NamesHeard(this.signs, city.units, city.places);
    this.matters = new MattersHeard(this.signs, city.matters);
    this.responsible = responsibilities(city);
    this.wholeCity = new Set(city.places.filter(({ whole }) => whole).map(({ code }) => code));
  }

  /**
   * The best first, none when nothing says whom it is about. `district`: where the person is or the matter lies; a
   * district named in the text counts instead.
   */
  route(text: string, { district, most = 3 }: { district?: string; most?: number } = {}): Route[] {
    const sentence = this.signs.of(text);
    const named = this.names.units(sentence);
    const places = this.names.districts(sentence);
    const matters = this.matters.hear(sentence);
    const routes: Route[] = [];
    for (const unit of this.city.units) {
      const name = named.get(unit);
      const matter = this.matterOf(unit, matters);
      if (name === undefined && matter === undefined) continue;
      const near = this.nearness(unit, matter?.isCitywide ?? false, places, district);
      if (name === undefined && near < 0) continue;
      routes.push({
        unitId: unit.id,
        score: near + (name === undefined ? 0 : NAMED + name.signs * A_SIGN_OF_NAME) + (matter?.worth ?? 0),
        reasons: [
          ...(name === undefined ? [] : [{ kind: 'named' as const, heard: name.heard }]),
          ...(matter === undefined ? [] : [{ kind: 'matter' as const, label: matter.label }]),
        ],
      });
    }
    return routes.sort((a, b) => b.score - a.score || (a.unitId < b.unitId ? -1 : 1)).slice(0, most);
  }

  /** Which matters are heard, the surest first. How sure: about 1 for one word of two signs, 5 and more for a clear case. */
  heard(text: string): { readonly matter: RoutingMatter; readonly sure: number }[] {
    return [...this.matters.hear(this.signs.of(text))]
      .map(([matter, sure]) => ({ matter, sure }))
      .sort((one, other) => other.sure - one.sure);
  }

  /** What the matters that were heard say for a unit: the surest, and a little of the second. */
  private matterOf(unit: RoutingUnit, heard: ReadonlyMap<RoutingMatter, number>) {
    const own = (this.responsible.get(unit.id) ?? [])
      .flatMap(({ matter, rank, isCitywide }) => {
        const sure = heard.get(matter);
        if (sure === undefined) return [];
        return [{ label: matter.label, isCitywide, worth: sure * (RANK_WORTH[rank] ?? LEAST_RANK_WORTH) }];
      })
      .sort((a, b) => b.worth - a.worth);
    const [best, second] = own;
    if (best === undefined) return undefined;
    return { ...best, worth: Math.min(MATTER_MOST, best.worth + (second?.worth ?? 0) * SECOND_MATTER) };
  }

  private nearness(
    { regionCode }: RoutingUnit,
    isCitywide: boolean,
    heard: ReadonlyMap<string, number>,
    district: string | undefined,
  ): number {
    const isCity = this.wholeCity.has(regionCode);
    if (heard.size > 0) {
      const signs = heard.get(regionCode);
      if (signs !== undefined) return HEARD_DISTRICT + signs * A_SIGN_OF_DISTRICT;
      return isCity ? (isCitywide ? HEARD_DISTRICT : 0) : ELSEWHERE;
    }
    if (district === undefined) return isCity ? WHOLE_CITY : 0;
    if (regionCode === district) return OWN_DISTRICT;
    return isCity ? (isCitywide ? OWN_DISTRICT : 0) : ELSEWHERE;
  }
}

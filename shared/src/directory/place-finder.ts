import type { Aligner } from './alignment';
import type { DirectoryPlace } from './entry';
import { type Evidence, ROLE_WORTH } from './evidence';
import { matchQuality } from './match-quality';
import { placeNames } from './places';
import type { Sign, SignTable } from './signs';

interface PlaceName {
  readonly code: string;
  readonly label: string;
  readonly signs: readonly Sign[];
}

/** Finds the districts that a query names. Only whole names count; a name that is also something else is both. */
export class PlaceFinder {
  private readonly names: readonly PlaceName[];

  constructor(places: readonly DirectoryPlace[], table: SignTable) {
    this.names = places.flatMap((place) =>
      placeNames(place).map((name) => ({
        code: place.code,
        label: place.name,
        signs: table.signsOf(name),
      })),
    );
  }

  /** For every place the best evidence of its names. */
  find(aligner: Aligner): Map<string, Evidence> {
    const found = new Map<string, Evidence>();
    for (const { code, label, signs } of this.names) {
      const alignment = aligner.align(signs);
      const quality = alignment && matchQuality(alignment, signs.length);
      if (alignment === undefined || quality?.shape !== 'whole' || alignment.slips > 0) continue;
      // A single sign, 市, names the city only where a name may begin.
      if (signs.length === 1 && (alignment.from > 0 || aligner.query[0]?.typing !== 'written')) continue;
      const { from, to } = alignment;
      const evidence: Evidence = { ...quality, from, to, role: 'place', label, worth: ROLE_WORTH.place };
      const known = found.get(code);
      const isBetter = known === undefined || strength(evidence) > strength(known);
      if (isBetter) found.set(code, evidence);
    }
    return found;
  }
}

function strength({ from, to, quality }: Evidence): number {
  return (to - from) * quality;
}

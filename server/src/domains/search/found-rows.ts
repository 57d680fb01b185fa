import type {
  FoundMatter,
  FoundOfficer,
  FoundPolicy,
  FoundResidentPolicy,
  FoundUnit,
} from '@yingshang/shared/contracts/search';
import type { DirectoryHit } from '@yingshang/shared/directory';
import { policyStatus, residentPolicyStatus } from '../policies';
import { entryKey } from './directory-entries';
import type { SearchIndex } from './search-index';

type Highlights = FoundUnit['highlights'];

/** Turns hits of one query into the rows that are shown. */
export class FoundRows {
  private readonly highlighted: (shown: string) => readonly (readonly [number, number])[];

  constructor(
    private readonly index: SearchIndex,
    query: string,
  ) {
    this.highlighted = index.directory.highlighter(query);
  }

  unit({ id, reason }: DirectoryHit): FoundUnit[] {
    const unit = this.index.units.get(id);
    if (unit === undefined) return [];
    const { name, level, duty, demo, regionCode } = unit;
    const regionName = this.index.city.regionNames.get(regionCode) ?? '';
    return [{ id: unit.id, name, level, duty, demo, regionName, reason, highlights: this.highlights(name) }];
  }

  matter({ id, reason }: DirectoryHit): FoundMatter[] {
    const matter = this.index.matters.get(id);
    if (matter === undefined) return [];
    const { label, audience } = matter;
    return [{ id: matter.id, label, audience, reason, highlights: this.highlights(label) }];
  }

  officer({ id, reason }: DirectoryHit): FoundOfficer[] {
    const officer = this.index.officers.get(id);
    if (officer === undefined) return [];
    const { name, post, synthetic, unitId } = officer;
    const unitName = this.index.units.get(entryKey.unit(unitId))?.name ?? '';
    return [{ id: officer.id, name, post, unitName, synthetic, reason, highlights: this.highlights(name) }];
  }

  policy({ id, reason }: DirectoryHit): FoundPolicy[] {
    const policy = this.index.policies.get(id);
    if (policy === undefined) return [];
    const { title, category, level, issuer, demo } = policy;
    const { categoryNames, asOf } = this.index.city;
    return [
      {
        id: policy.id,
        title,
        categoryName: categoryNames.get(category) ?? category,
        level,
        issuer,
        status: policyStatus(policy, asOf),
        demo,
        reason,
        highlights: this.highlights(title),
      },
    ];
  }

  residentPolicy({ id, reason }: DirectoryHit): FoundResidentPolicy[] {
    const policy = this.index.residentPolicies.get(id);
    if (policy === undefined) return [];
    const { title, topic, issuer } = policy;
    const status = residentPolicyStatus(policy, this.index.city.asOf);
    return [{ id: policy.id, title, topic, issuer, status, reason, highlights: this.highlights(title) }];
  }

  private highlights(shown: string): Highlights {
    return this.highlighted(shown).map(([start, end]) => [start, end]);
  }
}

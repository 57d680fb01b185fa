import { Injectable } from '@nestjs/common';
import {
  LONGEST_QUERY,
  type MatterView,
  type SearchAnswer,
  type SearchKind,
} from '@yingshang/shared/contracts/search';
import { type DirectoryHit, directoryKinds, keyOf } from '@yingshang/shared/directory';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { entryKey } from './directory-entries';
import { FoundRows } from './found-rows';
import { noWords, tooLong, unknownMatter } from './search.refusals';
import { SearchIndexes } from './search-indexes';

const ROWS_A_SECTION = 5;
const ROWS_OF_ONE_KIND = 30;
/** Far below the best answer of its section a row only distracts. */
const SHARE_OF_BEST = 0.72;
const UNITS_OF_A_MATTER = 20;

export interface SearchRequest {
  readonly q: string;
  readonly district?: string;
  readonly kind?: SearchKind;
}

@Injectable()
export class SearchService {
  constructor(private readonly indexes: SearchIndexes) {}

  async search({ q, district, kind }: SearchRequest): Promise<Outcome<SearchAnswer>> {
    if (keyOf(q) === '') return noWords();
    if (Array.from(q.trim()).length > LONGEST_QUERY) return tooLong();
    const index = await this.indexes.current();
    const hits = index.directory.search(q, { district, kinds: kind && [kind] });
    const sections = sectionsOf(hits, kind === undefined ? ROWS_A_SECTION : ROWS_OF_ONE_KIND);
    const rows = new FoundRows(index, q);
    return ok({
      order: sections.order,
      units: sections.of('unit').flatMap((hit) => rows.unit(hit)),
      matters: sections.of('matter').flatMap((hit) => rows.matter(hit)),
      officers: sections.of('officer').flatMap((hit) => rows.officer(hit)),
      policies: sections.of('policy').flatMap((hit) => rows.policy(hit)),
      residentPolicies: sections.of('resident-policy').flatMap((hit) => rows.residentPolicy(hit)),
      more: sections.more,
    });
  }

  /** A matter's units are those that a search for its name finds by it. */
  async matter(id: string, district: string | undefined): Promise<Outcome<MatterView>> {
    const index = await this.indexes.current();
    const matter = index.matters.get(entryKey.matter(id));
    if (matter === undefined) return unknownMatter(id);
    const { label, audience } = matter;
    const reason = `负责：${label}`;
    const hits = index.directory
      .search(label, { district, kinds: ['unit'] })
      .filter((hit) => hit.reason === reason)
      .slice(0, UNITS_OF_A_MATTER);
    const rows = new FoundRows(index, label);
    return ok({ id, label, audience, units: hits.flatMap((hit) => rows.unit(hit)) });
  }
}

interface Sections {
  readonly order: SearchKind[];
  readonly more: SearchKind[];
  of(kind: SearchKind): readonly DirectoryHit[];
}

function sectionsOf(hits: readonly DirectoryHit[], size: number): Sections {
  const sections = directoryKinds.map((kind) => {
    const found = hits.filter((hit) => hit.kind === kind);
    const best = found[0]?.score ?? 0;
    return { kind, best, found: found.filter(({ score }) => score >= best * SHARE_OF_BEST) };
  });
  const answered = sections.filter(({ found }) => found.length > 0).sort((a, b) => b.best - a.best);
  return {
    order: answered.map(({ kind }) => kind),
    more: answered.filter(({ found }) => found.length > size).map(({ kind }) => kind),
    of: (kind) => sections.find((section) => section.kind === kind)?.found.slice(0, size) ?? [],
  };
}

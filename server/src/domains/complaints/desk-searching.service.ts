import { Injectable } from '@nestjs/common';
import type { DeskSearch } from './complaint-desk.repository';
import { complaintNumberIn, isSearch } from './complaint-search';
import { SearchTerms } from './search-terms.service';

/** What was typed, as the database looks for it. */
@Injectable()
export class DeskSearching {
  constructor(private readonly terms: SearchTerms) {}

  /** Null for nothing typed, or too little. */
  searchFor(query: string | undefined): DeskSearch | null {
    if (!isSearch(query)) return null;
    const number = complaintNumberIn(query);
    if (number !== null) return { number };
    const terms = this.terms.ofQuery(query);
    return terms === null ? null : { terms };
  }
}

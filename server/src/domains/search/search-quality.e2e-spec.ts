import { benchQueries, packContents } from '../../../bench/search/pack-contents';
import { meanScores, type QueryScore, scoreQuery } from '../../../bench/search/search-scores';
import { SearchService } from './search.service';
import { buildSearchIndex } from './search-index';
import type { SearchIndexes } from './search-indexes';

/** The bench's queries on the demo pack, in memory; waits are measured by `pnpm bench search`. */
describe('finding in the demo city', () => {
  let scores: QueryScore[] = [];

  beforeAll(async () => {
    const index = await buildSearchIndex(packContents(2000));
    const indexes: Pick<SearchIndexes, 'current'> = { current: () => Promise.resolve(index) };
    const service = new SearchService(indexes as SearchIndexes); // it asks for the current index only
    scores = await Promise.all(
      benchQueries().map(async (query) => {
        const answer = await service.search({ q: query.query, district: query.district ?? undefined });
        return scoreQuery(query, answer.ok ? answer.value[query.section].map(({ id }) => id) : []);
      }),
    );
  }, 60_000);

  it('has at least 300 questions, half of which were never tuned on', () => {
    expect(scores.length).toBeGreaterThanOrEqual(300);
    expect(scores.filter(({ query }) => query.half === 'held-out').length).toBeGreaterThan(150);
  });

  it.each(['tuning', 'held-out'])('shows what was meant among the first three of the %s half', (half) => {
    const { hit3 } = meanScores(scores.filter(({ query }) => query.half === half));
    expect(hit3).toBeGreaterThanOrEqual(0.97);
  });
});

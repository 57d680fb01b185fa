import { randomUUID } from 'node:crypto';
import { checkedPerson, fileComplaint } from '../support/given-complaint';
import type { SuiteCity } from '../support/with-city';
import type { Borrowed } from './borrowed';
import { units } from './callers';

/** Published cases of another unit, which is not below the caller's either. */
export function borrowedPublications(city: SuiteCity): Readonly<Record<string, Borrowed>> {
  const published = (body?: object): Borrowed => ({
    make: async () => {
      const complainant = await checkedPerson(city);
      const { id } = await fileComplaint(city, complainant, { unitId: units.other, mayPublish: true });
      await city.dataSource.query(
        `INSERT INTO published_complaints (id, complaint_id, title, story, answer, published_on, published_at)
         VALUES ($1, $2, '标题', '经过', '答复', '2026-11-21', now())`,
        [randomUUID(), id],
      );
      return id;
    },
    body,
    status: 404,
    untouched: async (id) => {
      const rows = await city.dataSource.query<object[]>(
        `SELECT 1 FROM published_complaints WHERE complaint_id = $1 AND title = '标题'`,
        [id],
      );
      return rows.length === 1;
    },
  });
  return {
    'complaint-publication.draft caseId': published(),
    'complaint-publication.publish caseId': published({ title: '别的', story: '别的', answer: '别的' }),
    'complaint-publication.unpublish caseId': published({}),
  };
}

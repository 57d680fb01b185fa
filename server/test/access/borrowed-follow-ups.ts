import { giveRating } from '../support/given-rating';
import type { SuiteCity } from '../support/with-city';
import type { Borrowed } from './borrowed';
import { units } from './callers';

/** Cases of bad ratings of another unit, by another device; a rater's own routes take the rating's ticket. */
export function borrowedFollowUps(city: SuiteCity): Readonly<Record<string, Borrowed>> {
  const elsewhere = async (by: 'case' | 'ticket'): Promise<string> => {
    const { id, ticket } = await giveRating(city, { unitId: units.other, named: true });
    if (by === 'ticket') return ticket;
    const rows = await city.dataSource.query<{ id: string }[]>(
      'SELECT id FROM follow_ups WHERE rating_id = $1',
      [id],
    );
    return rows[0]?.id ?? '';
  };
  const followUp = (body?: object, by: 'case' | 'ticket' = 'case'): Borrowed => ({
    make: () => elsewhere(by),
    body,
    status: 404,
    untouched: async (id) => {
      const rows = await city.dataSource.query<object[]>(
        `SELECT 1 FROM follow_ups f JOIN rater.raters r USING (rating_id)
         WHERE $1 IN (f.id, r.ticket) AND f.state = 'opened' AND f.steps = 1`,
        [id],
      );
      return rows.length === 1;
    },
  });
  return {
    'follow-ups.of-unit-case caseId': followUp(),
    'follow-ups.named-rater caseId': followUp({}),
    'follow-ups.take caseId': followUp({}),
    'follow-ups.answer caseId': followUp({ text: '好的' }),
    'follow-ups.put-right caseId': followUp({ text: '改了' }),
    'follow-ups.supervised-case caseId': followUp(),
    'follow-ups.revisit caseId': followUp({ result: 'satisfied', text: '' }),
    'follow-ups.decide caseId': followUp({ result: 'settled', text: '好的' }),
    'follow-ups.urge caseId': followUp({ text: '请抓紧' }),
    'follow-ups.own ticket': followUp(undefined, 'ticket'),
    'follow-ups.word ticket': followUp({ solved: true }, 'ticket'),
  };
}

import { withCity } from '../../../test/support/with-city';
import { USUAL_SOURCE } from './limits-in-force';

describe('the limits of complaints', () => {
  const city = withCity('2026-11-21');

  it("are told to everybody: the city's own, the usual ones beside them, and where they are from", async () => {
    const { status, body } = await city.request('GET', '/api/complaint-limits');
    expect(status).toBe(200);
    const usual = { checkDays: 1, replyDays: 3, solveDays: 15, extendToDays: 30, handBackDays: 2 };
    expect(body).toEqual({
      classes: [
        { class: 'unit', ...usual, silenceDays: 7, decideDays: 5 },
        { class: 'officer', ...usual, silenceDays: 7, decideDays: 5 },
        { class: 'promise', ...usual, solveDays: 5, extendToDays: 10, silenceDays: 7, decideDays: 5 },
        { class: 'unknown', ...usual, silenceDays: 7, decideDays: 5 },
      ],
      source: `参照某省办法。${USUAL_SOURCE}`,
    });
  });
});

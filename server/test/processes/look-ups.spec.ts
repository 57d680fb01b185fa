import 'reflect-metadata';
import { lookUpAcceptance } from '../../bench/lookup/look-up-acceptance';
import { refusedKinds } from '../../bench/lookup/look-up-trial';

jest.setTimeout(180_000);

// The time that answers take is for the long run: `pnpm accept lookup`.
test('whoever is shown nothing is answered by the same bytes, whyever; the guardian is let in', async () => {
  const { times, refusals, ...figures } = await lookUpAcceptance({ count: 600, seed: 20_261_122, locked: 3 });
  expect(refusals.size).toBe(1);
  expect(refusedKinds.filter((kind) => times[kind].length < 50)).toEqual([]);
  expect(figures).toMatchObject({ foundWrongly: 0, missed: 0, guardianLockedOut: 0 });
  expect([figures.found > 50, figures.guardianAsked > 5]).toEqual([true, true]);
});

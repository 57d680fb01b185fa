import { randomUUID } from 'node:crypto';
import { usualLimits } from '@yingshang/shared/complaints';
import { dateInShanghai } from '@yingshang/shared/kernel';
import type { ComplaintRouter } from '@yingshang/shared/routing';
import { ComplaintsRepository } from '../../src/domains/complaints/complaints.repository';
import { filedComplaint } from '../../src/domains/complaints/filed-complaint';
import { Statements } from '../../src/domains/statements';
import type { RatingsCity } from '../ratings/ratings-city';
import { routingSentences } from '../routing/routing-sentences';

const AT_ONCE = 500;
const MINUTES_APART = 20;
/** Whose matter nothing said. */
const NOBODYS = 'sy-city-030';

/** Open complaints of the last weeks, each for the unit that is suggested for its words. */
export async function addKnownComplaints(
  { app, dataSource }: RatingsCity,
  router: ComplaintRouter,
  count: number,
): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => from + at);
    const made = await Promise.all(numbers.map((number) => knownComplaint({ app, router, number })));
    const statements = app.get(Statements, { strict: false });
    await statements.seed(
      made.map(({ statement }) => statement),
      dataSource.manager,
    );
    const rows = made.map(({ row }) => row);
    await app.get(ComplaintsRepository, { strict: false }).addMade(rows, [], dataSource.manager);
  }
}

async function knownComplaint({
  app,
  router,
  number,
}: Pick<RatingsCity, 'app'> & { readonly router: ComplaintRouter; readonly number: number }) {
  const sentences = routingSentences();
  const { text = '', district = null } = sentences[number % sentences.length] ?? {};
  const unitId = router.route(text, { district: district ?? undefined })[0]?.unitId ?? NOBODYS;
  const id = randomUUID();
  const statement = await app.get(Statements, { strict: false }).prepare({
    id,
    board: 'complaints',
    part: 'text',
    unitId,
    text: `${text}，这是第${number}次反映，一直没有结果，请尽快处理`,
    writer: { personId: null, visitorId: randomUUID() },
  });
  if (!statement.ok) throw new Error(statement.refusal.code);
  const matter = { class: 'unit', unitId, officerId: null, policyId: null, topicId: null } as const;
  const at = new Date(Date.now() - number * MINUTES_APART * 60_000);
  const row = filedComplaint(
    { ...matter, regionCode: district },
    {
      id,
      number: `TS-${number}`,
      limits: usualLimits,
      at,
      today: dateInShanghai(at.getTime()),
      statement: statement.value,
      place: null,
    },
  );
  return { row, statement: statement.value };
}

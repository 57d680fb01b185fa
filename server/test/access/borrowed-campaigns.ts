import { randomUUID } from 'node:crypto';
import type { SuiteCity } from '../support/with-city';
import type { Borrowed } from './borrowed';
import { units } from './callers';

/** What another unit told of its policies. */
export function borrowedCampaigns(city: SuiteCity): Readonly<Record<string, Borrowed>> {
  const campaignElsewhere = async (): Promise<string> => {
    const id = randomUUID();
    await city.dataSource.query(
      `INSERT INTO notices (id, subject, topics, template, made_at) VALUES ($1, $2, '{}', 'policy', now())`,
      [id, { kind: 'policy', cause: 'edited', policy: { id: 'always', title: '政策', category: 'subsidy' } }],
    );
    await city.dataSource.query(
      `INSERT INTO push_campaigns (id, policy_id, cause, begun_at, unit_id) VALUES ($1, 'always', 'edited', now(), $2)`,
      [id, units.other],
    );
    return id;
  };
  const campaign: Borrowed = {
    make: campaignElsewhere,
    status: 404,
    untouched: async (id) =>
      (await city.dataSource.query<unknown[]>('SELECT 1 FROM push_campaigns WHERE id = $1', [id])).length ===
      1,
  };
  return { 'pushes.campaign campaignId': campaign, 'pushes.campaign-workbook campaignId': campaign };
}

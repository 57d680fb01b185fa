import type { DataSource } from 'typeorm';
import { demoEnterprise } from '../../src/demo-city/registry';
import { columnTypes } from '../../src/domains/enterprises/profile-columns';
import { ProfileRowsRepository } from '../../src/domains/enterprises/profile-rows.repository';
import { registerProfile } from '../../src/domains/enterprises/profile-view';
import { place } from '../match/bench-policies';

const SEED = 'bench';
/** So many different enterprises at most, one in ten; the others have the facts of one of them. */
const MOST_DIFFERENT = 20_000;
const BATCH_ROWS = 2000;
/** One holder in so many allowed one message on WeChat; the others read in the app only. */
export const ONE_GRANT_IN = 5;

const FACTS = [...columnTypes().map(({ column }) => column), 'rare'].join(', ');

/**
 * A city of so many enterprises, each with a holder of its own whose profile row is the register's view. Made by SQL in
 * an order that has nothing to do with anybody's id, as people register.
 */
export async function makePushCity(dataSource: DataSource, holders: number): Promise<void> {
  const different = Math.min(MOST_DIFFERENT, Math.ceil(holders / 10));
  const models = await addModels(dataSource, different);
  const copies = `entry CROSS JOIN generate_series(0, ${Math.ceil(holders / different) - 1}) AS copy`;
  await dataSource.transaction(async (manager) => {
    await manager.query(
      `CREATE TEMP TABLE made_up ON COMMIT DROP AS
       SELECT gen_random_uuid() AS enterprise_id, gen_random_uuid() AS person_id, entry.credit_code AS like_code,
         entry.credit_code || '-' || copy AS code, COALESCE(region_code, '210100') AS region, COALESCE(industry_code, '') AS industry
       FROM enterprise_profiles AS ${copies} WHERE person_id IS NULL AND credit_code = ANY($1) LIMIT ${holders}`,
      [models],
    );
    await manager.query(
      `INSERT INTO people (id, kind, display_name, demo, created_at)
       SELECT person_id, 'enterprise', '示例', false, now() FROM made_up`,
    );
    await manager.query(
      `INSERT INTO enterprises (id, credit_code, name, region_code, industry_code, demo, first_registered_at)
       SELECT enterprise_id, code, '示例企业', region, industry, false, now() FROM made_up`,
    );
    await manager.query(
      `INSERT INTO enterprise_holders (enterprise_id, person_id, verification, registered_at)
       SELECT enterprise_id, person_id, 'none', now() FROM made_up`,
    );
    await manager.query(
      `INSERT INTO enterprise_profiles (enterprise_id, person_id, credit_code, ${FACTS})
       SELECT made_up.enterprise_id, made_up.person_id, made_up.code, ${FACTS}
       FROM made_up JOIN enterprise_profiles AS entry ON entry.credit_code = like_code AND entry.person_id IS NULL`,
    );
    await manager.query('DELETE FROM enterprise_profiles WHERE person_id IS NULL AND credit_code = ANY($1)', [
      models,
    ]);
    await manager.query(
      `INSERT INTO message_grants (person_id, template, remaining, last_answer, asked_at)
       SELECT person_id, 'policy', 1, 'accept', now() FROM made_up WHERE random() * ${ONE_GRANT_IN} < 1`,
    );
  });
  for (const table of [
    'people',
    'enterprises',
    'enterprise_holders',
    'enterprise_profiles',
    'message_grants',
  ])
    await dataSource.query(`VACUUM ANALYZE ${table}`);
}

/** Rows to copy from. @returns their codes */
async function addModels(dataSource: DataSource, count: number): Promise<string[]> {
  const rows = new ProfileRowsRepository(dataSource);
  const codes: string[] = [];
  for (let from = 0; from < count; from += BATCH_ROWS) {
    const size = Math.min(BATCH_ROWS, count - from);
    const batch = Array.from({ length: size }, (_, at) => {
      const { creditCode, facts } = demoEnterprise(SEED, from + at, place);
      // Not the code of the demo city's own enterprise.
      return { creditCode: `model-${creditCode}`, profile: registerProfile(facts) };
    });
    await rows.addOfRegister(batch, dataSource.manager);
    codes.push(...batch.map(({ creditCode }) => creditCode));
  }
  return codes;
}

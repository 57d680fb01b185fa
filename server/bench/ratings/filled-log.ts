import { type RatingsCity, sequenceAll } from './ratings-city';

const BATCH = 50_000;

/** Entries as ratings leave them, with random hashes: what they commit to is not looked at, how many they are is. */
export async function fillLog(city: RatingsCity, leaves: number): Promise<void> {
  for (let done = 0; done < leaves; done += BATCH) {
    const size = Math.min(BATCH, leaves - done);
    // Ids in the order of time, as the product makes them; the rest lies anywhere, as random things do.
    await city.dataSource.query(
      `WITH made AS (
         INSERT INTO ledger_entries (id, kind, about, recorded_at, salt, leaf_hash)
         SELECT (lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0')
                 || substr(md5(random()::text), 1, 20))::uuid,
           'rating', gen_random_uuid(), now(), sha256(random()::text::bytea), sha256(random()::text::bytea)
         FROM generate_series(1, $1) RETURNING id
       )
       INSERT INTO ledger_pending (entry_id) SELECT id FROM made`,
      [size],
    );
    await sequenceAll(city);
  }
  await city.dataSource.query('VACUUM ANALYZE ledger_entries');
  await city.dataSource.query('VACUUM ANALYZE ledger_leaves');
}

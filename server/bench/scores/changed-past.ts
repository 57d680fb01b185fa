import type { DataSource } from 'typeorm';

/** Of a hundred thousand ratings so many are removed, and as many turn out to be of one hand. */
const OF_100_000 = 100;

/** What is decided and found long after: months that were frozen are corrected by it. */
export async function changePast(dataSource: DataSource, today: string): Promise<void> {
  const chosen = `abs(hashtext(rating_id::text)::bigint) % 100000`;
  await dataSource.query(
    `INSERT INTO rating_standing_events (id, rating_id, unit_id, standing, because, day, nth, salt)
     SELECT gen_random_uuid(), rating_id, unit_id, 'removed', 'mistaken', $1::date, 1, repeat('0', 64)
     FROM reputation_rows WHERE ${chosen} < ${OF_100_000}`,
    [today],
  );
  // As the evening of the decision does.
  await dataSource.query(`UPDATE reputation_rows SET standing = 'removed' WHERE ${chosen} < ${OF_100_000}`);
  await dataSource.query(
    `UPDATE rater.rating_clusters SET cluster_id = md5(unit_id)::uuid, moved_on = $1::date
     WHERE ${chosen} BETWEEN ${OF_100_000} AND ${2 * OF_100_000 - 1}`,
    [today],
  );
}

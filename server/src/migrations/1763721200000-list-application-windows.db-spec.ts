import { withDatabase } from '../../test/support';
import { ListApplicationWindows1763721200000 } from './1763721200000-list-application-windows';

const kept = [
  { from: '2026-01-01', to: '2026-01-31', source: 'approximate' },
  { from: '2026-03-01', to: '2026-03-31', source: 'notice' },
  { from: '2026-09-01', to: '2026-09-30', source: 'notice' },
];

describe('listing application windows', () => {
  const suite = withDatabase();

  it('takes the one window of before as the document’s, and back down only what is certain', async () => {
    const migration = new ListApplicationWindows1763721200000();
    const runner = suite.dataSource.createQueryRunner();
    try {
      // A policy of nobody is enough here, and the row must have been there before the migration's own transaction.
      await runner.query("SET session_replication_role = 'replica'");
      await runner.query(
        `INSERT INTO policies (id, title, issuer, responsible_department, level, region_code, category, tags, summary,
           benefit, eligibility, apply_mode, faq, interpretation, infographic, source_name, confidence, verification,
           approximate_dates, demo, unit_id, reader_id, contact_id, content_hash, title_words, summary_words,
           other_words, windows)
         VALUES ('p', '', '', '', 'city', '', '', '[]', '', '{}', '{}', '申报', '[]', '[]', '[]', '', '', '', '[]', true,
           '', '', '', '', '', '', '', $1)`,
        [JSON.stringify(kept)],
      );
      await runner.query("SET session_replication_role = 'origin'");
      for (const way of ['down', 'up'] as const) {
        await runner.startTransaction();
        await migration[way](runner);
        await runner.commitTransaction();
      }
      const [row]: { windows: unknown }[] = await runner.query('SELECT windows FROM policies');
      expect(row?.windows).toEqual([{ from: '2026-03-01', to: '2026-03-31', source: 'document' }]);
    } finally {
      await runner.release();
    }
  });
});

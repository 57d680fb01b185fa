export interface BenchRoute {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Below `/api`. */
  readonly path: string;
  readonly body?: string;
  /** What a bare server asks the database for the same question, one statement after the other. */
  readonly statements: readonly { readonly sql: string; readonly values: readonly unknown[] }[];
}

const rowColumns = `id, title, category, level, issuer, summary, benefit, apply_mode, valid_from, valid_to,
  window_from, window_to, approximate_dates, demo`;

const inForce =
  '(valid_from IS NULL OR valid_from <= $1::date) AND (valid_to IS NULL OR valid_to >= $1::date)';

/** The four questions that a busy day asks most. `policyId` is one in force; `today` as the server sees it. */
export function benchRoutes({ policyId, today }: { policyId: string; today: string }): BenchRoute[] {
  return [
    {
      name: 'card-search',
      method: 'GET',
      path: `/search?q=${encodeURIComponent('人力资源')}`,
      statements: [
        {
          sql: `SELECT id, name, level, duty, demo FROM units WHERE name LIKE '%' || $1 || '%' ORDER BY name LIMIT 10`,
          values: ['人力资源'],
        },
        {
          sql: `SELECT id, name, post, unit_id FROM officers WHERE name LIKE '%' || $1 || '%' ORDER BY name LIMIT 10`,
          values: ['人力资源'],
        },
        {
          sql: `SELECT id, title FROM policies WHERE title LIKE '%' || $1 || '%' ORDER BY title LIMIT 10`,
          values: ['人力资源'],
        },
      ],
    },
    {
      name: 'policy-search',
      method: 'GET',
      path: `/policies?q=${encodeURIComponent('小微企业')}`,
      statements: [
        {
          sql: `SELECT ${rowColumns}, interpretation, faq, tags, count(*) OVER () AS total
            FROM policies
            WHERE search @@ to_tsquery('simple', $2) AND (valid_to IS NULL OR valid_to >= $1::date)
            ORDER BY ts_rank(search, to_tsquery('simple', $2)) DESC, title COLLATE "C", id LIMIT 21`,
          values: [today, '小微 & 企业'],
        },
      ],
    },
    {
      name: 'policy-detail',
      method: 'GET',
      path: `/policies/${policyId}`,
      statements: [
        { sql: 'SELECT * FROM policies WHERE id = $1', values: [policyId] },
        {
          sql: `SELECT unit.id AS unit_id, unit.name AS unit_name, unit.address,
              reader.id AS reader_id, reader.name AS reader_name, reader.post AS reader_post, reader.phone AS reader_phone,
              contact.id AS contact_id, contact.name AS contact_name, contact.post AS contact_post,
              contact.phone AS contact_phone
            FROM policies policy
            JOIN units unit ON unit.id = policy.unit_id
            JOIN officers reader ON reader.id = policy.reader_id
            JOIN officers contact ON contact.id = policy.contact_id
            WHERE policy.id = $1`,
          values: [policyId],
        },
      ],
    },
    {
      name: 'benefit-list',
      method: 'POST',
      path: '/benefits/match',
      body: JSON.stringify({
        facts: { entityType: 'individual-business', industryCode: '62', regionCode: '210102' },
      }),
      // The rows alone: the bare server judges nothing.
      statements: [
        {
          sql: `SELECT ${rowColumns}, eligibility FROM policies WHERE ${inForce} ORDER BY id`,
          values: [today],
        },
      ],
    },
  ];
}

import { chineseCutter } from '../../src/domains/policies/chinese-cutter';
import { fieldWords } from '../../src/domains/policies/city-words';
import { statusSql } from '../../src/domains/policies/policy-status-sql';
import { wordQuery } from '../../src/domains/policies/word-query';
import { benchQueries } from '../search/pack-contents';

export interface BenchQuestion {
  /** Below `/api`. */
  readonly path: string;
  readonly body?: string;
  /** What a bare server asks the database for the same question, one statement after the other. */
  readonly statements: readonly { readonly sql: string; readonly values: readonly unknown[] }[];
}

/** One route of the server, asked many different questions in turn, so that no answer can be kept for the next. */
export interface BenchRoute {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly questions: readonly BenchQuestion[];
}

/** What the questions are made from: `policyIds` are in force; `today` as the server sees it. */
export interface BenchCity {
  readonly policyIds: readonly string[];
  readonly today: string;
}

/** The four questions that a busy day asks most. */
export function benchRoutes(city: BenchCity): BenchRoute[] {
  return [
    { name: 'card-search', method: 'GET', questions: cardQueries().map(cardSearch) },
    {
      name: 'policy-search',
      method: 'GET',
      questions: policyWords.map((typed) => policySearch(typed, city.today)),
    },
    { name: 'policy-detail', method: 'GET', questions: city.policyIds.map(policyDetail) },
    { name: 'benefit-list', method: 'POST', questions: [benefitList(city.today)] },
  ];
}

/**
 * Kinds for which a plain LIKE over names finds rows for most queries; the bench prints for how many. Short names,
 * everyday words of matters, slips and initials are left out: for them the peer would be timed at finding nothing.
 */
function cardQueries(): string[] {
  const kinds = new Set(['full-name', 'policy', 'resident-policy']);
  return benchQueries().flatMap(({ kind, query }) => (kinds.has(kind) ? [query] : []));
}

/** Five sections of five rows with what their rows show, as the search box has them; names only, no index of words. */
function cardSearch(query: string): BenchQuestion {
  const values = [query.replaceAll(/[\\%_]/g, String.raw`\$&`)];
  const like = (column: string) => `${column} LIKE '%' || $1 || '%' ORDER BY ${column} LIMIT 5`;
  return {
    path: `/search?q=${encodeURIComponent(query)}`,
    statements: [
      `SELECT id, name, level, duty, demo, region_code FROM units WHERE ${like('name')}`,
      `SELECT id, label, audience FROM matters WHERE ${like('label')}`,
      `SELECT id, name, post, synthetic, unit_id FROM officers WHERE ${like('name')}`,
      `SELECT id, title, category, level, issuer, valid_from, valid_to, demo FROM policies WHERE ${like('title')}`,
      `SELECT id, title, topic, issuer, valid_from, valid_to FROM resident_policies WHERE ${like('title')}`,
    ].map((sql) => ({ sql, values })),
  };
}

const policyWords = [
  '小微企业',
  '创业担保贷款',
  '研发费用加计扣除',
  '增值税',
  '高新技术企业',
  '个体工商户',
  '人才补贴',
  '残疾人就业保障金',
  '留抵退税',
  '专精特新',
  '知识产权',
  '技术改造',
];

const rowColumns = `id, title, category, level, issuer, summary, benefit, apply_mode, valid_from, valid_to,
  windows, approximate_dates, demo`;

/**
 * Our own page in one statement: the same words, conditions, order by score, status and title, length, total, the
 * columns that the rows show, and the texts in which the words are marked. Left out, because the peer judges and words
 * nothing: cutting the words (done here beforehand), the second question when no policy holds all of them (these words
 * need none), marks and excerpts, the shown status and deadline, the category's name. Ours in turn asks the database
 * for ids only and takes the rest from memory. The bench holds the two pages to the same ids in the same order.
 */
function policySearch(typed: string, today: string): BenchQuestion {
  cutter ??= chineseCutter(fieldWords);
  const words = wordQuery(typed, cutter);
  const status = statusSql({ alias: 'policy', asOf: '$1::date', windowed: true });
  return {
    path: `/policies?q=${encodeURIComponent(typed)}`,
    statements: [
      {
        sql: `SELECT ${rowColumns}, paused, interpretation, faq, tags, document_number, count(*) OVER () AS total
          FROM policies policy
          WHERE search @@ to_tsquery('simple', $2) AND (valid_to IS NULL OR valid_to >= $1::date)
          ORDER BY (strpos(lower(title), lower($3)) > 0)::int
              + ts_rank('{0.05, 0.1, 0.4, 1.0}', search, to_tsquery('simple', $2))::float8 DESC,
            coalesce(array_position(ARRAY['paused', 'upcoming', 'expired'], ${status}), 0),
            title COLLATE "C", id
          LIMIT 21`,
        values: [today, words?.all ?? '', words?.phrase ?? typed],
      },
    ],
  };
}

let cutter: ReturnType<typeof chineseCutter> | undefined;

function policyDetail(id: string): BenchQuestion {
  return {
    path: `/policies/${id}`,
    statements: [
      { sql: 'SELECT * FROM policies WHERE id = $1', values: [id] },
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
        values: [id],
      },
    ],
  };
}

/** The rows alone: the bare server judges nothing. */
function benefitList(today: string): BenchQuestion {
  return {
    path: '/benefits/match',
    body: JSON.stringify({
      facts: { entityType: 'individual-business', industryCode: '62', regionCode: '210102' },
    }),
    statements: [
      {
        sql: `SELECT ${rowColumns}, eligibility FROM policies
          WHERE (valid_from IS NULL OR valid_from <= $1::date) AND (valid_to IS NULL OR valid_to >= $1::date)
          ORDER BY id`,
        values: [today],
      },
    ],
  };
}

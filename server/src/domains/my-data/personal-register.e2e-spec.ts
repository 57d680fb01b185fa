import { withServer } from '../../../test/support/with-server';
import { SealedTables } from '../../platform/crypto';
import { PersonalRegister } from '../../platform/personal-data';

/** By its name a column of these says whose a row is. */
const WHOSE =
  '(^|_)(person|people|visitor|actor|holder|owner|controller|delegate|guardian|rater|member|user)_id$' +
  '|^(actor|subject|person|visitor)$|_by$|_by_id$|(openid|unionid)|(phone|openid|unionid|identity|id_number)_index$';

/** Columns that are called so, and say nothing of people. */
const nobodys: Readonly<Record<string, string>> = {
  'notices.subject': 'what is told: a policy, a window, a kind of case',
  'ledger_keys.endorsed_by': 'the key before it',
  'wechat_tokens.leased_by': 'the server process that renews the token',
  'complaints.handed_back_by': 'units that said it is not theirs',
  'unit_month_versions.subject': 'the entry of the ledger that froze the month',
  'unit_year_versions.subject': 'the entry of the ledger that signed the year',
  'kindergarten_place_events.subject': 'the entry of the ledger of what happened to a line of a roll',
  'kindergarten_plan_versions.subject': 'the entry of the ledger that published the version',
};

/** Who rated lies in a schema of its own. */
const PLACE = `CASE table_schema WHEN 'public' THEN '' ELSE table_schema || '.' END || table_name || '.' || column_name`;

/** Sealed, and nobody’s. */
const sealedForNobody: ReadonlySet<string> = new Set(['wechat_tokens']);

describe('the register of personal data', () => {
  const server = withServer();
  const register = () => server.app.get(PersonalRegister, { strict: false });
  const registered = () =>
    register()
      .all()
      .flatMap(({ columns }) =>
        Object.entries(columns).flatMap(([table, names]) => names.map((name) => `${table}.${name}`)),
      );

  it('knows every column that says whose a row is', async () => {
    const columns: { place: string }[] = await server.dataSource.query(
      `SELECT ${PLACE} AS place FROM information_schema.columns
       WHERE table_schema IN ('public', 'rater', 'complainant') AND column_name ~ $1
       UNION
       SELECT c.conrelid::regclass::text || '.' || a.attname
       FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
       WHERE c.contype = 'f' AND c.confrelid = 'people'::regclass`,
      [WHOSE],
    );
    const known = new Set([...registered(), ...Object.keys(nobodys)]);
    expect(columns.length).toBeGreaterThan(15);
    expect(columns.map(({ place }) => place).filter((place) => !known.has(place))).toEqual([]);
  });

  it('names no column that is not there', async () => {
    const columns: { place: string }[] = await server.dataSource.query(
      `SELECT ${PLACE} AS place FROM information_schema.columns
       WHERE table_schema IN ('public', 'rater', 'complainant')`,
    );
    const there = new Set(columns.map(({ place }) => place));
    expect([...registered(), ...Object.keys(nobodys)].filter((place) => !there.has(place))).toEqual([]);
  });

  it('knows every table in which something is sealed', () => {
    const tables = new Set(
      register()
        .all()
        .flatMap(({ columns }) => Object.keys(columns)),
    );
    const sealed = server.app
      .get(SealedTables, { strict: false })
      .all()
      .map(({ table }) => table);
    expect(sealed.filter((table) => !tables.has(table) && !sealedForNobody.has(table))).toEqual([]);
  });

  it('says in words what each is, and why what stays stays', () => {
    for (const { title, forget, kept } of register().all()) {
      expect(title).toMatch(/\p{Script=Han}/u);
      if (forget === null) expect(kept).toMatch(/\p{Script=Han}/u);
    }
    const names = register()
      .all()
      .map(({ of, name }) => `${of} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('refuses what would stay without a reason', () => {
    const silent = {
      name: 'silent',
      of: 'person' as const,
      title: '无',
      columns: {},
      read: async () => [],
      count: async () => 0,
      forget: null,
      kept: null,
    };
    expect(() => new PersonalRegister().register(silent)).toThrow(/silent/);
  });

  it('takes the person’s own row last', () => {
    expect(register().of('person').at(-1)?.name).toBe('account');
  });
});

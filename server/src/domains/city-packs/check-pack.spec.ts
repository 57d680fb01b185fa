import { calendarDate } from '@yingshang/shared/kernel';
import { removePack, type TinyPack, tinyPack, writePack } from '../../../test/support/tiny-pack';
import { checkPack } from './check-pack';
import { MOST_PROBLEMS, type PackProblem } from './pack-problem';

const today = calendarDate('2026-11-21');
let folder: string | undefined;

afterEach(async () => {
  if (folder !== undefined) await removePack(folder);
});

async function check(bend: (pack: TinyPack) => object | undefined) {
  const pack = tinyPack();
  folder = await writePack({ ...pack, ...bend(pack) });
  return checkPack(folder, today);
}

/** The problems after changing fields of one row. */
async function problemsOf(file: keyof TinyPack, row: number, fields: object): Promise<PackProblem[]> {
  const checked = await check((pack) => {
    const content = pack[file];
    Object.assign(Array.isArray(content) ? (content[row - 1] ?? {}) : content, fields);
    return undefined;
  });
  return Array.isArray(checked) ? checked : [];
}

const march = { from: '2026-03-01', to: '2026-03-31', source: 'document' };
const leaf = { field: 'employees', op: 'lte', value: 9 };

describe('a city pack', () => {
  it('is accepted when everything in it agrees, and counted', async () => {
    const checked = await check(() => undefined);
    expect(checked).toMatchObject({
      city: { name: '示范市' },
      figures: {
        totals: { units: 2, demoUnits: 1, officers: 3, policies: 3, inForce: 2, withFaq: 3, withGraphic: 0 },
        inForceByCategory: { subsidy: 2, talent: 0 },
        inForceByEntityType: {
          'individual-business': { eligible: 2, unknown: 0 },
          enterprise: { eligible: 0, unknown: 0 },
        },
      },
    });
  });

  it.each<[string, keyof TinyPack, number, object, string]>([
    ['a board that does not exist', 'city.json', 1, { boards: ['weather'] }, 'boards[0]'],
    [
      'a brand too faint to read',
      'city.json',
      1,
      { brand: { light: '#7CC4EE', dark: '#7CC4EE' } },
      'brand.light',
    ],
    ['a colour that is none', 'city.json', 1, { brand: { light: 'blue', dark: '#7CC4EE' } }, 'brand.light'],
    ['a street of no district', 'regions.json', 2, { parentCode: '990103' }, 'parentCode'],
    ['a district of another city', 'regions.json', 1, { parentCode: '990200' }, 'parentCode'],
    ['an industry code with a point', 'industries.jsonl', 2, { code: '6.2' }, 'code'],
    ['a trade of no industry', 'trades.json', 1, { code: '99' }, 'code'],
    ['a size rule without rows', 'enterprise-scale.json', 1, { rows: [] }, 'rows'],
    ['a category of unknown origin', 'categories.json', 1, { provenance: 'rumour' }, 'provenance'],
    ['a unit under no unit', 'units.jsonl', 2, { parentId: 'u-none' }, 'parentId'],
    ['a unit above itself', 'units.jsonl', 1, { parentId: 'u-east' }, 'parentId'],
    ['a unit in no region', 'units.jsonl', 2, { regionCode: '110101' }, 'regionCode'],
    ['a real unit in the fictional district', 'units.jsonl', 2, { regionCode: '990199' }, 'demo'],
    ['a fictional unit in a real district', 'units.jsonl', 3, { regionCode: '990102' }, 'demo'],
    ['a key that does not belong', 'units.jsonl', 1, { fax: '1' }, ''],
    ['a missing key', 'units.jsonl', 1, { duty: undefined }, 'duty'],
    ['an officer of no unit', 'officers.jsonl', 2, { unitId: 'u-none' }, 'unitId'],
    ['an officer with a number for a phone', 'officers.jsonl', 2, { phone: 24 }, 'phone'],
    ['a text that no database can keep', 'officers.jsonl', 2, { duties: 'a\0' }, 'duties'],
    ['a complaint topic of no unit', 'complaint-topics.json', 1, { departments: ['u-none'] }, 'departments'],
    ['a complaint topic that nobody says', 'complaint-topics.json', 1, { words: [] }, 'words'],
    ['a word of a topic that stands twice', 'complaint-topics.json', 1, { words: ['堵', '堵'] }, 'words'],
    ['a word with a space before it', 'complaint-topics.json', 1, { words: [' 堵'] }, 'words[0]'],
    ['a boundary of no topic', 'complaint-boundaries.json', 2, { topics: ['t-none'] }, 'topics'],
    ['danger without a line to call', 'complaint-boundaries.json', 1, { line: null }, 'line'],
    ['a line that answers nowhere', 'complaint-boundaries.json', 1, { line: '911' }, 'line'],
    ['limits of no class', 'complaint-limits.json', 1, { class: 'weather' }, 'class'],
    ['a limit of no days', 'complaint-limits.json', 1, { checkDays: 0 }, 'checkDays'],
    ['a limit of half a day', 'complaint-limits.json', 1, { replyDays: 1.5 }, 'replyDays'],
    ['a reply later than the answer', 'complaint-limits.json', 1, { replyDays: 16 }, 'replyDays'],
    ['an extension that shortens', 'complaint-limits.json', 2, { extendToDays: 4 }, 'extendToDays'],
    ['limits from nowhere', 'complaint-limits.json', 1, { source: '' }, 'source'],
    ['a policy of no category', 'policies.json', 1, { category: 'none' }, 'category'],
    ['a policy of another province', 'policies.json', 1, { regionCode: '440100' }, 'regionCode'],
    ['a day that does not exist', 'policies.json', 1, { validFrom: '2025-02-29' }, 'validFrom'],
    ['a validity that ends before it begins', 'policies.json', 1, { validTo: '2019-12-31' }, 'validTo'],
    [
      'a window that closes before it opens',
      'policies.json',
      3,
      { windows: [{ opensAfterDays: 2, closesAfterDays: 1, source: 'notice' }] },
      'windows[0].closesAfterDays',
    ],
    [
      'windows that overlap',
      'policies.json',
      3,
      { windows: [march, { ...march, to: '2026-05-31' }] },
      'windows[1].from',
    ],
    [
      'windows in disorder',
      'policies.json',
      3,
      { windows: [march, { ...march, from: '2026-01-01', to: '2026-01-31' }] },
      'windows[1].from',
    ],
    [
      'windows that are half dated, half counted',
      'policies.json',
      3,
      { windows: [march, { opensAfterDays: 2, closesAfterDays: 3, source: 'notice' }] },
      'windows',
    ],
    [
      'a window from nowhere',
      'policies.json',
      3,
      { windows: [{ ...march, source: 'rumour' }] },
      'windows[0]',
    ],
    ['a window of an older pack', 'policies.json', 3, { window: null }, ''],
    [
      'an approximate date that is not there',
      'policies.json',
      1,
      { approximateDates: ['validTo'] },
      'approximateDates',
    ],
    [
      'a rule on an unknown fact',
      'policies.json',
      1,
      { eligibility: { ...leaf, field: 'x' } },
      'eligibility.field',
    ],
    ['an empty rule group', 'policies.json', 1, { eligibility: { all: [] } }, 'eligibility.all'],
    [
      'a null inside a list of a rule',
      'policies.json',
      1,
      { eligibility: { all: [leaf, { field: 'scale', op: 'in', value: ['micro', null] }] } },
      'eligibility.all[1].value',
    ],
    ['an apply mode that does not exist', 'policies.json', 1, { applyMode: '随便' }, 'applyMode'],
    ['a script for a source', 'policies.json', 1, { sourceUrl: 'javascript:alert(1)' }, 'sourceUrl'],
    ['a reader who is no officer', 'policy-contacts.json', 1, { readerId: 'o-none' }, 'readerId'],
    ['a contact who is no officer', 'policy-contacts.json', 1, { contactId: 'o-none' }, 'contactId'],
    ['a responsible unit that is none', 'policy-contacts.json', 1, { unitId: 'u-none' }, 'unitId'],
    ['a token that can be guessed', 'scan-codes.json', 1, { token: '1' }, 'token'],
    ['a code of no unit', 'scan-codes.json', 2, { unitId: 'u-none' }, 'unitId'],
    ['a unit code without a unit', 'scan-codes.json', 2, { unitId: null }, 'unitId'],
    ['a policy code without a policy', 'scan-codes.json', 3, { policyId: null }, 'policyId'],
  ])('is refused for %s, naming file, row and field', async (_what, file, row, fields, field) => {
    const problems = await problemsOf(file, row, fields);
    const whole = file === 'city.json' || file === 'enterprise-scale.json';
    expect(problems).toContainEqual(
      expect.objectContaining({ file, row: whole ? null : row, field: field === '' ? null : field }),
    );
  });

  it.each([
    ['regions.json', 'code', '990102'],
    ['officers.jsonl', 'id', 'o-counter'],
    ['scan-codes.json', 'token', 'poster-000000000000000'],
  ] as const)('is refused for a key that %s holds twice', async (file, field, id) => {
    const checked = await check((pack) => ({ [file]: [...pack[file], ...pack[file].slice(0, 1)] }));
    expect(checked).toMatchObject([{ file, id, field, message: '与第 1 行重复' }]);
  });

  it('is refused when a policy has nobody to answer for it', async () => {
    const checked = await check((pack) => ({
      'policy-contacts.json': pack['policy-contacts.json'].slice(1),
    }));
    expect(checked).toMatchObject([{ file: 'policies.json', row: 1, id: 'always' }]);
  });

  it.each([
    ['a line that is no JSON', 'units.jsonl', '{"id":1}\n{oops\n', 2],
    ['a list that stops', 'policies.json', '[{"id":"a"', 1],
    ['no list at all', 'policies.json', '{}', null],
    ['nothing', 'trades.json', '', null],
  ])('is refused for a file with %s', async (_what, file, text, row) => {
    expect(await check(() => ({ [file]: text }))).toContainEqual(expect.objectContaining({ file, row }));
  });

  it('is refused for a file that is not there', async () => {
    folder = await writePack({ 'city.json': tinyPack()['city.json'] });
    expect(await checkPack(folder, today)).toContainEqual(
      expect.objectContaining({ file: 'officers.jsonl', row: null, message: '缺少这个文件' }),
    );
  });

  it('of a real city may hold nothing made up', async () => {
    const problems = await problemsOf('city.json', 1, { demo: false });
    expect(new Set(problems.map(({ file, field }) => `${file} ${field}`))).toEqual(
      new Set([
        'regions.json demo',
        'units.jsonl contactSynthetic',
        'officers.jsonl synthetic',
        'policies.json demo',
        'policies.json windows',
      ]),
    );
  });

  it('names no more problems than a person can work through', async () => {
    const checked = await check((pack) => {
      for (let row = 0; row < 50; row += 1) pack['officers.jsonl'].push({ id: `x${row}` });
      return undefined;
    });
    expect(checked).toHaveLength(MOST_PROBLEMS);
  });
});

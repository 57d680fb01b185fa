import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  getCityScores,
  getScoreWorkbook,
  getTopicHeat,
  listScoreSignals,
  listTopicComplaints,
} from '@yingshang/shared/contracts/unit-scores';
import { ValueType, Workbook, type Worksheet } from 'exceljs';
import { provenSupervisor } from '../../../test/support/complaint-desks';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { DEPARTMENTS, packWithDistrict } from './district-in-spec';

jest.setTimeout(120_000);

const MONTH = '2026-10';
const units = DEPARTMENTS.map((department) => `u-demo-${department}`);

describe('what a supervisor sees of the units below', () => {
  const city = withCity('2026-11-21', packWithDistrict);
  let who: SignedIn;
  const ask = async (path: string, by: SignedIn = who, unitId = 'u-city') =>
    (await by.ask('GET', `/api/units/${unitId}${path}`)).body;
  beforeEach(async () => {
    who = await provenSupervisor(city, 'u-city');
  });

  it('is what is complained of where, with the very counts of complaints that were filed', async () => {
    await city.dataSource.query(
      `UPDATE complaints SET topic_id = 't-stalls' WHERE unit_id = ANY($1::text[]) AND id::text < '8' AND to_char(filed_on, 'YYYY-MM') = '2026-10'`,
      [units],
    );
    const body = (await ask(`/score-topics/${MONTH}`)) as ResponseOf<typeof getTopicHeat>;
    const counted = await city.dataSource.query<{ unit: string; all: number; stalls: number }[]>(
      `SELECT unit_id AS unit, count(*)::int AS "all", count(*) FILTER (WHERE topic_id = 't-stalls')::int AS stalls
       FROM complaints WHERE unit_id = ANY($1::text[]) AND to_char(filed_on, 'YYYY-MM') = $2 GROUP BY 1`,
      [units, MONTH],
    );
    expect(counted.length).toBeGreaterThan(2);
    expect(body.topics).toEqual([{ id: 't-stalls', name: '占道经营' }]);
    const shown = body.rows.map(({ unit, counts, all }) => ({ unit: unit.id, all, stalls: counts[0] }));
    expect(new Set(shown)).toEqual(new Set(counted));
    expect(shown.map(({ all }) => all)).toEqual(shown.map(({ all }) => all).toSorted((a, b) => b - a));
    expect(await ask('/score-topics/2019-01')).toEqual({ month: '2019-01', topics: [], rows: [] });
    const below = await provenSupervisor(city, 'u-east');
    expect(await ask(`/score-topics/${MONTH}`, below, 'u-east')).toMatchObject({ topics: [], rows: [] });
  });

  it('are units that fell, topics that rise, and bursts that wait, each with what it is held against', async () => {
    const signals = async () => (await ask('/score-signals')) as ResponseOf<typeof listScoreSignals>;
    await city.dataSource.query(`UPDATE complaints SET topic_id = NULL WHERE filed_on >= '2026-09-01'`);
    await city.dataSource.query(
      `UPDATE unit_months SET hundredths = 9000 WHERE month BETWEEN '2026-07' AND '2026-10' AND unit_id = ANY($1::text[])`,
      [units],
    );
    expect(await signals()).toEqual({ week: '2026-11-14', items: [] });
    await city.dataSource.query(
      `UPDATE unit_months SET hundredths = CASE unit_id WHEN 'u-demo-tax' THEN 8700 ELSE 8701 END
       WHERE month = $1 AND unit_id IN ('u-demo-tax', 'u-demo-svc')`,
      [MONTH],
    );
    // Seven days end yesterday: what was filed today is of the next week.
    await city.dataSource.query(
      `UPDATE complaints SET topic_id = 't-stalls',
         filed_on = CASE WHEN place = 1 THEN date '2026-11-21' ELSE date '2026-11-14' + (place % 7)::int END
       FROM (SELECT id AS found, row_number() OVER (ORDER BY id) AS place FROM complaints
             WHERE unit_id = ANY($1::text[]) LIMIT 7) one WHERE id = found`,
      [units],
    );
    await city.dataSource.query(
      `INSERT INTO rating_findings (id, kind, unit_id, direction, from_day, to_day, figures, found_on)
       SELECT gen_random_uuid(), kind, unit, 'praise', found::date - 1, found::date, '{"held":30,"seen":31,"expected":2400}', found::date
       FROM (VALUES ('burst', 'u-demo-biz', '2026-11-20'), ('burst', 'u-demo-biz', '2026-11-02'),
         ('duplicate', 'u-demo-biz', '2026-11-20'), ('burst', 'u-east', '2026-11-20')) one(kind, unit, found)`,
    );
    const [found] = await city.dataSource.query<{ id: string }[]>(
      "SELECT id FROM rating_findings WHERE kind = 'burst' AND unit_id = 'u-demo-biz' AND found_on = '2026-11-20'",
    );
    expect((await signals()).items).toEqual([
      {
        kind: 'falling-unit',
        about: { id: 'u-demo-tax', name: '单位u-demo-tax' },
        now: 8700,
        before: 9000,
        from: '2026-10-01',
        finding: null,
      },
      {
        kind: 'rising-topic',
        about: { id: 't-stalls', name: '占道经营' },
        now: 6,
        before: 0,
        from: '2026-11-14',
        finding: null,
      },
      {
        kind: 'burst',
        about: { id: 'u-demo-biz', name: '单位u-demo-biz' },
        now: 31,
        before: 2,
        from: '2026-11-19',
        finding: found?.id,
      },
    ]);
  });

  it('goes into a workbook, which another program reads: numbers are numbers, Chinese headings, ready to print', async () => {
    const { fileName, base64 } = (await ask(`/score-workbooks/${MONTH}`)) as ResponseOf<
      typeof getScoreWorkbook
    >;
    expect(fileName).toBe('单位得分 单位u-city 2026-10.xlsx');
    const book = await readWorkbook(base64);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['概况', '得分排序', '扣分明细']);
    const [overview, order, deductions] = book.worksheets.map(rowsOf);
    const shown = (await city.request('GET', `/api/city-scores/${MONTH}`)).body as ResponseOf<
      typeof getCityScores
    >;
    const expected = shown.groups.flatMap((group) =>
      group.rows.map((row) => [
        group.name,
        row.place ?? '',
        row.unit.name,
        row.districtName,
        row.hundredths / 100,
        row.ratingTenths / 10,
        row.complaintTenths / 10,
        row.ratingCount,
        row.change === null ? '' : row.change / 100,
      ]),
    );
    expect(order?.[0]).toEqual([
      '级别类别',
      '名次',
      '单位',
      '区县',
      '总分',
      '评价分',
      '投诉分',
      '评价条数',
      '比上月增减',
      '说明',
    ]);
    expect(order?.slice(1).map((row) => row.slice(0, 9))).toEqual(expected);
    expect(expected.length).toBeGreaterThanOrEqual(5);
    expect(deductions?.[0]).toEqual(['单位', '部分', '原因', '件数', '全部件数', '扣分']);
    for (const [, , unit, , , ratings, complaints] of expected)
      for (const [part, points] of [
        ['评价', ratings],
        ['投诉', complaints],
      ]) {
        const own = (deductions ?? []).filter((row) => row[0] === unit && row[1] === part);
        const lost = own.reduce((sum, row) => sum + Math.round(Number(row[5]) * 10), 0);
        expect(Math.round(Number(points) * 10) + lost).toBe(1_000);
      }
    expect(overview).toContainEqual(['计算办法', '总分 = 评价分 × 6/10 + 投诉分 × 4/10']);
    expect(overview).toContainEqual(['状态', '已定版']);
    expect(overview).toContainEqual(['单位数', expected.length]);
    const unknown = await who.ask('GET', '/api/units/u-city/score-workbooks/2019-01');
    expect(unknown).toMatchObject({ status: 404, body: { error: { code: 'unit-scores.unknown-month' } } });
  });

  it('goes into a workbook that prints on A4 across, each sheet as wide as a page with its heading on each', async () => {
    const { base64 } = (await ask(`/score-workbooks/${MONTH}`)) as ResponseOf<typeof getScoreWorkbook>;
    const book = await readWorkbook(base64);
    const a4 = 9;
    for (const sheet of book.worksheets) {
      expect(sheet.pageSetup).toMatchObject({
        paperSize: a4,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '1:1',
      });
      expect(sheet.getRow(1).getCell(1).font.bold).toBe(true);
    }
    const [, order] = book.worksheets;
    expect(order?.getRow(2).getCell(5)).toMatchObject({ type: ValueType.Number, numFmt: '0.00' });
    expect(order?.getRow(2).getCell(6)).toMatchObject({ type: ValueType.Number, numFmt: '0.0' });
  });

  it('leads from a topic to the complaints that were counted, of units below alone', async () => {
    await city.dataSource.query(
      `UPDATE complaints SET topic_id = 't-stalls', filed_on = date '2026-10-01' + (place % 31)::int
       FROM (SELECT id AS found, row_number() OVER (ORDER BY id) AS place FROM complaints
             WHERE unit_id = ANY($1::text[]) LIMIT 40) one WHERE id = found`,
      [units],
    );
    const days = 'topic=t-stalls&from=2026-10-01&to=2026-10-31';
    type Listed = ResponseOf<typeof listTopicComplaints>;
    const listed = (await ask(`/score-topic-complaints?${days}`)) as Listed;
    const heat = (await ask(`/score-topics/${MONTH}`)) as ResponseOf<typeof getTopicHeat>;
    const at = heat.topics.findIndex(({ id }) => id === 't-stalls');
    const counted = heat.rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0);
    expect(counted).toBeGreaterThanOrEqual(40);
    expect([listed.topic, listed.all, listed.items.length]).toEqual([
      { id: 't-stalls', name: '占道经营' },
      counted,
      counted,
    ]);
    for (const { unit, counts } of heat.rows)
      expect(listed.items.filter((one) => one.unit.id === unit.id)).toHaveLength(counts[at] ?? 0);
    expect(listed.items.map(({ on }) => on)).toEqual(
      listed.items
        .map(({ on }) => on)
        .toSorted()
        .toReversed(),
    );
    const week = (await ask(
      '/score-topic-complaints?topic=t-stalls&from=2026-10-30&to=2026-10-31',
    )) as Listed;
    expect(week.items).toEqual(listed.items.filter(({ on }) => on >= '2026-10-30'));
    const below = await provenSupervisor(city, 'u-east');
    expect(await ask(`/score-topic-complaints?${days}`, below, 'u-east')).toMatchObject({
      items: [],
      all: 0,
    });
    expect(
      await who.ask(
        'GET',
        '/api/units/u-city/score-topic-complaints?topic=t-no&from=2026-10-01&to=2026-10-31',
      ),
    ).toMatchObject({ status: 404, body: { error: { code: 'unit-scores.unknown-topic' } } });
  });
});

async function readWorkbook(base64: string): Promise<Workbook> {
  const book = new Workbook();
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  await book.xlsx.load(bytes.buffer);
  return book;
}

/** What stands in the cells, as another program reads it; nothing is an empty text. */
function rowsOf(sheet: Worksheet): (string | number)[][] {
  const width = sheet.columnCount;
  return Array.from({ length: sheet.rowCount }, (_row, row) =>
    Array.from({ length: width }, (_cell, column) => {
      const { value } = sheet.getRow(row + 1).getCell(column + 1);
      return typeof value === 'number' || typeof value === 'string' ? value : '';
    }),
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { enterprise, registerEnterprise, searchRegistry } from '@yingshang/shared/contracts/enterprises';
import { type Person, signInDemo } from '@yingshang/shared/contracts/identity';
import { type ChartPalette, chartPalettes } from '../../src/features/statistics/chart/chart-palette';
import { shadeOf } from '../../src/features/statistics/unit-scores/chart/shades';
import type { Scheme, Size } from '../../src/platform/preferences';
import { askServer } from '../support/ask-server';
import { demoStaff } from '../support/rated-unit';
import { toldCampaign } from '../support/told-campaign';
import { until } from '../support/until';
import { boxOf, overlaps, texts, whatLeaves } from './chart-checks';
import { DrawnCanvas } from './drawn-canvas';
import { harnessJourney } from './journey';

jest.setTimeout(240_000);

/** A page, its figures and its chart, on a machine that has more to do. */
const PATIENCE_MS = 30_000;

const journey = harnessJourney();
const statistics = resolve(__dirname, '../../src/features/statistics');

interface Drawing {
  readonly page: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly as?: { readonly token: string; readonly person: Person };
  /** The canvas's id. */
  readonly canvas: string;
  readonly kind: 'bars' | 'lines' | 'cells';
  readonly says: readonly (string | RegExp)[];
}

/** By the file of the card that draws it. */
let drawings: Readonly<Record<string, Drawing>>;

beforeAll(async () => {
  const signIn = async (role: string) =>
    signInDemo.response.parse(
      await askServer(journey.serverUrl, signInDemo.path, { visitorId: crypto.randomUUID(), body: { role } }),
    );
  const campaign = await toldCampaign(journey.serverUrl, 8);
  const [owner, staff] = [await signIn('enterprise'), await signIn('staff')];
  const supervisor = await demoStaff(journey.serverUrl, 'supervisor', 'sy-city-001');
  drawings = {
    'parts/category-chart-card.tsx': {
      page: 'features/statistics/pages/picture/index',
      query: { id: await registerOne(owner.token) },
      as: owner,
      canvas: 'category-chart',
      kind: 'bars',
      says: ['减税降费', /^\d+$/],
    },
    'parts/part-chart-card.tsx': {
      page: 'features/statistics/pages/campaign/index',
      query: { id: campaign },
      as: staff,
      canvas: 'section-chart',
      kind: 'bars',
      says: [/^住宿和餐饮/, '8', '0'],
    },
    'unit-scores/parts/trend-card.tsx': {
      page: 'features/statistics/unit-scores/pages/unit/index',
      query: { id: 'demo-210199-svc' },
      canvas: 'trend-chart',
      kind: 'lines',
      says: ['总分', '评价', '投诉', /^\d+月$/, '100'],
    },
    'unit-scores/parts/band-card.tsx': {
      page: 'features/statistics/unit-scores/pages/city/index',
      canvas: 'band-chart',
      kind: 'bars',
      says: ['90分以上', /^\d+个$/],
    },
    'unit-scores/parts/district-card.tsx': {
      page: 'features/statistics/unit-scores/pages/city/index',
      canvas: 'district-chart',
      kind: 'bars',
      says: ['示例区', /^\d+\.\d$/],
    },
    'unit-scores/parts/heat-card.tsx': {
      page: 'features/statistics/unit-scores/pages/watch/index',
      as: supervisor,
      canvas: 'heat-chart',
      kind: 'cells',
      says: [/^\d+$/],
    },
    'unit-scores/parts/kind-card.tsx': {
      page: 'features/statistics/unit-scores/pages/watch/index',
      as: supervisor,
      canvas: 'kind-chart',
      kind: 'cells',
      says: ['示例区', /^(\d+|无)$/],
    },
    'yearly/parts/months-card.tsx': {
      page: 'features/statistics/yearly/pages/unit/index',
      query: { id: 'demo-210199-svc' },
      canvas: 'months-chart',
      kind: 'bars',
      says: [/^20\d\d\.\d\d$/, /^\d+\.\d+$/],
    },
  };
}, 120_000);

async function registerOne(token: string): Promise<string> {
  const url = `${searchRegistry.path}?name=${encodeURIComponent('餐饮管理')}`;
  const { items } = searchRegistry.response.parse(await askServer(journey.serverUrl, url, { token }));
  const subject = { by: 'reference', reference: items[0]?.reference ?? '' };
  const body = { subject, facts: {} };
  return enterprise.parse(await askServer(journey.serverUrl, registerEnterprise.path, { token, body })).id;
}

const looks: readonly { readonly name: string; readonly size: Size; readonly scheme: Scheme }[] = [
  { name: '标准', size: 'standard', scheme: 'light' },
  { name: '大字', size: 'large', scheme: 'light' },
  { name: '长辈', size: 'elder', scheme: 'light' },
  { name: '深色', size: 'standard', scheme: 'dark' },
];

/** What the phone keeps, as the app wrote it. */
function keptFor({ as }: Drawing, { size, scheme }: (typeof looks)[number]): Map<string, string> {
  const kept = (version: number, value: object) => JSON.stringify({ version, value });
  return new Map([
    ['yingshang.preferences', kept(1, { size, theme: scheme })],
    ...(as === undefined ? [] : [['yingshang.session', kept(2, as)] as const]),
  ]);
}

async function draw(drawing: Drawing, look: (typeof looks)[number]): Promise<DrawnCanvas> {
  journey.changePhone({ storage: keptFor(drawing, look) });
  const { phone } = journey;
  phone.launch(drawing.page, drawing.query);
  const drawn = () => phone.canvases.drawn(drawing.canvas);
  const isDrawn = () => (drawn()?.texts.length ?? 0) > 0;
  await until(`${drawing.canvas} to be drawn`, isDrawn, () => phone.page.text(), PATIENCE_MS);
  journey.expectNoProblems();
  return drawn() ?? fail(drawing.canvas);
}

const fail = (canvas: string): never => {
  throw new Error(`${canvas} was not drawn`);
};

/** Fills of bars, or lines through several points, in the colours of the data. */
function marksOf({ shapes }: DrawnCanvas, kind: Drawing['kind'], palette: ChartPalette) {
  const grid = new Set([palette.line, palette.ink]);
  if (kind !== 'lines')
    return shapes.filter((shape) => {
      const { width, height } = boxOf(shape.points);
      return shape.kind === 'fill' && !grid.has(shape.colour) && width > 0 && height > 4;
    });
  return shapes.filter((shape) => shape.kind === 'stroke' && shape.points.length > 6);
}

/** Cells have steps between two of the page's colours, which a spec of their own holds to be legible. */
function coloursOf(kind: Drawing['kind'], palette: ChartPalette): readonly string[] {
  const steps = kind === 'cells' ? ([0, 1, 2, 3, 4] as const) : [];
  const own: readonly string[] = Object.values(palette);
  return [...own, ...steps.map((step) => shadeOf(step, palette).fill)];
}

test('every card that draws a chart is drawn here', () => {
  const files = readdirSync(statistics, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx'))
    .filter((file) => readFileSync(join(statistics, file), 'utf8').includes('<DrawnChart'));
  expect(files.map((file) => relative('.', file)).toSorted()).toEqual(Object.keys(drawings).toSorted());
});

test.each(looks)('every chart is drawn on a phone, all of it and legibly: $name', async (look) => {
  const palette = chartPalettes[look.scheme];
  const found: Record<string, unknown> = {};
  for (const [card, drawing] of Object.entries(drawings)) {
    const canvas = await draw(drawing, look);
    const says = (words: string | RegExp) =>
      texts(canvas).some((text) => (typeof words === 'string' ? text === words : words.test(text)));
    const colours = [...canvas.texts, ...canvas.shapes].map(({ colour }) => colour);
    found[card] = {
      flaws: canvas.flaws,
      unsaid: drawing.says.filter((words) => !says(words)),
      leaves: whatLeaves(canvas),
      overlaps: overlaps(canvas),
      foreign: [...new Set(colours)].filter((colour) => !coloursOf(drawing.kind, palette).includes(colour)),
      marks: marksOf(canvas, drawing.kind, palette).length > 0,
    };
  }
  const sound = { flaws: [], unsaid: [], leaves: [], overlaps: [], foreign: [], marks: true };
  expect(found).toEqual(Object.fromEntries(Object.keys(drawings).map((card) => [card, sound])));
});

test('the lines of a chart are told apart by their dashes', async () => {
  const drawing = drawings['unit-scores/parts/trend-card.tsx'] ?? fail('trend-card');
  const canvas = await draw(drawing, looks[0] ?? fail('standard'));
  const lines = marksOf(canvas, 'lines', chartPalettes.light);
  expect(new Set(lines.map(({ dash }) => dash.join(' '))).size).toBe(3);
});

test('what would be illegible on a phone is found', () => {
  const canvas = new DrawnCanvas();
  Object.assign(canvas, { width: 200, height: 80 });
  // The canvas's own context, by the names that a chart calls.
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.setTransform(2, 0, 0, 2, 0, 0);
  pen.font = '14px sans-serif';
  pen.textBaseline = 'top';
  pen.fillText('逾期', 0, 0);
  pen.fillText('重开', 20, 4);
  pen.fillText('不满意', 80, 20);
  pen.rect(0, 0, Number.NaN, 10);
  expect(overlaps(canvas)).toEqual(['「逾期」 and 「重开」']);
  expect(whatLeaves(canvas)).toEqual(['「不满意」 at 80, 20']);
  expect(canvas.flaws).toEqual(['rect: 0, 0, NaN, 10']);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualLimits } from '@yingshang/shared/complaints';

type Row = Record<string, unknown>;

/** A whole city in a dozen rows, for tests of loading. Each call gives rows that a test may bend. */
export function tinyPack() {
  return {
    'city.json': {
      code: '990100',
      name: '示范市',
      demo: true,
      brand: { light: '#0B5C8A', dark: '#7CC4EE' },
      boards: ['benefits', 'policies'],
      nation: { code: '100000', name: '全国' },
      province: { code: '990000', name: '示范省' },
    } as Row,
    'regions.json': [
      { code: '990102', name: '东区', kind: 'district', parentCode: '990100', demo: false },
      { code: '990102001', name: '东一街道', kind: 'street', parentCode: '990102', demo: false },
      { code: '990199', name: '示例区', kind: 'district', parentCode: '990100', demo: true },
    ] as Row[],
    'industries.jsonl': [
      { code: 'H', section: 'H', name: '住宿和餐饮业', level: 'section' },
      { code: '62', section: 'H', name: '餐饮业', level: 'division' },
      { code: '6210', section: 'H', name: '正餐服务', level: 'class' },
    ] as Row[],
    'trades.json': [{ label: '餐饮店', code: '62', words: ['饭店', '烧烤'] }] as Row[],
    'enterprise-scale.json': {
      rows: [
        {
          key: 'catering',
          name: '餐饮业',
          coverage: ['62'],
          indicators: { employees: { large: 300, medium: 100, small: 10 } },
        },
      ],
    } as Row,
    'categories.json': [
      { key: 'subsidy', name: '补助补贴', scope: '补助', provenance: 'source' },
      { key: 'talent', name: '人才培育', scope: '培训', provenance: 'proposed' },
    ] as Row[],
    'units.jsonl': [
      unit('u-city', { level: 'city', regionCode: '990100' }),
      unit('u-east', { parentId: 'u-city', regionCode: '990102' }),
      unit('u-demo', { regionCode: '990199', demo: true, contactSynthetic: true }),
    ] as Row[],
    'officers.jsonl': [
      officer('o-counter', { post: '窗口人员' }),
      officer('o-head', { post: '局长' }),
      officer('o-demo', { unitId: 'u-demo' }),
    ] as Row[],
    'matters.json': [
      {
        id: 'm-sign',
        label: '挂招牌',
        words: ['换门头'],
        departments: ['u-city', 'u-east'],
        audience: 'enterprise',
      },
    ] as Row[],
    'unit-aliases.json': [{ target: 'u-east', aliases: ['东区大厅'] }] as Row[],
    'complaint-topics.json': [
      { id: 't-stalls', label: '占道经营', words: ['摆摊', '堵道'], departments: ['u-east', 'u-city'] },
    ] as Row[],
    'complaint-boundaries.json': [
      boundary('fire', { kind: 'danger', line: '119', words: ['着火'], notMeant: ['差点着火'] }),
      boundary('daily', { topics: ['t-stalls'], unless: ['店'] }),
    ] as Row[],
    'complaint-limits.json': [limits('unit'), limits('promise', { solveDays: 5, extendToDays: 10 })] as Row[],
    'policies.json': [
      policy('always'),
      policy('ended', { validTo: '2020-12-31' }),
      policy('windowed', {
        demo: true,
        windows: [{ opensAfterDays: -5, closesAfterDays: 10, source: 'document' }],
      }),
    ] as Row[],
    'resident-policies.json': [residentPolicy('res-rent')] as Row[],
    'policy-contacts.json': ['always', 'ended', 'windowed'].map((policyId) => ({
      policyId,
      unitId: 'u-city',
      readerId: 'o-head',
      contactId: 'o-counter',
    })) as Row[],
    'scan-codes.json': [
      scanCode('poster-000000000000000', {}),
      scanCode('unit-00000000000000000', { kind: 'unit', unitId: 'u-east' }),
      scanCode('policy-000000000000000', { kind: 'policy', policyId: 'windowed' }),
      scanCode('expired-00000000000000', { expiresAfterDays: -1 }),
    ] as Row[],
  };
}

export type TinyPack = ReturnType<typeof tinyPack>;

export function unit(id: string, own: Row = {}): Row {
  return {
    id,
    name: `单位${id}`,
    level: 'district',
    parentId: null,
    regionCode: '990102',
    department: null,
    duty: '综合服务',
    topics: ['帮办'],
    address: null,
    hours: null,
    phone: null,
    contactSynthetic: false,
    demo: false,
    ...own,
  };
}

export function officer(id: string, own: Row = {}): Row {
  return {
    id,
    unitId: 'u-city',
    name: '王示甲子',
    post: '科长',
    duties: '受理申请',
    phone: '024-00000001',
    hours: '工作日 9:00–17:00',
    synthetic: true,
    ...own,
  };
}

export function policy(id: string, own: Row = {}): Row {
  return {
    id,
    title: `政策${id}`,
    documentNumber: null,
    issuer: '示范市人民政府',
    responsibleDepartment: '综合部门',
    level: 'city',
    regionCode: '990100',
    publishedOn: '2020-01-01',
    validFrom: '2020-01-01',
    validTo: null,
    category: 'subsidy',
    tags: [],
    summary: '给个体工商户的补贴。',
    benefit: {
      kind: 'subsidy',
      amountText: '最高100元',
      maxAmountYuan: 100,
      rate: null,
      maxAmountBasis: '每户',
    },
    eligibility: { all: [{ field: 'entityType', op: 'eq', value: 'individual-business' }] },
    applyMode: '申报',
    applyWindow: null,
    faq: [{ q: '要交材料吗？', a: '不用。' }],
    interpretation: ['怎么办理：网上申报'],
    infographic: [],
    sourceName: '市政府网站',
    sourceUrl: null,
    confidence: 'high',
    verification: '已对照公开文本或报道',
    approximateDates: [],
    note: null,
    demo: false,
    windows: [],
    ...own,
  };
}

export function residentPolicy(id: string, own: Row = {}): Row {
  return {
    id,
    title: '租房补贴',
    documentNumber: null,
    issuer: '示范市人民政府',
    responsibleDepartment: '房产部门',
    level: 'city',
    regionCode: '990100',
    publishedOn: null,
    validFrom: '2020-01-01',
    validTo: null,
    topic: '住房',
    audience: '在本市租房的毕业生',
    summary: '每月补贴房租。',
    words: ['租房子给钱'],
    amountText: '每月300元',
    steps: ['网上申请', '审核后发放'],
    faq: [{ q: '可以补发吗？', a: '可以。' }],
    sourceName: '市政府网站',
    sourceUrl: null,
    confidence: 'high',
    verification: '已对照公开文本或报道',
    approximateDates: [],
    note: null,
    ...own,
  };
}

function boundary(id: string, own: Row): Row {
  const plain = {
    kind: 'not-business',
    label: '日常生活',
    line: '12345',
    words: [],
    notMeant: [],
    unless: [],
  };
  return { id, ...plain, topics: [], ...own };
}

function limits(of: string, own: Row = {}): Row {
  return { class: of, source: '参照某省办法。', ...usualLimits, ...own };
}

export function scanCode(token: string, own: Row = {}): Row {
  return {
    token,
    kind: 'poster',
    label: '海报',
    purpose: '看看能享受什么',
    unitId: null,
    policyId: null,
    expiresAfterDays: null,
    ...own,
  };
}

/** Writes the pack over what the folder holds; without a folder, into a new one. */
export async function writePack(
  pack: Readonly<Record<string, Row | readonly Row[] | string>>,
  folder?: string,
): Promise<string> {
  const target = folder ?? (await mkdtemp(join(tmpdir(), 'tiny-pack-')));
  for (const [name, content] of Object.entries(pack))
    await writeFile(join(target, name), fileText(name, content));
  return target;
}

export async function removePack(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** A text is written as it is, so that a test can break a file. */
function fileText(name: string, content: Row | readonly Row[] | string): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content) || name.endsWith('.json')) return JSON.stringify(content, null, 1);
  return content.map((row) => `${JSON.stringify(row)}\n`).join('');
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyContract } from '@yingshang/shared/contracts/definition';
import * as z from 'zod/mini';
import { projectRoot } from './source-file';

/** As far as a schema is looked into here: zod gives every kind its own definition. */
interface Definition {
  readonly type: string;
  readonly catchall?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
}
type Schema = z.core.$ZodType;

const definitionOf = ({ _zod }: Schema) => _zod.def as unknown as Definition; // see Definition

function partsOf(schema: Schema, path: string): [string, Schema][] {
  const { shape = {}, element, innerType, valueType, options = [] } = definitionOf(schema);
  const inside = [element, innerType, valueType, ...options].filter((part) => part !== undefined);
  return [
    [path, schema],
    ...Object.entries(shape).flatMap(([key, part]) => partsOf(part, `${path}.${key}`)),
    ...inside.flatMap((part) => partsOf(part, path)),
  ];
}

const isOpenObject = (schema: Schema) => {
  const { type, catchall } = definitionOf(schema);
  return type === 'object' && (catchall === undefined || definitionOf(catchall).type !== 'never');
};

/** A text that says neither how long it may be nor what it looks like. */
function isEndlessText(schema: Schema): boolean {
  const { type, format, checks = [] } = definitionOf(schema);
  const bounds = checks.map(({ _zod }) => _zod.def.check);
  return type === 'string' && format === undefined && !bounds.some((check) => BOUND.has(check));
}

const BOUND = new Set(['max_length', 'length_equals', 'string_format']);

const isContract = (value: unknown): value is AnyContract =>
  typeof value === 'object' && value !== null && 'path' in value && 'access' in value && 'response' in value;

const folder = join(projectRoot, 'shared/src/contracts');
const requestParts = ({ name, params, query, body }: AnyContract) =>
  Object.entries({ params, query, body }).flatMap(([part, schema]) =>
    schema === undefined ? [] : partsOf(schema, `${name} ${part}`),
  );

/** What an address may name although it sounds like a person's. */
const HARMLESS = new Map([
  ['enterprises.search-registry query.name', 'the name of an enterprise, in a public register'],
  ['scan-codes.open params.token', 'printed on a poster'],
]);
const PERSONAL =
  /phone|mobile|idnumber|idcard|name|token|secret|openid|unionid|otp|password|session(?!id$)|^code$|credit/i;

describe('what a request may hold', () => {
  let contracts: AnyContract[] = [];
  beforeAll(async () => {
    const modules: object[] = await Promise.all(
      readdirSync(folder).map((domain) => import(`@yingshang/shared/contracts/${domain}`)),
    );
    contracts = modules.flatMap((exported) => Object.values(exported).filter(isContract));
  });

  it('is named, member by member, at every depth', () => {
    expect(contracts.length).toBeGreaterThan(40);
    const open = contracts.flatMap(requestParts).filter(([, schema]) => isOpenObject(schema));
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('is bounded: every text has a greatest length or a shape', () => {
    const endless = contracts.flatMap(requestParts).filter(([, schema]) => isEndlessText(schema));
    expect(endless.map(([path]) => path)).toEqual([]);
  });

  it('has nothing of a person in its address', () => {
    const named = contracts
      .flatMap(({ name, params, query }) => requestParts({ name, params, query } as AnyContract))
      .map(([path]) => path)
      .filter((path) => PERSONAL.test(path.split(' ')[1]?.split('.')[1] ?? ''));
    expect(named.filter((path) => !HARMLESS.has(path))).toEqual([]);
  });

  it('changes nothing by GET', () => {
    const gets = contracts.filter(({ method }) => method === 'GET');
    expect(gets.filter(({ idempotent, body }) => idempotent === true || body !== undefined)).toEqual([]);
  });

  it('would be found if it were open, endless or personal', () => {
    const loose = z.object({
      a: z.strictObject({ phone: z.optional(z.string()) }),
      b: z.array(z.object({})),
    });
    const parts = partsOf(loose, 'x query');
    expect(parts.filter(([, schema]) => isOpenObject(schema)).map(([path]) => path)).toEqual([
      'x query',
      'x query.b',
    ]);
    expect(parts.filter(([, schema]) => isEndlessText(schema)).map(([path]) => path)).toEqual([
      'x query.a.phone',
    ]);
    expect(PERSONAL.test('phone') && PERSONAL.test('name') && !PERSONAL.test('unitId')).toBe(true);
  });
});

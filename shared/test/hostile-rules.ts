import fc from 'fast-check';
import { ruleJson } from './random-rules';

/** JSON that means no rule well: what a hand, a script or an attacker may put into a rule's place. */
const ODD: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    '',
    'all',
    'employees',
    'scale',
    '300万',
    '2023-02-29',
    '9999-12-31',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    0.1 + 0.2,
    2 ** 53,
    -1.7e308,
  ),
  fc.constantFrom<unknown>([], {}, [[]], [null], [undefined], { all: [] }, { any: [{}] }, { not: null }),
  fc
    .constantFrom<() => unknown>(
      () => JSON.parse('{"__proto__": {"field": "scale"}}'),
      () => JSON.parse('{"constructor": {"prototype": {}}, "field": "employees", "op": "lte", "value": 3}'),
      () => Object.assign([], { length: 3 }),
      () => Array.from({ length: 1000 }, () => ({ field: 'employees', op: 'gte', value: 1 })),
      () => Array.from({ length: 600 }, () => 'micro'),
      () => nested(200, (inner) => ({ all: [inner] })),
      () => nested(30, (not) => ({ not })),
      () => ({ toJSON: () => 3, toString: 1, valueOf: null }),
      () => Object.create({ field: 'employees', op: 'lte', value: 3 }) as unknown,
    )
    .map((make) => make()),
  fc.jsonValue({ maxDepth: 4 }),
);

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let json: unknown = { field: 'employees', op: 'lte', value: 3 };
  for (let level = 0; level < levels; level += 1) json = wrap(json);
  return json;
}

interface Blow {
  /** Which place of the tree, counted through and around. */
  readonly at: number;
  readonly odd: unknown;
  readonly how: 'replace' | 'remove' | 'add';
  readonly key: string;
}

const blow: fc.Arbitrary<Blow> = fc.record({
  at: fc.nat(200),
  odd: ODD,
  how: fc.constantFrom('replace', 'replace', 'remove', 'add'),
  key: fc.constantFrom(
    'field',
    'op',
    'value',
    'values',
    'clause',
    'from',
    'all',
    'any',
    'not',
    '__proto__',
    'x',
  ),
});

/** Arbitrary JSON, and rules in form with up to three places spoilt. */
export const hostileRule: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 6 }) },
  { weight: 1, arbitrary: ODD },
  {
    weight: 8,
    arbitrary: fc
      .tuple(ruleJson, fc.array(blow, { minLength: 0, maxLength: 3 }))
      .map(([rule, blows]) => blows.reduce(struck, JSON.parse(JSON.stringify(rule)) as unknown)),
  },
);

function struck(json: unknown, { at, odd, how, key }: Blow): unknown {
  const places = containersIn(json);
  const target = places[at % Math.max(1, places.length)];
  if (target === undefined) return odd;
  const keys = Object.keys(target);
  const chosen = keys[at % Math.max(1, keys.length)] ?? key;
  if (how === 'add')
    Object.defineProperty(target, key, { value: odd, enumerable: true, writable: true, configurable: true });
  else if (how === 'remove' && !Array.isArray(target)) Reflect.deleteProperty(target, chosen);
  else target[chosen] = odd;
  return json;
}

type Container = Record<string, unknown>;

function containersIn(json: unknown): Container[] {
  const found: Container[] = [];
  const queue = [json];
  for (let one = queue.pop(); queue.length > 0 || one !== undefined; one = queue.pop()) {
    if (typeof one !== 'object' || one === null || found.length > 200) continue;
    found.push(one as Container);
    queue.push(...Object.values(one));
  }
  return found;
}

import type { Actor, AnyContract, Input } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok, type Refusal, refuse } from '@yingshang/shared/kernel';
import * as z from 'zod/mini';
import { UUID } from '../uuid';
import { isDeeperThan } from './json-depth';
import { unstorableText } from './unstorable-text';
import { wordIssue } from './word-issue';

export interface RawRequest {
  readonly ip: string;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Twice what the deepest rule needs. */
const MOST_LEVELS = 64;

type Part = 'params' | 'query' | 'body';

const KEY = /^[\x21-\x7e]{8,64}$/;

/** Everything that a handler receives, parsed once; the first thing that is wrong is the refusal. */
export function parseRequest(
  contract: AnyContract,
  request: RawRequest,
  actor: Actor | null | undefined,
): Outcome<Input<AnyContract>> {
  const parsed: Record<Part, unknown> = { params: {}, query: {}, body: {} };
  for (const part of ['params', 'query', 'body'] as const) {
    const outcome = parsePart(contract, part, request[part]);
    if (!outcome.ok) return outcome;
    parsed[part] = outcome.value;
  }
  const idempotencyKey = contract.idempotent ? readHeader(request, idempotencyHeader) : ok(undefined);
  if (!idempotencyKey.ok) return idempotencyKey;
  const visitorId = contract.visitor ? readHeader(request, visitorHeader) : ok(undefined);
  if (!visitorId.ok) return visitorId;
  return ok({
    ...parsed,
    idempotencyKey: idempotencyKey.value,
    visitorId: visitorId.value?.toLowerCase(),
    actor,
    // The schemas have just vouched for the parts; TypeScript cannot follow them through the contract's type.
  } as Input<AnyContract>);
}

function parsePart(contract: AnyContract, part: Part, value: unknown): Outcome<unknown> {
  const schema = contract[part];
  if (schema === undefined) return ok({});
  // First: the walks after it call themselves once a level, and a small body can hold more levels than a stack.
  if (isDeeperThan(MOST_LEVELS, value)) return refuse(tooDeep(part));
  const unstorable = unstorableText(value);
  if (unstorable !== null) return refuse(unstorableAt(part, unstorable));
  const result = z.safeParse(schema, value ?? (part === 'body' ? undefined : {}), {
    // Else an issue does not tell a missing value from one of the wrong type.
    reportInput: true,
  });
  if (result.success) return ok(result.data);
  const issue = result.error.issues[0];
  if (issue === undefined) throw new Error('a failed parse has at least one issue');
  return refuse(malformed(part, issue));
}

function tooDeep(part: Part): Refusal {
  return {
    code: 'request.malformed',
    message: `${partNames[part]}嵌套超过${MOST_LEVELS}层。`,
    advice: '请减少层数后再提交。',
    field: part,
  };
}

/** Signs that PostgreSQL cannot keep are no text that anybody typed. */
function unstorableAt(part: Part, path: string): Refusal {
  return {
    code: 'request.malformed',
    message: `${partNames[part]}${path === '' ? '' : `里的「${path}」`}有无法保存的字符。`,
    advice: '请删去看不见的特殊字符后再提交。',
    field: path === '' ? part : `${part}.${path}`,
  };
}

const partNames: Record<Part, string> = { params: '网址', query: '网址参数', body: '提交的内容' };

function malformed(part: Part, issue: z.core.$ZodIssue): Refusal {
  const path = issue.path.map(String).join('.');
  return {
    code: 'request.malformed',
    message: `${partNames[part]}${path === '' ? '' : `里的「${path}」`}不正确：${wordIssue(issue)}。`,
    advice: '请改正后再提交；若您是在小程序里看到这句话，请更新小程序后重试。',
    field: path === '' ? part : `${part}.${path}`,
  };
}

interface HeaderRule {
  readonly name: string;
  readonly shape: RegExp;
  readonly refusal: Refusal;
}

const idempotencyHeader: HeaderRule = {
  name: 'idempotency-key',
  shape: KEY,
  refusal: {
    code: 'request.key-required',
    message: '请求头 Idempotency-Key 缺失或格式不正确（应为 8 至 64 个可见的英文字符）。',
    advice: '请为每一次提交生成一个新的键；重试同一次提交时沿用原来的键。',
    field: 'headers.idempotency-key',
  },
};

const visitorHeader: HeaderRule = {
  name: 'x-visitor-id',
  shape: UUID,
  refusal: {
    code: 'request.visitor-required',
    message: '请求头 X-Visitor-Id 缺失或格式不正确（应为 UUID）。',
    advice: '请由设备生成一个 UUID 并长期使用；若您是在小程序里看到这句话，请重新打开小程序。',
    field: 'headers.x-visitor-id',
  },
};

function readHeader(request: RawRequest, rule: HeaderRule): Outcome<string> {
  const text = request.headers[rule.name];
  return typeof text === 'string' && rule.shape.test(text) ? ok(text) : refuse(rule.refusal);
}

import { needsSecondFactor } from '@yingshang/shared/access';
import type { AnyContract } from '@yingshang/shared/contracts/definition';
import { errorBody } from '@yingshang/shared/contracts/errors';
import * as z from 'zod/mini';
import { serverVersion } from '../config';
import { isWrite } from './call-limits';

type JsonSchema = Record<string, unknown>;

export interface OpenApiDocument {
  readonly openapi: '3.0.3';
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Record<string, Record<string, unknown>>;
  readonly components: {
    readonly schemas: Record<string, JsonSchema>;
    readonly securitySchemes: Record<string, unknown>;
  };
}

/** OpenAPI 3.0 straight from the contracts: there is no second description to fall behind. */
export function openApiDocument(contracts: readonly AnyContract[]): OpenApiDocument {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const contract of contracts) {
    const path = contract.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operation(contract) };
  }
  return {
    openapi: '3.0.3',
    info: { title: '营商开放平台接口', version: serverVersion },
    servers: [{ url: '/api' }],
    paths,
    components: {
      schemas: { Error: schemaOf(errorBody, 'output') },
      securitySchemes: { session: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function operation(contract: AnyContract): unknown {
  return {
    operationId: contract.name,
    summary: contract.summary,
    tags: [contract.name.split('.', 1)[0]],
    ...(needsSession(contract) ? { security: [{ session: [] }] } : {}),
    parameters: [
      ...fieldsOf(contract.params, 'path'),
      ...fieldsOf(contract.query, 'query'),
      ...headersOf(contract),
    ],
    ...(contract.body === undefined
      ? {}
      : { requestBody: { required: true, content: json(schemaOf(contract.body, 'input')) } }),
    responses: {
      200: { description: 'Done', content: contentOf(contract) },
      ...refusalsOf(contract),
    },
  };
}

function fieldsOf(schema: z.core.$ZodType | undefined, where: 'path' | 'query'): unknown[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input');
  if (typeof properties !== 'object' || properties === null || !Array.isArray(required)) return [];
  return Object.entries(properties).map(([name, field]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: field,
  }));
}

function headersOf(contract: AnyContract): unknown[] {
  const visitor = {
    name: 'X-Visitor-Id',
    in: 'header',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  };
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    schema: { type: 'string', minLength: 8, maxLength: 64 },
  };
  return [...(contract.visitor ? [visitor] : []), ...(contract.idempotent ? [key] : [])];
}

function refusalsOf(contract: AnyContract): Record<string, unknown> {
  const codes = new Map<number, string[]>([[400, ['request.malformed']]]);
  const all = {
    ...contract.refusals,
    ...(contract.idempotent ? { 'request.key-required': 400, 'request.key-reused': 409 } : {}),
    ...(contract.visitor ? { 'request.visitor-required': 400 } : {}),
    ...(needsSession(contract) ? { 'access.sign-in-needed': 401, 'access.session-ended': 401 } : {}),
    ...denialsOf(contract),
    ...(isWrite(contract) || contract.limit !== undefined ? { 'limits.too-many': 429 } : {}),
  };
  for (const [code, status] of Object.entries(all)) codes.set(status, [...(codes.get(status) ?? []), code]);
  const content = json({ $ref: '#/components/schemas/Error' });
  return Object.fromEntries(
    [...codes].map(([status, names]) => [status, { description: names.join(', '), content }]),
  );
}

function needsSession({ access }: AnyContract): boolean {
  return access.kind === 'signed-in' || access.kind === 'staff' || access.kind === 'enterprise';
}

/** What the gate may answer to somebody who is signed in. */
function denialsOf({ access }: AnyContract): Readonly<Record<string, number>> {
  const denials: Record<string, number> = {};
  if (access.kind === 'staff') denials['access.not-yours'] = 403;
  if (access.kind === 'staff' && access.roles.some(needsSecondFactor))
    denials['access.second-factor-needed'] = 403;
  if (access.kind === 'enterprise') denials['enterprises.unknown'] = 404;
  if (access.kind === 'enterprise' && access.may !== 'belong')
    Object.assign(denials, { 'access.control-needed': 403, 'access.not-yours': 403 });
  return denials;
}

function contentOf({ file, stream, response }: AnyContract): unknown {
  const schema = schemaOf(response, 'output');
  if (stream) return { 'text/event-stream': { schema } };
  return file === undefined ? json(schema) : { [file]: { schema } };
}

function json(schema: JsonSchema): unknown {
  return { 'application/json': { schema } };
}

function schemaOf(schema: z.core.$ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    target: 'openapi-3.0',
    io,
    override: ({ jsonSchema }) => {
      // The patterns that zod writes for uuid and datetime are pages long; the format says it already.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  return rest;
}

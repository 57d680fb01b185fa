import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** As far as a schema is looked into here: zod gives every kind its own definition. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly {
    readonly _zod: { readonly def: { check: string; maximum?: number; value?: unknown } };
  }[];
}

/** A value of the schema's shape that holds the text wherever a text may stand, cut to its greatest length. */
export function filledWith(text: string, schema: Schema | undefined): unknown {
  if (schema === undefined) return undefined;
  const { _zod } = schema;
  const definition = _zod.def as unknown as Definition; // see Definition
  const {
    type,
    shape = {},
    element,
    innerType,
    valueType,
    options = [],
    entries = {},
    values = [],
  } = definition;
  switch (type) {
    case 'object':
      return Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, filledWith(text, part)]));
    case 'array':
      return [filledWith(text, element)];
    case 'record':
      return { entityType: filledWith(text, valueType) };
    case 'union':
      return filledWith(text, options[0]);
    case 'optional':
    case 'nullable':
    case 'default':
      return filledWith(text, innerType);
    case 'enum':
      return Object.values(entries)[0];
    case 'literal':
      return values[0];
    case 'boolean':
      return true;
    case 'number':
    case 'int':
      return 1;
    case 'string':
      return textFor(text, definition);
    default:
      return text;
  }
}

function textFor(text: string, { format, checks = [] }: Definition): string {
  if (format === 'uuid' || format === 'guid') return randomUUID();
  const limits = checks.map(({ _zod }) => _zod.def).filter(({ check }) => check === 'max_length');
  return text.slice(0, Math.min(text.length, ...limits.map(({ maximum = text.length }) => maximum)));
}

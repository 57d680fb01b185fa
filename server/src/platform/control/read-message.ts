import * as z from 'zod/mini';
import type { FromClient, FromServer } from './control-protocol';

const fromClient = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('run'),
    argv: z.array(z.string()),
    cwd: z.string(),
    line: z.optional(z.string()),
  }),
  z.object({ kind: z.literal('cancel') }),
]);

const fromServer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stdout'), text: z.string() }),
  z.object({ kind: z.literal('stderr'), text: z.string() }),
  z.object({ kind: z.literal('exit'), code: z.number() }),
]);

export function readFromClient(line: string): FromClient | undefined {
  return read(fromClient, line);
}

export function readFromServer(line: string): FromServer | undefined {
  return read(fromServer, line);
}

function read<T>(schema: z.ZodMiniType<T>, line: string): T | undefined {
  try {
    const result = z.safeParse(schema, JSON.parse(line));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

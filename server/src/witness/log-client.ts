import {
  getLedgerCheckpoint,
  getLedgerConsistency,
  getLedgerKeys,
  getLedgerLeaves,
  type LedgerCheckpoint,
} from '@yingshang/shared/contracts/ledger';
import type { EndorsedKey, ShownConsistency } from '@yingshang/shared/ledger';
import * as z from 'zod/mini';

const PATIENCE_MS = 30_000;

/** The log did not answer, or not in its own words. Says nothing about the log itself. */
export class LogUnreachable extends Error {}

export interface LogAnswer {
  readonly status: number;
  readonly text: string;
}

/** The interface of a ledger, as anybody outside reads it. */
export class LogClient {
  private readonly base: string;

  constructor(
    url: string,
    private readonly overHttp: (address: string) => Promise<LogAnswer> = askOverHttp,
  ) {
    this.base = `${url.replace(/\/+$/, '')}/api`;
  }

  async keys(): Promise<readonly EndorsedKey[]> {
    return (await this.read(getLedgerKeys.path, getLedgerKeys.response)).keys;
  }

  /** Null: the log says that it has none yet. */
  async checkpoint(): Promise<LedgerCheckpoint | null> {
    const answer = await this.ask(getLedgerCheckpoint.path);
    if (answer.status === 404) return null;
    return this.parsed(getLedgerCheckpoint.path, getLedgerCheckpoint.response, answer);
  }

  consistency(first: number, second: number): Promise<ShownConsistency> {
    const path = `${getLedgerConsistency.path}?first=${first}&second=${second}`;
    return this.read(path, getLedgerConsistency.response);
  }

  /** One page from a position on, at most up to another. */
  async leaves(from: number, to: number): Promise<readonly string[]> {
    const path = `${getLedgerLeaves.path}?from=${from}&to=${to}`;
    const page = await this.read(path, getLedgerLeaves.response);
    if (page.from !== from || page.leaves.length === 0 || page.leaves.length > to - from)
      throw new LogUnreachable(`${path}: another page than was asked for`);
    return page.leaves;
  }

  private async read<S extends z.core.$ZodType>(path: string, schema: S): Promise<z.infer<S>> {
    return this.parsed(path, schema, await this.ask(path));
  }

  private async ask(path: string): Promise<LogAnswer> {
    try {
      return await this.overHttp(`${this.base}${path}`);
    } catch (cause) {
      throw new LogUnreachable(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }

  private parsed<S extends z.core.$ZodType>(
    path: string,
    schema: S,
    { status, text }: LogAnswer,
  ): z.infer<S> {
    if (status !== 200) throw new LogUnreachable(`${path}: HTTP ${status}`);
    const read = z.safeParse(schema, jsonOf(text));
    if (!read.success) throw new LogUnreachable(`${path}: not the words of a ledger`);
    return read.data;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function askOverHttp(address: string): Promise<LogAnswer> {
  const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
  return { status: answer.status, text: await answer.text() };
}

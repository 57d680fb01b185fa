import type { INestApplicationContext } from '@nestjs/common';
import type { Refusal } from '@yingshang/shared/kernel';
import type { Settings } from '../platform/config';
import type { Database } from '../platform/database';

/** Where a command's words go: the terminal, or through the control socket to the terminal that asked. */
export interface CliIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** File paths in arguments are meant from here. */
  readonly cwd: string;
  /** One line of standard input, asked for with this prompt where the command was typed. */
  readonly line?: (prompt: string) => Promise<string>;
  /** Standard input a line at a time, where the command was typed; not through a running server. */
  readonly lines?: () => AsyncIterable<string>;
  /** Aborted by Ctrl-C. A long command looks at it between steps and rolls back. */
  readonly signal?: AbortSignal;
}

/**
 * nothing: no database. database: opened and up to date, with the application's services.
 * bare-database: opened, tables untouched; only for `migrate`.
 */
export type Needs = 'nothing' | 'database' | 'bare-database';

export interface CliContext {
  readonly io: CliIo;
  readonly settings: Settings;
  readonly json: boolean;
  /** What came on standard input; empty when the command did not ask for it. */
  readonly line: string;
  readonly signal: AbortSignal;
  /** True inside a running server, which goes on using the database. */
  readonly hosted: boolean;
  /** Present when the command needs a database. */
  readonly database?: Database;
  /** Present when the command needs 'database': the running server's own application, or one made for this command. */
  readonly app?: INestApplicationContext;
  /** A line for the waiting person, on stderr; nothing with --json. */
  readonly progress: (line: string) => void;
  /** Prints the refusal (one JSON object with --json) on stderr. @returns the exit code to return, 2. */
  readonly refuse: (refusal: Refusal) => number;
}

export interface CliArgument {
  readonly name: string;
  readonly summary: string;
  readonly required: boolean;
}

export interface CliOption {
  /** As commander reads them: `--out <file>`. `--json` is there for every command. */
  readonly flags: string;
  readonly summary: string;
  readonly required?: boolean;
  readonly fallback?: string;
}

export interface CliCommand {
  /** One or two words: `config`, `city load`. */
  readonly name: string;
  readonly summary: string;
  readonly args: readonly CliArgument[];
  readonly options: readonly CliOption[];
  readonly needs: Needs;
  /** The prompt, for a command that reads a line of standard input: what must stand in no shell history. */
  readonly asksFor?: (options: Readonly<Record<string, string | boolean | undefined>>) => string | undefined;
  /** Returns the exit code; 1: a check found something. With --json stdout is held back and dropped when refused. */
  readonly run: (
    context: CliContext,
    args: readonly (string | undefined)[],
    options: Readonly<Record<string, string | boolean | undefined>>,
  ) => Promise<number>;
}

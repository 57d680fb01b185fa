export type { CliArgument, CliCommand, CliContext, CliIo, CliOption } from './cli-command';
export { type RunOptions, runCli } from './run-cli';
export type { Host } from './run-with-database';
export { runInTerminal } from './terminal';

import type { Refusal } from '@yingshang/shared/kernel';
import { Command, CommanderError, Option } from 'commander';
import type { CliCommand } from './cli-command';
import { wordUsageError } from './usage-errors';

export interface Invocation {
  readonly command: CliCommand;
  readonly args: readonly (string | undefined)[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly json: boolean;
}

export type Parsed =
  | { readonly kind: 'run'; readonly invocation: Invocation }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Reads the words of a command line. Runs nothing. */
export function parseArgv(argv: readonly string[], commands: readonly CliCommand[]): Parsed {
  let help = '';
  let found: Invocation | undefined;
  const program = quietCommand('pnpm cli', (text) => {
    help += text;
  });
  program.description('营商开放平台的运维命令');
  for (const command of commands) {
    addCommand(program, command, (invocation) => {
      found = invocation;
    });
  }
  try {
    // Alone, or a group alone (`migrate`): the list of what there is.
    program.parse(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    if (thrown.exitCode === 0) return { kind: 'help', text: help };
    return { kind: 'refused', refusal: wordUsageError(thrown) };
  }
  if (found === undefined) throw new Error('commander neither ran a command nor refused');
  return { kind: 'run', invocation: found };
}

function addCommand(program: Command, command: CliCommand, run: (invocation: Invocation) => void): void {
  const words = command.name.split(' ');
  let parent = program;
  for (const group of words.slice(0, -1)) {
    parent = parent.commands.find((each) => each.name() === group) ?? addGroup(parent, group);
  }
  const leaf = parent.command(words.at(-1) ?? command.name).description(command.summary);
  for (const { name, summary, required } of command.args) {
    leaf.argument(required ? `<${name}>` : `[${name}]`, summary);
  }
  for (const { flags, summary, required, fallback } of command.options) {
    leaf.addOption(new Option(flags, summary).makeOptionMandatory(required ?? false).default(fallback));
  }
  leaf.option('--json', '以 JSON 输出，便于脚本读取').allowExcessArguments(false);
  leaf.action(() => {
    const { json, ...options } = leaf.opts<Record<string, string | boolean | undefined>>();
    const given: (string | undefined)[] = leaf.processedArgs;
    run({ command, args: given, options, json: json === true });
  });
}

function addGroup(parent: Command, name: string): Command {
  return parent.command(name).description(`${name} 一组命令`);
}

/** Writes nothing and never exits: both would be wrong inside a server. Sub-commands inherit this. */
function quietCommand(name: string, keep: (text: string) => void): Command {
  return new Command(name)
    .exitOverride()
    .configureOutput({ writeOut: keep, writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .helpOption('-h, --help', '显示帮助')
    .helpCommand(false);
}

const titles: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

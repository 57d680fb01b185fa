import type { Refusal } from '@yingshang/shared/kernel';
import type { CommanderError } from 'commander';

/** Commander words its errors in English and names the culprit in quotes; only the culprit is kept. */
export function wordUsageError(error: CommanderError): Refusal {
  const culprit = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  return {
    code: codes[error.code] ?? 'cli.usage',
    message: (messages[error.code] ?? (() => '命令写法不正确。'))(culprit),
    advice: '运行 pnpm cli --help 查看全部命令，或在命令后加 --help 查看它的用法。',
  };
}

const codes: Record<string, string> = {
  'commander.unknownCommand': 'cli.unknown-command',
  'commander.help': 'cli.incomplete-command',
  'commander.unknownOption': 'cli.unknown-option',
  'commander.missingArgument': 'cli.missing-argument',
  'commander.excessArguments': 'cli.excess-arguments',
  'commander.optionMissingArgument': 'cli.option-without-value',
  'commander.missingMandatoryOptionValue': 'cli.missing-option',
};

const messages: Record<string, (culprit: string) => string> = {
  'commander.unknownCommand': (name) => `没有「${name}」这个命令。`,
  'commander.help': () => '命令不完整。',
  'commander.unknownOption': (name) => `没有「${name}」这个选项。`,
  'commander.missingArgument': (name) => `缺少参数「${name}」。`,
  'commander.excessArguments': () => '参数过多。',
  'commander.optionMissingArgument': (name) => `选项「${name}」后面缺少值。`,
  'commander.missingMandatoryOptionValue': (name) => `缺少必需的选项「${name}」。`,
};

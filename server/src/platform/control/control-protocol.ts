import { join } from 'node:path';
import { StartRefused } from '../config';

/** One JSON object a line, both ways. */
export type FromClient =
  | {
      readonly kind: 'run';
      readonly argv: readonly string[];
      readonly cwd: string;
      /** A line of the client's standard input. */
      readonly line?: string;
    }
  | { readonly kind: 'cancel' };

export type FromServer =
  | { readonly kind: 'stdout'; readonly text: string }
  | { readonly kind: 'stderr'; readonly text: string }
  | { readonly kind: 'exit'; readonly code: number };

/** `sun_path` holds 104 bytes on macOS and 108 on Linux, one of them the closing zero. */
const LONGEST_PATH = 103;

export function controlSocketPath(dataDir: string): string {
  return join(dataDir, 'control.sock');
}

/** @throws StartRefused: the system would cut the path off, or fail without saying why. */
export function checkSocketPath(dataDir: string): void {
  const bytes = Buffer.byteLength(controlSocketPath(dataDir));
  if (bytes <= LONGEST_PATH) return;
  throw new StartRefused({
    code: 'control.path-too-long',
    message: `数据目录的路径过长：${controlSocketPath(dataDir)} 有 ${bytes} 字节，系统的控制口最多允许 ${LONGEST_PATH} 字节。`,
    advice: '请用 DATA_DIR 指定一个路径较短的目录。',
  });
}

export function encode(message: FromClient | FromServer): string {
  return `${JSON.stringify(message)}\n`;
}

/** Feeds whole lines to `take`, however the bytes arrive. */
export function lineReader(take: (line: string) => void): (chunk: string) => void {
  let rest = '';
  return (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  };
}

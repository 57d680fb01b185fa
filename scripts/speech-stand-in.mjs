import './lib/require-node.mjs';
import { existsSync } from 'node:fs';
import { install } from './lib/build-steps.mjs';
import { inRoot } from './lib/paths.mjs';
import { requireTypescript } from './lib/run-typescript.mjs';

// `pnpm speech-stand-in [--port …]`: see docs/operate/voice.md. Compiled as it is loaded, so it needs no build.
if (install.outputs.every((path) => existsSync(inRoot(path)))) {
  requireTypescript(inRoot('server/stand-ins/speech/run.ts')).runAsProcess(process.argv.slice(2));
} else {
  process.stderr.write(
    '依赖还没有安装：请先运行 npm start，或 npx -y pnpm@10.34.9 install --frozen-lockfile。\n',
  );
  process.exitCode = 1;
}

import './lib/require-node.mjs';
import { runNamed } from './lib/named-runs.mjs';

process.exitCode = await runNamed('bench', '基准', process.argv.slice(2));

import './lib/require-node.mjs';
import { runNamed } from './lib/named-runs.mjs';

process.exitCode = await runNamed('accept', '验收项', process.argv.slice(2));

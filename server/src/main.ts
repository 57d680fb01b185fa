import 'reflect-metadata';
import { runServer } from './run-server';

export { runInTerminal } from './cli';
export { demoLookUps } from './demo-city/kindergartens';
export { loadSettings, StartRefused } from './platform/config';
export { runServer } from './run-server';
export { type RunningServer, type Stage, type StartOptions, startServer } from './start-server';

if (require.main === module) void runServer();

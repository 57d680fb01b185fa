// Runs a TypeScript file of the server as a process of its own, compiled as it is required: tests of the process
// need no build and cannot meet a stale one. Start node with --conditions=@yingshang/source.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');

const server = path.resolve(__dirname, '../..');
const options = { swcrc: true, configFile: path.resolve(server, '.swcrc'), sourceMaps: 'inline' };

require.extensions['.ts'] = (module, filename) => {
  module._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename);
};

const [entry, ...argv] = process.argv.slice(2);
process.argv = [process.argv[0], path.resolve(server, entry), ...argv];
require('reflect-metadata');
const entered = require(process.argv[1]);
// `main.ts` runs itself only when node was started with it. It is the only entry with that name for its start.
void (entered.runAsProcess ?? entered.runServer)(entered.runAsProcess ? argv : {});

// Runs a TypeScript file of the server as a process of its own, compiled as it is required: tests of the process
// need no build and cannot meet a stale one. Start node with --conditions=@yingshang/source.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');

const server = path.resolve(__dirname, '../..');
const options = { swcrc: true, configFile: path.resolve(server, '.swcrc'), sourceMaps: 'inline' };

// By what was compiled and how, so that it cannot be stale either: a process that is started again starts in a second.
const cache = path.resolve(server, 'node_modules/.cache/run-typescript');
mkdirSync(cache, { recursive: true });
const how = createHash('sha256')
  .update(readFileSync(options.configFile))
  .update(require('@swc/core').version);

function compiled(filename) {
  const source = readFileSync(filename, 'utf8');
  const kept = path.join(cache, `${how.copy().update(filename).update(source).digest('hex')}.js`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const { code } = transformSync(source, { ...options, filename });
    writeFileSync(`${kept}.${process.pid}`, code);
    renameSync(`${kept}.${process.pid}`, kept);
    return code;
  }
}

require.extensions['.ts'] = (module, filename) => module._compile(compiled(filename), filename);

const [entry, ...argv] = process.argv.slice(2);
process.argv = [process.argv[0], path.resolve(server, entry), ...argv];
require('reflect-metadata');
const entered = require(process.argv[1]);
// `main.ts` runs itself only when node was started with it. It is the only entry with that name for its start.
void (entered.runAsProcess ?? entered.runServer)(entered.runAsProcess ? argv : {});

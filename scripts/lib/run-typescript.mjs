import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot, loadFrom } from './paths.mjs';

/**
 * Runs a TypeScript file of the server in this process, compiled by swc as it is required. A bench is run by hand and
 * not shipped, so it needs no build folder; and it measures the sources as they are, not an older build.
 */
export function requireTypescript(path) {
  const { transformSync } = loadFrom('server', '@swc/core');
  const options = { swcrc: true, configFile: inRoot('server/.swcrc'), sourceMaps: 'inline' };
  const require = createRequire(inRoot('server/package.json'));
  // A missing `.ts` entry is what makes `require('./x')` blind to x.ts.
  require.extensions['.ts'] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
    module._compile(code, filename);
  };
  return require(path);
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const notSource = new Set(['node_modules', 'dist', 'test', 'coverage', '.cache', '.swc']);
const isTest = (name) => /spec\.tsx?$/.test(name);

/** A hash of what the inputs hold, not of their dates: a fresh clone and a branch switch cost no needless build. */
export function contentHash(root, inputs, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const file of inputs.flatMap((input) => sourceFiles(root, input))) {
    const content = readFileSync(join(root, file));
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Every source file below `path`, sorted, tests and build output left out. A missing path has none. */
function sourceFiles(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => !notSource.has(entry.name) && !isTest(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => sourceFiles(root, `${path}/${entry.name}`));
}

/** Remembers, one small file a step, which inputs its output was made from. */
export class Stamps {
  constructor(root) {
    this.root = root;
    this.folder = join(root, 'node_modules/.cache/start');
  }

  hashOf(step) {
    // The Node version and the platform decide which binaries an install brings; some builds read a variable.
    const variables = (step.variables ?? []).map((name) => `${name}=${process.env[name] ?? ''}`);
    const salt = [process.platform, process.arch, process.versions.modules, ...variables].join(' ');
    return contentHash(this.root, step.inputs, salt);
  }

  isFresh(step, hash) {
    const made = step.outputs.every((output) => existsSync(join(this.root, output)));
    return made && existsSync(this.path(step)) && readFileSync(this.path(step), 'utf8') === hash;
  }

  record(step, hash) {
    mkdirSync(dirname(this.path(step)), { recursive: true });
    writeFileSync(this.path(step), hash);
  }

  /** Taken away before a step runs: an interrupted build must not look finished. */
  forget(step) {
    rmSync(this.path(step), { force: true });
  }

  path(step) {
    return join(this.folder, `${step.key}.sha256`);
  }
}

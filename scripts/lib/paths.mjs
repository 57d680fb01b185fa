import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

export const inRoot = (...parts) => join(root, ...parts);

/** Loads a built CommonJS module of the repository by its path. */
export const load = (path) => createRequire(inRoot('package.json'))(inRoot(path));

/** Loads a package as the workspace package `owner` sees it: strict linking hides it from the root. */
export const loadFrom = (owner, name) => createRequire(inRoot(owner, 'package.json'))(name);

import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { unknownPack } from './city-packs.refusals';

/** Found from this file, so that it is the same for `src` and `dist`. */
const shippedPacks = resolve(__dirname, '../../../cities');

/** A pack is a name under server/cities, or else a path from `cwd`. Answers its folder. */
export async function packFolder(pack: string, cwd: string): Promise<Outcome<string>> {
  for (const folder of [join(shippedPacks, pack), resolve(cwd, pack)]) {
    if ((await isFolder(folder)) && folder !== shippedPacks) return ok(folder);
  }
  return unknownPack(pack, await shippedNames());
}

/** How a pack is remembered: by name when it came with the product, so that the product's folder may move. */
export function packReference(folder: string): string {
  const name = relative(shippedPacks, folder);
  const shipped = name !== '' && !name.startsWith('..') && !isAbsolute(name);
  return shipped ? name : folder;
}

async function shippedNames(): Promise<string[]> {
  try {
    const entries = await readdir(shippedPacks, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  } catch {
    return [];
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

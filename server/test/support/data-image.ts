import { MemoryFS, type PGlite } from '@electric-sql/pglite';

/** One file or folder of a database that was closed; a folder has no content. A folder stands before what is in it. */
export interface ImageEntry {
  readonly path: string;
  readonly mode: number;
  readonly content?: Uint8Array;
}

/** What we use of Emscripten's file system; PGlite's types leave it open. */
interface Files {
  readdir(path: string): string[];
  stat(path: string): { readonly mode: number };
  isDir(mode: number): boolean;
  readFile(path: string): Uint8Array;
  mkdirTree(path: string, mode: number): void;
  lookupPath(path: string): { readonly node: MemoryNode };
}

interface MemoryNode {
  readonly mount: {
    readonly type: { createNode(parent: MemoryNode, name: string, mode: number, device: number): MemoryNode };
  };
  contents: Uint8Array;
  usedBytes: number;
}

const DATA = '/pglite/data';
const FILE = 0o100000;
const FOLDER = 0o040000;
const PERMISSIONS = 0o7777;

/**
 * Closes an in-memory database and takes its files as they lie then. `dumpDataDir` copies a running one, and whoever
 * opens such a copy recovers it as after a crash, which is most of the time that opening takes.
 */
export async function closeIntoImage(pglite: PGlite): Promise<readonly ImageEntry[]> {
  const files: Files = pglite.Module.FS;
  await pglite.close();
  return entriesBelow(files, DATA);
}

function entriesBelow(files: Files, folder: string): ImageEntry[] {
  const names = files.readdir(folder).filter((name) => name !== '.' && name !== '..');
  return names.flatMap((name) => {
    const path = `${folder}/${name}`;
    const { mode } = files.stat(path);
    if (!files.isDir(mode)) return [{ path, mode: mode & PERMISSIONS, content: files.readFile(path) }];
    return [{ path, mode: mode & PERMISSIONS }, ...entriesBelow(files, path)];
  });
}

/** A file system in memory that already holds the files of an image. Each has its own copy of them. */
export class ImageFiles extends MemoryFS {
  constructor(private readonly image: readonly ImageEntry[]) {
    super();
  }

  override async init(...given: Parameters<MemoryFS['init']>) {
    const { emscriptenOpts } = await super.init(...given);
    const preRun = [...(emscriptenOpts.preRun ?? []), ({ FS }: { FS: Files }) => this.fill(FS)];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }

  /** By nodes, not by paths: looking up a thousand paths takes longer than copying what stands there. */
  private fill(files: Files): void {
    files.mkdirTree(DATA, 0o700);
    const folders = new Map([[DATA, files.lookupPath(DATA).node]]);
    for (const { path, mode, content } of this.image) {
      const end = path.lastIndexOf('/');
      const parent = folders.get(path.slice(0, end));
      if (parent === undefined) throw new Error(`the image names ${path} before its folder`);
      const kind = content === undefined ? FOLDER : FILE;
      const node = parent.mount.type.createNode(parent, path.slice(end + 1), kind | mode, 0);
      if (content === undefined) folders.set(path, node);
      else Object.assign(node, { contents: content.slice(), usedBytes: content.length });
    }
  }
}

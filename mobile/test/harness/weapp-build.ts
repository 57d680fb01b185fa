import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string; readonly text: string }[] };
}

/** What a page's or component's .json says; the engine takes it as it is. */
export interface ComponentJson {
  readonly component?: boolean;
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly navigationBarTitleText?: string;
}

export interface PackageSize {
  readonly name: string;
  readonly bytes: number;
}

/** The folder that would be uploaded to WeChat, read as files and never changed. */
export class WeappBuild {
  readonly app: AppJson;
  /** Paths below the folder with forward slashes. */
  readonly files: readonly string[];

  constructor(readonly folder = resolve(__dirname, '../../dist/weapp')) {
    if (!existsSync(join(folder, 'app.json'))) {
      throw new Error(
        `No weapp build in ${folder}: run "npm test -- --only weapp" or "pnpm build:weapp" first.`,
      );
    }
    this.files = listFiles(folder).map((file) => relative(folder, file).replaceAll('\\', '/'));
    // WeChat's own file formats, written by the compiler; the specs check what matters in them.
    this.app = JSON.parse(this.text('app.json')) as AppJson;
  }

  text(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  componentJson(path: string): ComponentJson {
    // As above.
    return JSON.parse(this.text(`${path}.json`)) as ComponentJson;
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  ending(extension: string): readonly string[] {
    return this.files.filter((file) => file.endsWith(extension));
  }

  get pages(): readonly string[] {
    const inPackages = (this.app.subPackages ?? []).flatMap(({ root, pages }) =>
      pages.map((page) => `${root}/${page}`),
    );
    return [...this.app.pages, ...inPackages];
  }

  /** Every path with a template and a script: pages and components alike. */
  get components(): readonly string[] {
    return this.ending('.wxml')
      .map((file) => file.slice(0, -'.wxml'.length))
      .filter((path) => this.has(`${path}.js`));
  }

  get packages(): readonly PackageSize[] {
    const roots = (this.app.subPackages ?? []).map(({ root }) => root.replace(/\/$/, ''));
    const owner = (file: string) => roots.find((root) => file.startsWith(`${root}/`)) ?? 'main';
    return ['main', ...roots].map((name) => ({
      name,
      bytes: this.files
        .filter((file) => owner(file) === name)
        .reduce((sum, file) => sum + statSync(join(this.folder, file)).size, 0),
    }));
  }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from './source-file';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly resolution: Readonly<Record<string, string>> }>>;
}

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const manifests = ['package.json', 'server/package.json', 'shared/package.json', 'mobile/package.json'];

/** docs/security/dependencies.md */
describe('what the project is built from', () => {
  it('is named with exact versions', () => {
    const ranges = manifests.flatMap((path) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(path)) as Manifest;
      const versions = Object.entries({ ...dependencies, ...devDependencies });
      expect(versions.length).toBeGreaterThan(0);
      return versions
        .filter(([, version]) => !/^(\d+\.\d+\.\d+(-[\w.]+)?|workspace:\*)$/.test(version))
        .map(([name, version]) => `${path}: ${name} ${version}`);
    });
    expect(ranges).toEqual([]);
  });

  it('comes from the registry, each piece with the hash of its content', () => {
    const { packages } = parse(read('pnpm-lock.yaml')) as Lock;
    expect(Object.keys(packages).length).toBeGreaterThan(500);
    const strange = Object.entries(packages).filter(
      ([, { resolution }]) =>
        Object.keys(resolution).join() !== 'integrity' || !resolution.integrity?.startsWith('sha512-'),
    );
    expect(strange.map(([name]) => name)).toEqual([]);
  });

  it('is not taken in within three days of its release', () => {
    const { minimumReleaseAge } = parse(read('pnpm-workspace.yaml')) as { minimumReleaseAge: number };
    expect(minimumReleaseAge).toBeGreaterThanOrEqual(3 * 24 * 60);
  });
});

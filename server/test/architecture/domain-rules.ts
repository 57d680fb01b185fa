import { importsOf } from './imports';
import { inFolder, isSpec, type Rule, type SourceFile } from './source-file';

/** Imports point down only: a domain may use those of lower tiers. docs/architecture.md */
export const tiers: Readonly<Record<string, number>> = {
  city: 0,
  identity: 0,
  consents: 0,
  ledger: 0,
  'sign-in': 1,
  'real-names': 1,
  'service-cards': 1,
  'complaint-rules': 1,
  policies: 1,
  'second-factor': 1,
  enterprises: 2,
  search: 2,
  'scan-codes': 2,
  'call-backs': 2,
  occasions: 2,
  'enterprise-control': 3,
  needs: 3,
  'policy-rules': 3,
  'my-data': 3,
  notices: 3,
  statements: 3,
  // Anybody reads a plan; applications stand on it.
  'kindergarten-plans': 2,
  staff: 2,
  audit: 2,
  // Orders its lists by need.
  benefits: 4,
  'city-packs': 4,
  deliveries: 4,
  // A checked guardian applies, and is told.
  'kindergarten-applications': 4,
  pushes: 4,
  ratings: 4,
  // Publishes as a pack does, and tells of it.
  publishing: 5,
  fairness: 5,
  'follow-ups': 5,
  complaints: 5,
  // Makes a roll of accepted applications, and draws.
  'kindergarten-draws': 5,
  // Shows what fairness lets count, and how follow-ups went.
  reputation: 6,
  // Shows what was drawn to those who ask.
  'kindergarten-results': 6,
  // A desk names the rating by a case or a finding of its own.
  unsealing: 6,
  // Suggests before, shows after, what `complaints` keeps.
  'complaint-intake': 6,
  // Files what was said as what is typed is filed.
  voice: 6,
  // Follows a draw whose result is out.
  'kindergarten-places': 6,
  'complaint-publication': 6,
  // An office appeals against a row of its list.
  'rating-reviews': 7,
  // Counts what is published of ratings, complaints and follow-ups.
  'unit-scores': 7,
  // Made of months that unit-scores froze, and follows their corrections.
  'yearly-scores': 8,
  // Fills a demo city with draws in each phase.
  'kindergarten-demo': 7,
  // Resets by loading the pack again.
  demo: 9,
};

const DOMAIN = /^server\/src\/domains\/([^/]+)(?:\/(.*))?$/;

const domainOf = (path: string) => DOMAIN.exec(path)?.[1];

/** A new domain is refused until it has been given its place. */
export const everyDomainHasATier: Rule = (files) =>
  [...new Set(files.map(({ path }) => domainOf(path)))]
    .filter((domain) => domain !== undefined && tiers[domain] === undefined)
    .map((domain) => `server/src/domains/${domain}: has no tier`);

export const importsPointDown: Rule = (files) =>
  crossings(files)
    .filter(({ from, to }) => (tiers[to] ?? 0) >= (tiers[from] ?? 0))
    .map(({ file, from, to }) => `${file.path}: ${from} may not import ${to}, which is not below it`);

export const domainsHaveOneDoor: Rule = (files) =>
  files
    .filter((file) => !isSpec(file))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => domainOf(target) !== undefined && domainOf(target) !== domainOf(file.path))
        .filter(({ target }) => !/^(index)?$/.test(DOMAIN.exec(target)?.[2] ?? ''))
        .filter(() => !listsTables(file))
        .map(({ specifier }) => `${file.path}: ${specifier} goes around the domain's index.ts`),
    );

/** `entities.ts` is read before any domain is wired, so it names the tables' files themselves. */
const listsTables = ({ path }: SourceFile) => path === 'server/src/entities.ts';

export const platformKnowsNoDomain: Rule = (files) =>
  files.filter(inFolder('server/src/platform')).flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => domainOf(target) !== undefined)
      .map(({ specifier }) => `${file.path}: the platform imports a domain (${specifier})`),
  );

const MAY_USE_TYPEORM = /\.(repository|entity|module)\.ts$/;

/** Repositories alone talk to tables. A service may name the transaction that it hands on. */
export const onlyRepositoriesUseTypeorm: Rule = (files) =>
  files
    .filter(inFolder('server/src/domains'))
    .filter(({ path }) => !MAY_USE_TYPEORM.test(path) && !path.endsWith('spec.ts'))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => /^(typeorm|@nestjs\/typeorm|pg)$/.test(specifier))
        .filter(({ typeOnly, names }) => !(typeOnly && names.join() === 'EntityManager'))
        .map(({ specifier }) => `${file.path}: ${specifier} is for repositories, entities and modules`),
    );

function crossings(files: readonly SourceFile[]) {
  return files
    .filter((file) => !isSpec(file))
    .flatMap((file) => {
      const from = domainOf(file.path);
      return importsOf(file).flatMap(({ target }) => {
        const to = domainOf(target);
        return from === undefined || to === undefined || from === to ? [] : [{ file, from, to }];
      });
    });
}

import { importsOf, withoutComments } from './imports';
import { inFolder, isSpec, type Rule, type SourceFile } from './source-file';

/**
 * Who may learn who rated: the domain that keeps it, the one that finds ratings of one hand, and the one in which two
 * people open it. docs/domains/ratings.md
 */
const MAY_KNOW = ['ratings', 'fairness', 'unsealing'] as const;

/** Which domain keeps each table of the schema `rater`. A table that stands in no row here belongs to nobody. */
const KEEPERS: Readonly<Record<string, string>> = {
  raters: 'ratings',
  rating_clusters: 'fairness',
  batch_clusters: 'unit-scores',
  statement_writers: 'statements',
};

const OPENS = ['RaterIdentities'];

const isProduct = (file: SourceFile) => inFolder('server/src')(file) && !isSpec(file);
const isMigration = inFolder('server/src/migrations');
const isOf = (file: SourceFile, domain: string) => inFolder(`server/src/domains/${domain}`)(file);

export const fewLearnWhoRated: Rule = (files) =>
  files
    .filter(isProduct)
    .filter((file) => !MAY_KNOW.some((domain) => isOf(file, domain)))
    .filter(
      (file) =>
        importsOf(file).some(({ names }) => OPENS.some((name) => names.includes(name))) ||
        // Asked of the container, no import need name it.
        OPENS.some((name) => new RegExp(`\\b${name}\\b`).test(withoutComments(file.source))),
    )
    .map(({ path }) => `${path}: only ${MAY_KNOW.join(', ')} may learn who rated`);

/** Of the schema `rater` each table is touched by its keeper alone; migrations make them. */
export const ratersStayApart: Rule = (files) =>
  files
    .filter((file) => isProduct(file) && !isMigration(file))
    .flatMap((file) =>
      tablesOfRatersIn(file)
        .filter((table) => !isOf(file, KEEPERS[table] ?? ''))
        .map((table) => `${file.path}: rater.${table} is for ${KEEPERS[table] ?? 'nobody yet'}`),
    );

/** Every table that a migration puts there has its keeper. */
export const everyRaterTableHasAKeeper: Rule = (files) =>
  files
    .filter(isMigration)
    .flatMap(({ path, source }) =>
      [...source.matchAll(/CREATE TABLE (?:IF NOT EXISTS )?"?rater"?\."?(\w+)/gi)]
        .filter(([, table = '']) => KEEPERS[table] === undefined)
        .map(([, table]) => `${path}: rater.${table} has no keeper in rater-rules.ts`),
    );

/** By SQL, `rater.raters`, and by an entity of that schema. `rater.ratingId` is a member, and no table. */
function tablesOfRatersIn({ source }: SourceFile): string[] {
  const text = withoutComments(source);
  const inSql = [...text.matchAll(/(?<![\w.])"?rater"?\."?([a-z]+(?:_[a-z]+)*)\b/g)].map(
    ([, table = '']) => table,
  );
  const known = inSql.filter((table) => KEEPERS[table] !== undefined);
  const declared = [...text.matchAll(/@Entity\(([^)]*schema: 'rater'[^)]*)\)/g)].map(
    ([, given = '']) => /'(\w+)'/.exec(given.replace(/schema: 'rater'/, ''))?.[1] ?? '',
  );
  return [...new Set([...known, ...declared])];
}

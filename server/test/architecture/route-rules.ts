import { importsOf, withoutComments } from './imports';
import { inFolder, isSpec, type Rule, type SourceFile } from './source-file';

const NEST_ROUTE = /@(Get|Post|Put|Patch|Delete|All|Head|Options|RequestMapping|Sse)\s*\(/g;
const CONTRACT = /export const (\w+) = defineContract\(/g;

const isController = (file: SourceFile) =>
  inFolder('server/src')(file) && !isSpec(file) && /@Controller\(/.test(withoutComments(file.source));

/** A route comes from a contract, and with it its access: one that Nest is told of directly has neither. */
export const everyRouteImplementsAContract: Rule = (files) =>
  files
    .filter((file) => inFolder('server/src')(file) && !isSpec(file))
    .filter(({ path }) => path !== 'server/src/platform/http/implements.ts')
    .flatMap(({ path, source }) =>
      [...withoutComments(source).matchAll(NEST_ROUTE)].map(
        ([, decorator]) => `${path}: @${decorator}() declares a route without a contract`,
      ),
    );

/** Every public method of a controller serves a route; one without @Implements was forgotten. */
export const everyHandlerImplements: Rule = (files) =>
  files.filter(isController).flatMap(({ path, source }) => {
    const text = withoutComments(source);
    const methods = [...text.matchAll(/\n {2}(?:async )?(\w+)\([^)]*(?:\)[^{\n]*)?\{/g)].filter(
      ([, name]) => name !== 'constructor',
    );
    const served = text.matchAll(/@Implements\(\w+\)\s+(?:async )?(\w+)\(/g);
    const implemented = new Set([...served].map(([, name]) => name));
    return methods
      .filter(([, name]) => !implemented.has(name))
      .map(([, name]) => `${path}: ${name}() implements no contract`);
  });

/** Access is part of the type of a contract; this catches a contract built around `defineContract`. */
export const everyContractDeclaresAccess: Rule = (files) =>
  contracts(files)
    .filter(({ body }) => !/\baccess: \{ kind: '/.test(body))
    .map(({ path, name }) => `${path}: ${name} declares no access`);

export const everyContractIsServed: Rule = (files) => {
  const served = new Set(
    files
      .filter(isController)
      .flatMap(({ source }) =>
        [...withoutComments(source).matchAll(/@Implements\((\w+)\)/g)].map(([, name]) => name),
      ),
  );
  const imported = new Set(
    files
      .filter(isController)
      .flatMap((file) => importsOf(file))
      .filter(({ specifier }) => specifier.startsWith('@yingshang/shared/contracts/'))
      .flatMap(({ specifier, names }) => names.map((name) => `${specifier.split('/').at(-1)} ${name}`)),
  );
  return contracts(files)
    .filter(({ domain, name }) => !(served.has(name) && imported.has(`${domain} ${name}`)))
    .map(({ path, name }) => `${path}: no controller implements ${name}`);
};

function contracts(files: readonly SourceFile[]) {
  return files
    .filter(inFolder('shared/src/contracts'))
    .filter((file) => !isSpec(file))
    .flatMap(({ path, source }) => {
      const text = withoutComments(source);
      return [...text.matchAll(CONTRACT)].map(({ 1: name = '', index }) => ({
        path,
        name,
        domain: path.split('/')[3] ?? '',
        body: text.slice(index, text.indexOf('\n});', index)),
      }));
    });
}

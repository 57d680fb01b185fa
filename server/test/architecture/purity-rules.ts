import { importsOf, withoutComments } from './imports';
import { inFolder, isSpec, type Rule, type SourceFile, type Violation } from './source-file';

const ASSET = /\.(png|jpe?g|gif|svg|css|scss|sass|less|json|woff2?|ttf|mp3|wav)$/;
const FOREIGN = /^(node:|@tarojs\/|@nestjs\/|react|typeorm|pg$|fastify|wx$)/;
const NODE_MODULES =
  /^(assert|buffer|child_process|crypto|events|fs|http|https|net|os|path|process|stream|url|util|vm|zlib)(\/|$)/;

/** `shared` runs on the phone and on the server: nothing of either, and no file that is not code. */
export const sharedIsPure: Rule = (files) => {
  const ours = files.filter((file) => inFolder('shared/src')(file) && !isSpec(file));
  return ours.flatMap((file) => [...foreignImports(file), ...foreignGlobals(file)]);
};

function foreignImports(file: SourceFile): Violation[] {
  const foreign = importsOf(file).filter(({ specifier, target }) => foreignTo(specifier, target));
  return foreign.map(({ specifier }) => `${file.path}: shared may not import ${specifier}`);
}

const GLOBALS = /\b(wx\.\w+|process\.env|__dirname|document\.\w+|window\.\w+)/g;

function foreignGlobals({ path, source }: SourceFile): Violation[] {
  const found = [...withoutComments(source).matchAll(GLOBALS)];
  return found.map(([name]) => `${path}: shared may not use ${name}`);
}

function foreignTo(specifier: string, target: string): boolean {
  if (FOREIGN.test(specifier) || NODE_MODULES.test(specifier) || ASSET.test(specifier)) return true;
  return specifier.startsWith('.') && !target.startsWith('shared/src/');
}

export const onlyConfigReadsTheEnvironment: Rule = (files) =>
  files
    .filter(inFolder('server/src'))
    .filter((file) => !inFolder('server/src/platform/config')(file))
    .filter(({ source }) =>
      /\bprocess\s*(\.|\?\.)\s*env\b|\benv\b[^;\n]*from 'node:process'|process\[/.test(
        withoutComments(source),
      ),
    )
    .map(({ path }) => `${path}: reads the environment; only platform/config does`);

/** A chance that cannot be repeated cannot be proven: randomness is an argument, or node:crypto on the server. */
export const noMathRandom: Rule = (files) =>
  files
    .filter(inFolder('server/src', 'shared/src', 'mobile/src'))
    .filter(({ source }) => /\bMath\s*(\.\s*random\b|\[)/.test(withoutComments(source)))
    .map(({ path }) => `${path}: uses Math.random`);

const MOST_LINES = 400;

export const filesStaySmall: Rule = (files) =>
  files
    .map(({ path, source }) => ({ path, lines: source.split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines; split it by idea`);

const VAGUE = /(^|\/)(utils?|helpers?|manager|common|misc|stuff)(\.|\/|$)/;

export const namesSayWhatIsInside: Rule = (files) =>
  files.filter(({ path }) => VAGUE.test(path)).map(({ path }) => `${path}: the name says nothing`);

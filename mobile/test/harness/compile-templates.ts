import { TmplGroup } from 'glass-easel-template-compiler';
import type { WeappBuild } from './weapp-build';

export interface CompiledTemplates {
  /** A JavaScript expression: template objects by path. Evaluated inside the phone's own realm. */
  readonly source: string;
  /** What the compiler had to say, with the file it said it of. */
  readonly diagnostics: readonly string[];
}

/** Compiles every .wxml and .wxs of the build with WeChat's own template compiler. */
export function compileTemplates(build: WeappBuild): CompiledTemplates {
  const group = new TmplGroup();
  const diagnostics: string[] = [];
  for (const file of build.ending('.wxs')) group.addScript(withoutExtension(file), build.text(file));
  for (const file of build.ending('.wxml')) {
    const found: unknown = group.addTmpl(withoutExtension(file), withColons(build.text(file)));
    for (const problem of Array.isArray(found) ? found : []) {
      diagnostics.push(`${file}: ${JSON.stringify(problem)}`);
    }
  }
  const source = group.getTmplGenObjectGroups();
  group.free();
  return { source, diagnostics };
}

const withoutExtension = (file: string) => file.replace(/\.\w+$/, '');

/** `bindtap` and `bind:tap` mean the same to WeChat; this compiler knows only the second. */
const withColons = (wxml: string) => wxml.replaceAll(/\s(bind|catch)([a-z]+)=/g, ' $1:$2=');

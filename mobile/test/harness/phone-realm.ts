import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { Script } from 'node:vm';
import type * as Adapter from 'glass-easel-miniprogram-adapter';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { WeappBuild } from './weapp-build';

/** Browser things that jsdom offers and a phone's logic layer does not: the build must live without them. */
const absentOnPhone = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
  'sessionStorage',
  'URL',
  'URLSearchParams',
  'Blob',
  'FormData',
  'Headers',
  'AbortController',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'requestIdleCallback',
];

type ModuleFunction = (...values: unknown[]) => void;

/**
 * One phone: a JavaScript realm of its own with a page to draw on, so that two specs share nothing. The engine sees
 * the page; the app's modules see only what WeChat gives them.
 */
export class PhoneRealm {
  readonly problems: string[] = [];
  readonly document: Document;
  readonly engine: typeof Adapter;
  private readonly dom: JSDOM;
  private readonly modules = new Map<string, { exports: unknown }>();

  constructor(
    private readonly build: WeappBuild,
    private readonly globals: Readonly<Record<string, unknown>>,
  ) {
    const virtualConsole = new VirtualConsole();
    virtualConsole.on('jsdomError', (error) => this.problems.push(String(error)));
    virtualConsole.on('error', (...words: unknown[]) => this.problems.push(words.map(String).join(' ')));
    this.dom = new JSDOM('<!doctype html><body></body>', {
      runScripts: 'outside-only',
      pretendToBeVisual: true,
      virtualConsole,
    });
    this.document = this.dom.window.document;
    this.engine = this.loadEngine();
  }

  /** Evaluates an expression in this realm, so that its objects are of the app's own kind. */
  evaluate(source: string, filename: string): unknown {
    return new Script(source, { filename }).runInContext(this.dom.getInternalVMContext());
  }

  private asFunction(source: string, filename: string): ModuleFunction {
    // A source that we have just wrapped as a function.
    return this.evaluate(source, filename) as ModuleFunction;
  }

  parse(json: string): unknown {
    return this.evaluate(`JSON.parse(${JSON.stringify(json)})`, 'parse.js');
  }

  /** Loads a module of the build by its path, once, as WeChat's `require` does. */
  require(path: string): unknown {
    const file = path.endsWith('.js') ? path : `${path}.js`;
    const known = this.modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.modules.set(file, module);
    const names = ['require', 'module', 'exports', ...Object.keys(this.globals), ...absentOnPhone];
    const wrapped = `(function (${names.join(', ')}) {${this.build.text(file)}\n})`;
    const run = this.asFunction(wrapped, file);
    const near = (other: string) => this.require(posix.join(dirname(file), other));
    run(near, module, module.exports, ...Object.values(this.globals));
    return module.exports;
  }

  close(): void {
    this.dom.window.close();
  }

  /** The engine's two CommonJS files, evaluated here: they look for `document` and classes of this realm. */
  private loadEngine(): typeof Adapter {
    const core = this.loadPackage('glass-easel', {});
    return this.loadPackage('glass-easel-miniprogram-adapter', { 'glass-easel': core }) as typeof Adapter;
  }

  private loadPackage(name: string, needs: Readonly<Record<string, unknown>>): unknown {
    const file = require.resolve(name);
    const module = { exports: {} };
    const source = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`;
    this.asFunction(source, file)((wanted: string) => needs[wanted], module, module.exports);
    return module.exports;
  }
}

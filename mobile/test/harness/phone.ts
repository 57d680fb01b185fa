import type { CodeSpace } from 'glass-easel-miniprogram-adapter';
import { CanvasNodes } from './canvas-nodes';
import { compileTemplates } from './compile-templates';
import { type OpenPage, openPage } from './open-page';
import { PhoneRealm } from './phone-realm';
import type { RecordedRequest } from './request-server';
import type { WeappBuild } from './weapp-build';
import { createWx, type WxCall } from './wx-stub';

interface AppLifecycle {
  onLaunch?: (options: object) => void;
  onShow?: (options: object) => void;
}

export interface PhoneOptions {
  readonly build: WeappBuild;
  readonly serverUrl: string;
  readonly storage?: Map<string, string>;
  readonly theme?: 'light' | 'dark';
  readonly fontSizeScaleFactor?: number;
  /** Changes an answer on its way, for what the demo city has not got. */
  readonly edit?: (answer: string) => string;
  /** What the person answered to the question for the microphone. */
  readonly microphone?: 'allowed' | 'denied';
  /** What the microphone hears: samples of 16 kHz, one channel, 16 bit; three seconds of silence without it. */
  readonly sound?: Buffer;
  /** What the n-th `wx.login` brings. */
  readonly jsCode?: (login: number) => string;
  /** What the person answers to a message template; null: WeChat does not show the question. */
  readonly subscribe?: (templateId: string) => string | null;
}

type Define = (definition: object) => void;

/** The unmodified build on WeChat's own component engine: opens pages, keeps the stack, counts what is sent. */
export class Phone {
  online = true;
  private inTap = false;
  readonly calls: WxCall[] = [];
  readonly requests: RecordedRequest[] = [];
  readonly storage: Map<string, string>;
  /** By path: what the mini-program wrote, and what the camera and the microphone brought. */
  readonly files = new Map<string, Buffer>();
  /** What the charts drew, by the canvas's id. */
  readonly canvases = new CanvasNodes((id) => this.page.hasCanvas(id));
  readonly diagnostics: readonly string[];
  readonly realm: PhoneRealm;
  readonly wxNames: readonly string[];
  private readonly pages: OpenPage[] = [];
  private readonly space: CodeSpace;
  private readonly backend;
  private readonly loaded = new Set<string>();
  private define: { Page: Define; Component: Define; Behavior: Define } | undefined;
  private app: AppLifecycle = {};
  private start: { path: string; query: Readonly<Record<string, string>>; scene: number };

  constructor(private readonly options: PhoneOptions) {
    this.storage = options.storage ?? new Map<string, string>();
    this.start = { path: '', query: {}, scene: 1047 };
    const wx = this.wx();
    this.wxNames = Object.keys(wx);
    this.realm = new PhoneRealm(options.build, this.globals(wx));
    const environment = new this.realm.engine.MiniProgramEnv();
    this.space = environment.createCodeSpace('app', true);
    const templates = compileTemplates(options.build);
    this.diagnostics = templates.diagnostics;
    this.addTemplates(templates.source);
    const engine = this.realm.engine.glassEasel;
    this.backend = environment.associateBackend(new engine.CurrentWindowBackendContext());
  }

  /** Starts the app on one page, as a tap on the icon or a scanned code does. */
  launch(path: string, query: Readonly<Record<string, string>> = {}): OpenPage {
    this.start = { ...this.start, path, query };
    this.realm.require('app');
    this.app.onLaunch?.(this.start);
    this.app.onShow?.(this.start);
    return this.push(path, query);
  }

  /** The page a person sees. */
  get page(): OpenPage {
    const top = this.pages.at(-1);
    if (!top) throw new Error('No page is open: launch one first.');
    return top;
  }

  /** What each open page cost, the lowest first. */
  figures() {
    return this.pages.map((page) => ({ path: page.path, ...page.figures() }));
  }

  close(): void {
    while (this.pages.length > 0) this.pages.pop()?.close();
    this.realm.close();
  }

  private push(path: string, query: Readonly<Record<string, string>>): OpenPage {
    if (!this.options.build.pages.includes(path)) throw new Error(`app.json has no page ${path}`);
    this.load(path);
    this.pages.at(-1)?.hide();
    const tapping = (now: boolean) => {
      this.inTap = now;
    };
    const { backend, space, realm } = this;
    const page = openPage({ path, query, backend, space, realm, tapping });
    this.pages.push(page);
    page.begin();
    return page;
  }

  private open(kind: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab', url: string): void {
    const [path = '', search = ''] = url.replace(/^\//, '').split('?');
    const closing = {
      navigateTo: 0,
      redirectTo: 1,
      reLaunch: this.pages.length,
      switchTab: this.pages.length,
    };
    const leaving = this.pages.slice(this.pages.length - closing[kind]);
    // The new page opens in a later turn: the tap that asked for it is still being handled.
    setTimeout(() => {
      for (const page of leaving) this.pages.splice(this.pages.indexOf(page), 1)[0]?.close();
      this.push(path, Object.fromEntries(new URLSearchParams(search)));
    }, 0);
  }

  private back(delta: number): void {
    setTimeout(() => {
      for (let step = 0; step < delta && this.pages.length > 1; step += 1) this.pages.pop()?.close();
      this.pages.at(-1)?.show();
    }, 0);
  }

  /** Components come first: a page is created with all that it uses. */
  private load(path: string): void {
    if (this.loaded.has(path)) return;
    this.loaded.add(path);
    const used = this.options.build.componentJson(path).usingComponents ?? {};
    for (const target of Object.values(used)) this.load(resolvePath(path, target));
    this.space.componentEnv(path, (environment) => {
      // The engine's generic signatures say nothing about a build that was compiled long ago.
      this.define = environment as unknown as { Page: Define; Component: Define; Behavior: Define };
      this.realm.require(path);
    });
  }

  private addTemplates(source: string): void {
    // The compiler's own output: template objects by path.
    const groupList = this.realm.evaluate(`(${source})`, 'templates.js') as Record<string, never>;
    for (const path of this.options.build.components) {
      const content = groupList[path];
      if (content === undefined) throw new Error(`${path}.wxml was not compiled`);
      this.space.addComponentStaticConfig(path, this.options.build.componentJson(path));
      this.space.addCompiledTemplate(path, { groupList, content });
    }
  }

  /** `Page` and `Component` are looked up when called: the runtime keeps the first ones it meets. */
  private globals(wx: object): Readonly<Record<string, unknown>> {
    return {
      wx,
      App: (app: AppLifecycle) => {
        this.app = app;
      },
      getApp: () => this.app,
      getCurrentPages: () => this.pages.map((page) => page.instance),
      Page: (definition: object) => this.define?.Page(definition),
      Component: (definition: object) => this.define?.Component(definition),
      Behavior: (definition: object) => this.define?.Behavior(definition),
    };
  }

  private wx() {
    return createWx({
      serverUrl: this.options.serverUrl,
      isOnline: () => this.online,
      parse: (text) => this.realm.parse(text),
      edit: this.options.edit ?? ((answer) => answer),
      record: (request) => this.requests.push(request),
      storage: this.storage,
      files: this.files,
      canvases: this.canvases,
      microphone: () => this.options.microphone ?? 'allowed',
      sound: () => this.options.sound ?? Buffer.alloc(96_000),
      calls: this.calls,
      theme: this.options.theme ?? 'light',
      fontSizeScaleFactor: this.options.fontSizeScaleFactor ?? 1,
      launch: () => this.start,
      open: (kind, url) => this.open(kind, url),
      back: (delta) => this.back(delta),
      inTap: () => this.inTap,
      subscribe: this.options.subscribe ?? (() => 'reject'),
      jsCode: this.options.jsCode ?? ((login) => `code-phone-${login}`),
    });
  }
}

function resolvePath(from: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${from}`).pathname.slice(1);
}

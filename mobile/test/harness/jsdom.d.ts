/** The part of jsdom that the harness uses: the package ships no types. */
declare module 'jsdom' {
  import type { Context } from 'node:vm';

  export class VirtualConsole {
    on(event: 'jsdomError', listener: (error: Error) => void): this;
    on(event: 'error' | 'warn', listener: (...words: unknown[]) => void): this;
  }

  export class JSDOM {
    constructor(
      html: string,
      options: { runScripts: 'outside-only'; pretendToBeVisual: boolean; virtualConsole: VirtualConsole },
    );
    readonly window: Window;
    getInternalVMContext(): Context;
  }
}

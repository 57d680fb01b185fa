import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type DemoServer, startDemoServer } from '../support/demo-server';
import { openChromium, openPhone } from './chromium';
import { watchProblems } from './watch-problems';

/** Longer than any page takes; a wait in vain ends before the test does. */
const PATIENCE_MS = 15_000;

/** A phone in somebody's hand. */
export interface OpenPhone {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the console and the network complained of; a test ends with `expect(problems).toEqual([])`. */
  readonly problems: string[];
}

export interface DemoCityOptions {
  /** What the server is told besides; asked when it starts. */
  readonly environs?: () => Promise<Readonly<Record<string, string>>>;
  /** A WAV that the microphone hears over and over; without it it beeps. Asked when the browser starts. */
  readonly microphone?: () => string;
}

/** Call once at the top of a spec: one demo city and one browser for all its tests. */
export function demoCity({ environs, microphone }: DemoCityOptions = {}) {
  let server: DemoServer;
  let browser: Browser;
  /** Also what began before something else failed to begin: a child left over would keep jest from ending. */
  const begun: (() => Promise<void>)[] = [];
  let phones: BrowserContext[] = [];

  beforeAll(async () => {
    server = await startDemoServer(await environs?.());
    begun.push(() => server.stop());
    browser = await openChromium(microphone?.());
    begun.push(() => browser.close());
  });
  afterEach(async () => {
    await Promise.all(phones.map((context) => context.close()));
    phones = [];
  });
  afterAll(async () => {
    for (const end of begun.toReversed()) await end();
  });

  return {
    get url(): string {
      return server.url;
    },
    get browser(): Browser {
      return browser;
    },
    get server(): DemoServer {
      return server;
    },
    /** It is so much later at the server from now on. */
    pass: (milliseconds: number): Promise<void> => server.pass(milliseconds),
    /** A fresh phone that nobody has used; it is put away after the test. */
    newPhone: async (colorScheme: 'light' | 'dark' = 'light'): Promise<OpenPhone> => {
      const context = await openPhone(browser, colorScheme);
      phones.push(context);
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      return { context, page, problems: watchProblems(page) };
    },
  };
}

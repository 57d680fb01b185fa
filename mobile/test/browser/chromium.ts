import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const paths = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * The system's Chromium, without the traffic of its own that a test would have to explain. `sound`: a WAV that its
 * microphone hears instead of beeps, over and over.
 */
export function openChromium(sound?: string): Promise<Browser> {
  const executablePath = paths.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) {
    throw new Error('No Chromium found: sudo apt-get install chromium fonts-noto-cjk, or set CHROMIUM_PATH.');
  }
  return chromium.launch({
    executablePath,
    // Without one, a file's Chinese name is no name to it, and the download is called 'download'.
    env: { ...process.env, LANG: 'C.UTF-8' },
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A microphone that beeps, for which nobody is asked.
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      ...(sound === undefined ? [] : [`--use-file-for-fake-audio-capture=${sound}`]),
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
}

/** The smallest phone that we promise to fit. */
export function openPhone(
  browser: Browser,
  colorScheme: 'light' | 'dark' = 'light',
  deviceScaleFactor = 2,
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 375, height: 667 },
    deviceScaleFactor,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme,
    reducedMotion: 'reduce',
  });
}

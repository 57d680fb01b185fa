import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOADED_CITY, startDemoServerOn } from './demo-server';

/**
 * Runs once before all specs that walk through the demo city: it is loaded into one folder, and every spec begins on a
 * copy of it. Loading takes the longer part of a start.
 */
export default async function loadDemoCity(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-loaded-'));
  const server = await startDemoServerOn(folder);
  await server.stop();
  process.env[LOADED_CITY] = folder;
}

/** After the last of them. */
export function forgetLoadedCity(): void {
  const folder = process.env[LOADED_CITY];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings, type Settings } from '../../src/platform/config';

/** The defaults, whatever the environment of the test runner says, and silent. */
export function testSettings(changes: Partial<Settings> = {}): Settings {
  const dataDir = join(tmpdir(), 'yingshang-test', 'unused-data-dir');
  return { ...loadSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent' }), dataDir, ...changes };
}

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings, type Settings } from '../../src/platform/config';

/** A suite writes more in a second than a person in an hour, and its clock may stand still. */
const lifted = {
  WRITES_PER_MINUTE: '1000000',
  ADDRESS_WRITES_PER_MINUTE: '1000000',
  REQUESTS_PER_MINUTE: '1000000',
};

/**
 * The defaults but for limits, whatever the environment of the test runner says, and silent. Nothing happens in the
 * background but what a test asks for.
 */
export function testSettings(changes: Partial<Settings> = {}): Settings {
  const dataDir = join(tmpdir(), 'yingshang-test', 'unused-data-dir');
  return {
    ...loadSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent', ...lifted }),
    dataDir,
    role: 'web',
    ...changes,
  };
}

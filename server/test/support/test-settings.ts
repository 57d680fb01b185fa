import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings, type Settings } from '../../src/platform/config';

/** A suite writes more in a second than a person in an hour, and its clock may stand still. */
const lifted = {
  WRITES_PER_MINUTE: '1000000',
  ADDRESS_WRITES_PER_MINUTE: '1000000',
  REQUESTS_PER_MINUTE: '1000000',
};

/** The keys lie there. Of this checkout and worker alone: whoever makes the file first decides what is in it. */
const DATA_DIR = join(
  tmpdir(),
  'yingshang-test',
  `${createHash('sha256').update(__dirname).digest('hex').slice(0, 12)}-${process.env.JEST_WORKER_ID ?? '0'}`,
);

/**
 * The defaults but for limits, whatever the environment of the test runner says, and silent. Nothing happens in the
 * background but what a test asks for.
 */
export function testSettings(changes: Partial<Settings> = {}): Settings {
  return {
    ...loadSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent', ...lifted }),
    dataDir: DATA_DIR,
    role: 'web',
    ...changes,
  };
}

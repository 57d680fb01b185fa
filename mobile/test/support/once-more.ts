/**
 * A browser, a server and a database beside others on one machine: what took too long is tried once more, on a fresh
 * phone. `npm test` names every test that needed it, so that a test that often does is seen and mended.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });

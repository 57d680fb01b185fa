/** What a runner came to. Every runner of `npm test` answers in this shape, so that one line can hold them all. */
export const none = Object.freeze({ passed: 0, failed: 0, skipped: 0 });
export const onePassed = Object.freeze({ ...none, passed: 1 });
export const oneFailed = Object.freeze({ ...none, failed: 1 });
export const oneSkipped = Object.freeze({ ...none, skipped: 1 });

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** The closing line; its form is fixed, other programs read it. */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * The totals in the file that `jest --json --outputFile` writes. A suite that could not even be loaded has no tests of
 * its own and counts as one failure; so does a run that found no test, or that failed for a reason outside the tests.
 */
export function jestTotals(report, exitCode) {
  if (report === undefined || report.numTotalTestSuites === 0) return oneFailed;
  const totals = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return exitCode !== 0 && totals.failed === 0 ? add(totals, oneFailed) : totals;
}

/** The names of tests that passed only when they were run once more. */
export function passedOnRetry(report) {
  return (report?.testResults ?? [])
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, invocations }) => status === 'passed' && invocations > 1)
    .map(({ fullName }) => fullName);
}

/** More suites than this fail for a reason, not by accident. */
const MOST_ACCIDENTS = 4;

/** The files of suites worth another try alone: those that failed, if they are few. */
export function suitesToRepeat(report) {
  const failed = (report?.testResults ?? []).filter(({ status }) => status === 'failed');
  return failed.length > MOST_ACCIDENTS ? [] : failed.map(({ name }) => name);
}

/** Totals of a run whose failed suites were run again: theirs are those of the second run alone. */
export function totalsAfterRepeat(report, repeated) {
  const kept = report.testResults.filter(({ status }) => status !== 'failed');
  const statuses = kept.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === 'passed').length;
  return add({ passed, failed: 0, skipped: statuses.length - passed }, repeated);
}

/** The totals at the end of the TAP text that `node --test` prints. */
export function tapTotals(text, exitCode) {
  const figure = (name) => Number(text.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  const totals = {
    passed: figure('pass'),
    failed: figure('fail') + figure('cancelled'),
    skipped: figure('skipped') + figure('todo'),
  };
  const empty = totals.passed + totals.failed + totals.skipped === 0;
  return empty || (exitCode !== 0 && totals.failed === 0) ? add(totals, oneFailed) : totals;
}

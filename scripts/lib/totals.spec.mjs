import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  add,
  closingLine,
  jestTotals,
  none,
  passedOnRetry,
  suitesToRepeat,
  tapTotals,
  totalsAfterRepeat,
} from './totals.mjs';

const report = (figures) => ({
  numTotalTestSuites: 2,
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...figures,
});

test('the closing line holds the sum of all runners', () => {
  const sum = [
    { passed: 3, failed: 0, skipped: 1 },
    { passed: 4, failed: 2, skipped: 0 },
  ].reduce(add, none);
  assert.equal(closingLine(sum), '7 passed, 2 failed, 1 skipped');
});

test('a suite that could not be loaded counts as a failure although no test of it ran', () => {
  const totals = jestTotals(report({ numPassedTests: 5, numRuntimeErrorTestSuites: 1 }), 1);
  assert.deepEqual(totals, { passed: 5, failed: 1, skipped: 0 });
});

test('a pending test is skipped, not passed', () => {
  const totals = jestTotals(report({ numPassedTests: 5, numPendingTests: 2, numTodoTests: 1 }), 0);
  assert.deepEqual(totals, { passed: 5, failed: 0, skipped: 3 });
});

test('jest ending badly with every test passed is still a failure', () => {
  assert.equal(jestTotals(report({ numPassedTests: 5 }), 1).failed, 1);
});

test('a run without a report or without a suite is a failure', () => {
  assert.equal(jestTotals(undefined, 0).failed, 1);
  assert.equal(jestTotals(report({ numTotalTestSuites: 0 }), 0).failed, 1);
});

test('a test that passed at its second run is named; one that failed twice, or passed at once, is not', () => {
  const assertionResults = [
    { fullName: 'at once', status: 'passed', invocations: 1 },
    { fullName: 'once more', status: 'passed', invocations: 2 },
    { fullName: 'never', status: 'failed', invocations: 2 },
  ];
  assert.deepEqual(passedOnRetry({ testResults: [{ assertionResults }] }), ['once more']);
  assert.deepEqual(passedOnRetry(undefined), []);
});

const suite = (name, status, ...statuses) => ({
  name,
  status,
  assertionResults: statuses.map((each) => ({ fullName: name, status: each, invocations: 1 })),
});

test('a few suites that failed are run again, many are not', () => {
  const failed = suite('b.spec.ts', 'failed', 'passed', 'failed');
  const testResults = [suite('a.spec.ts', 'passed', 'passed'), failed];
  assert.deepEqual(suitesToRepeat({ testResults }), ['b.spec.ts']);
  assert.deepEqual(suitesToRepeat({ testResults: Array(5).fill(failed) }), []);
  assert.deepEqual(suitesToRepeat(undefined), []);
});

test('of a suite that ran twice the second run counts, whole, and no other is counted twice', () => {
  const testResults = [
    suite('a.spec.ts', 'passed', 'passed', 'pending'),
    suite('b.spec.ts', 'failed', 'passed', 'failed'),
    suite('c.spec.ts', 'failed'),
  ];
  const repeated = { passed: 2, failed: 1, skipped: 0 };
  assert.deepEqual(totalsAfterRepeat({ testResults }, repeated), { passed: 3, failed: 1, skipped: 1 });
});

test('TAP figures are read from the end of the text', () => {
  const text = 'ok 1 - one\n# tests 4\n# pass 2\n# fail 1\n# cancelled 0\n# skipped 1\n# todo 0\n';
  assert.deepEqual(tapTotals(text, 1), { passed: 2, failed: 1, skipped: 1 });
});

test('a TAP run that found nothing is a failure', () => {
  assert.equal(tapTotals('# pass 0\n# fail 0\n', 0).failed, 1);
});

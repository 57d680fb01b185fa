import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { Stamps } from './stamps.mjs';

const step = { key: 'part', inputs: ['part/src', 'lock'], outputs: ['part/dist/index.js'] };
let root;
let stamps;

const write = (path, text) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const build = () => {
  write('part/dist/index.js', 'built');
  stamps.record(step, stamps.hashOf(step));
};
const fresh = () => stamps.isFresh(step, stamps.hashOf(step));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamps-'));
  stamps = new Stamps(root);
  write('part/src/index.ts', 'one');
  write('lock', '1');
});
afterEach(() => rmSync(root, { recursive: true }));

test('what was built from these sources is not built again', () => {
  assert.equal(fresh(), false);
  build();
  assert.equal(fresh(), true);
});

test('a new date on an unchanged file costs no build', () => {
  build();
  utimesSync(join(root, 'part/src/index.ts'), new Date(0), new Date(0));
  assert.equal(fresh(), true);
});

test('a changed, an added and a renamed source each ask for a build', () => {
  build();
  write('part/src/index.ts', 'two');
  assert.equal(fresh(), false);
  build();
  write('part/src/deep/more.ts', 'three');
  assert.equal(fresh(), false);
  build();
  rmSync(join(root, 'part/src/deep/more.ts'));
  write('part/src/deep/less.ts', 'three');
  assert.equal(fresh(), false);
});

test('a change to a test asks for no build', () => {
  build();
  write('part/src/index.spec.ts', 'a test');
  write('part/src/index.db-spec.ts', 'a test');
  assert.equal(fresh(), true);
});

test('a lost output asks for a build', () => {
  build();
  rmSync(join(root, 'part/dist/index.js'));
  assert.equal(fresh(), false);
});

test('an interrupted build does not look finished', () => {
  build();
  stamps.forget(step);
  assert.equal(fresh(), false);
});

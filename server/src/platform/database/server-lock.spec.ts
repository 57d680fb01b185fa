import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartRefused } from '../config';
import { lockHolder, takeServerLock } from './server-lock';

const NOBODY = 2 ** 22 + 12_345;

describe('the lock of a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yingshang-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const leave = (content: string) => writeFileSync(join(folder, 'server.lock'), content);

  it('is refused to a second taker, who is told the process that holds it', () => {
    const lock = takeServerLock(folder);
    expect(() => takeServerLock(folder)).toThrow(StartRefused);
    expect(() => takeServerLock(folder)).toThrow(String(process.pid));
    expect(lockHolder(folder)?.pid).toBe(process.pid);
    lock.release();
    expect(lockHolder(folder)).toBeUndefined();
    takeServerLock(folder).release();
  });

  it('is taken over from a process that is gone', () => {
    leave(JSON.stringify({ pid: NOBODY, startedAt: '1' }));
    expect(lockHolder(folder)).toBeUndefined();
    const lock = takeServerLock(folder);
    expect(JSON.parse(readFileSync(join(folder, 'server.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over from a process whose number now belongs to another', () => {
    leave(JSON.stringify({ pid: process.pid, startedAt: '1' }));
    expect(() => takeServerLock(folder)).not.toThrow();
  });

  it.each(['', '{"pid":', '{}', '{"pid":-5}', 'null'])('is taken over when it holds only %p', (content) => {
    leave(content);
    expect(() => takeServerLock(folder)).not.toThrow();
    expect(lockHolder(folder)?.pid).toBe(process.pid);
  });
});

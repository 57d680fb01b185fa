import { testSettings, withServer } from '../../test/support';
import { Retention } from '../platform/retention';
import { runCli } from './run-cli';

describe('what is due, from the command line', () => {
  const server = withServer();
  const cli = async (...argv: string[]) => {
    const said = { stdout: '', stderr: '' };
    const io = {
      stdout: (text: string) => void (said.stdout += text),
      stderr: (text: string) => void (said.stderr += text),
      cwd: process.cwd(),
    };
    const host = { settings: testSettings(), database: server.database, app: server.app };
    return { code: await runCli(argv, io, { host }), ...said };
  };
  const oldAnswer = () =>
    server.dataSource.query(
      `INSERT INTO idempotency_keys (actor, route, idempotency_key, request_hash, created_at)
       VALUES ('probe', 'probe.add', 'key-00000001', '', now() - interval '31 days')`,
    );
  const answersIn = (stdout: string) => {
    const { rules } = JSON.parse(stdout) as { rules: { what: string }[] };
    return rules.find(({ what }) => what === 'write-answers');
  };

  it('is counted and left alone, then deleted, and the next look says when', async () => {
    await oldAnswer();
    const before = await cli('retention', 'status', '--json');
    expect(answersIn(before.stdout)).toMatchObject({ due: 1, kept: '提交后 30 天', last: null });
    expect(answersIn((await cli('retention', 'status', '--json')).stdout)).toMatchObject({ due: 1 });
    const swept = await cli('retention', 'run', '--json');
    expect([swept.code, answersIn(swept.stdout)]).toEqual([
      0,
      { what: 'write-answers', removed: 1, failed: false },
    ]);
    expect(answersIn((await cli('retention', 'status', '--json')).stdout)).toMatchObject({
      due: 0,
      last: { removed: 1, failedAt: null },
    });
    expect((await cli('retention', 'status')).stdout).toMatch(
      /write-answers：提交的编号.*到期 0 行；上次 .* 删除 1 行/,
    );
  });

  it('ends with 1 when a rule could not be kept', async () => {
    const log = jest.spyOn(Retention.prototype, 'sweep');
    log.mockResolvedValueOnce([{ what: 'write-answers', removed: null, failed: true }]);
    const { code, stdout } = await cli('retention', 'run');
    expect([code, stdout]).toEqual([1, 'write-answers：未能删除，原因见服务日志\n']);
    log.mockRestore();
  });
});

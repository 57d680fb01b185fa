import { UUID } from '../platform/uuid';
import type { CliCommand } from './cli-command';

export const sessionsEnd: CliCommand = {
  name: 'sessions end',
  summary: '结束一个人或所有人的登录，例如怀疑登录凭据外泄时；对方重新登录即可，会记入审计',
  args: [],
  options: [
    { flags: '--person <id>', summary: '人员编号，见 staff list 或日志里的 personId' },
    { flags: '--all', summary: '所有人' },
  ],
  needs: 'database',
  run: async ({ app, io, json, refuse }, _args, { person, all }) => {
    if ((typeof person === 'string') === (all === true)) return refuse(whose);
    if (typeof person === 'string' && !UUID.test(person)) return refuse(badPerson);
    const { OperatorSessions } = await import('../domains/identity');
    if (app === undefined) throw new Error('the command declares that it needs an application');
    const sessions = app.get(OperatorSessions, { strict: false });
    const done = await sessions.end(typeof person === 'string' ? person : null);
    if (!done.ok) return refuse(done.refusal);
    io.stdout(json ? `${JSON.stringify(done.value)}\n` : `已结束 ${done.value.ended} 个登录。\n`);
    return 0;
  },
};

const whose = {
  code: 'sessions.whose',
  message: '没有说清结束谁的登录。',
  advice: '请写 --person <编号> 结束一个人的，或写 --all 结束所有人的，二者选一。',
};

const badPerson = {
  code: 'sessions.bad-person',
  message: '人员编号的格式不对。',
  advice: '请从 pnpm cli staff list 或日志里的 personId 复制。',
  field: 'person',
};

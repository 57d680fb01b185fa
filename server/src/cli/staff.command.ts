import { roleNames } from '@yingshang/shared/access';
import type { ListedGrant, OperatorStaffService } from '../domains/staff';
import type { CliCommand, CliContext } from './cli-command';

export const staffGrant: CliCommand = {
  name: 'staff grant',
  summary: '授予一个人一个角色；手机号从标准输入读取，不留在命令历史里',
  args: [],
  options: [
    { flags: '--unit <id>', summary: '单位编号', required: true },
    { flags: '--role <role>', summary: '角色，如 administrator', required: true },
    { flags: '--name <name>', summary: '对外办公时用的姓名', required: true },
    { flags: '--phone <->', summary: '只能写 -：从标准输入读一行手机号', required: true },
    { flags: '--ends-on <date>', summary: '最后一天，如 2027-01-31；不写则长期有效' },
  ],
  needs: 'database',
  asksFor: ({ phone }) => (phone === '-' ? '手机号（回车结束）：' : undefined),
  run: async (context, _args, { unit, role, name, phone, endsOn }) => {
    if (phone !== '-') return context.refuse(phoneInCommand);
    const granted = await (await staffOf(context)).grant({
      unitId: String(unit),
      role: String(role),
      name: String(name),
      phone: context.line,
      endsOn: typeof endsOn === 'string' ? endsOn : null,
    });
    if (!granted.ok) return context.refuse(granted.refusal);
    return tell(context, granted.value, `已授予。${lineOf(granted.value)}`);
  },
};

export const staffList: CliCommand = {
  name: 'staff list',
  summary: '列出现在有效的角色：谁、在哪个单位、到哪天、是否设了动态验证码（不显示手机号）',
  args: [],
  options: [{ flags: '--unit <id>', summary: '只列这个单位及其下级单位' }],
  needs: 'database',
  run: async (context, _args, { unit }) => {
    const listed = await (await staffOf(context)).list(typeof unit === 'string' ? unit : null);
    if (!listed.ok) return context.refuse(listed.refusal);
    const words = listed.value.map(lineOf).join('\n') || '还没有任何人有角色。';
    return tell(context, { grants: listed.value }, words);
  },
};

export const staffRevoke: CliCommand = {
  name: 'staff revoke',
  summary: '收回一条授权，对方的下一次操作就不再有这个权限',
  args: [{ name: 'grant', summary: '授权编号，见 staff list', required: true }],
  options: [],
  needs: 'database',
  run: async (context, [grantId = '']) => {
    const revoked = await (await staffOf(context)).revoke(grantId);
    if (!revoked.ok) return context.refuse(revoked.refusal);
    return tell(context, revoked.value, '已收回。');
  },
};

export const staffResetSecondFactor: CliCommand = {
  name: 'staff reset-second-factor',
  summary: '为丢了手机的人重置动态验证码：对方所有登录结束，重新登录后再设置',
  args: [{ name: 'person', summary: '人员编号，见 staff list', required: true }],
  options: [],
  needs: 'database',
  run: async (context, [personId = '']) => {
    const reset = await (await staffOf(context)).resetSecondFactor(personId);
    if (!reset.ok) return context.refuse(reset.refusal);
    return tell(context, reset.value, '已重置，对方的所有登录都已结束。');
  },
};

/** Does not repeat the number: the refusal may be logged. */
const phoneInCommand = {
  code: 'staff.phone-in-command',
  message: '手机号不要写在命令里：它会留在命令历史和进程列表里。',
  advice: '请写 --phone -，然后在提示后输入手机号，或用管道传入。',
  field: 'phone',
};

async function staffOf({ app }: CliContext): Promise<OperatorStaffService> {
  const { OperatorStaffService: Service } = await import('../domains/staff');
  if (app === undefined) throw new Error('the command declares that it needs an application');
  return app.get(Service, { strict: false });
}

function lineOf(grant: ListedGrant): string {
  const { name, role, unitName, unitId, endsOn, secondFactor, demo, grantId, personId } = grant;
  return [
    `${name}${demo ? '（演示）' : ''}：${roleNames[role]}，${unitName || unitId}`,
    endsOn === null ? '长期' : `到 ${endsOn}`,
    secondFactor ? '已设动态验证码' : '未设动态验证码',
    `授权 ${grantId}`,
    `人员 ${personId}`,
  ].join('，');
}

function tell({ io, json }: CliContext, answer: unknown, words: string): number {
  io.stdout(json ? `${JSON.stringify(answer)}\n` : `${words}\n`);
  return 0;
}

import { describeSettings } from '../platform/config';
import type { CliCommand } from './cli-command';

const sources = { environment: '环境变量', default: '默认值' } as const;

export const command: CliCommand = {
  name: 'config',
  summary: '列出全部设置：当前值、来源和用途（数据库密码不显示）',
  args: [],
  options: [],
  needs: 'nothing',
  run: async ({ io, json, settings }) => {
    const described = describeSettings(settings);
    if (json) {
      io.stdout(`${JSON.stringify({ settings: described })}\n`);
      return 0;
    }
    for (const { variable, value, source, purpose } of described) {
      io.stdout(`${variable}=${value || '（未设置）'}\n    ${purpose}；来自${sources[source]}\n`);
    }
    return 0;
  },
};

import { join, resolve } from 'node:path';
import { workspaceRoot } from '../platform/config';
import type { CliCommand } from './cli-command';

const DEMO_CITY = join(workspaceRoot, 'server/cities/shenyang-demo');

export const command: CliCommand = {
  name: 'demo-city generate',
  summary: '按基础数据重新生成演示城市的虚构部分：示例区单位、人员、政策联系人、扫码',
  args: [{ name: 'folder', summary: '城市数据文件夹，默认 server/cities/shenyang-demo', required: false }],
  options: [],
  needs: 'nothing',
  run: async ({ io, json, refuse }, [folder]) => {
    const { generateDemoCity, readBaseFiles, writeGeneratedFiles } = await import('../demo-city');
    const pack = folder === undefined ? DEMO_CITY : resolve(io.cwd, folder);
    const base = await readBaseFiles(pack);
    if (!base.ok) return refuse(base.refusal);
    const generated = generateDemoCity(base.value);
    if (!generated.ok) return refuse(generated.refusal);
    await writeGeneratedFiles(pack, generated.value);
    const counts = {
      demoUnits: generated.value.units.filter((unit) => unit.demo).length,
      officers: generated.value.officers.length,
      policyContacts: generated.value.policyContacts.length,
      scanCodes: generated.value.scanCodes.length,
    };
    io.stdout(
      json
        ? `${JSON.stringify(counts)}\n`
        : `已写入 ${pack}：示例区单位 ${counts.demoUnits} 个，人员 ${counts.officers} 名，` +
            `政策联系人 ${counts.policyContacts} 条，扫码 ${counts.scanCodes} 个。\n`,
    );
    return 0;
  },
};

import type { CliCommand } from './cli-command';

export const command: CliCommand = {
  name: 'city load',
  summary: '核对并装载城市数据包；有一处不对就什么都不装，重复装载不产生变动',
  args: [{ name: 'pack', summary: 'server/cities 下的名称，或数据包文件夹的路径', required: true }],
  options: [],
  needs: 'database',
  run: async ({ app, io, json, progress, refuse, signal }, [pack = '']) => {
    const { CityPacksService, loadLine, loadTable } = await import('../domains/city-packs');
    if (app === undefined) throw new Error('city load runs without an application');
    const loaded = await app.get(CityPacksService, { strict: false }).load(pack, io.cwd, (part, percent) => {
      signal.throwIfAborted();
      progress(`${String(percent).padStart(3)}% ${part}`);
    });
    if (!loaded.ok) return refuse(loaded.refusal);
    io.stdout(json ? `${loadLine(loaded.value)}\n` : loadTable(loaded.value));
    return 0;
  },
};

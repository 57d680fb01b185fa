import './lib/require-node.mjs';
import { buildH5, buildServer, buildShared, buildVerifier, install } from './lib/build-steps.mjs';
import { load } from './lib/paths.mjs';
import { isTaken } from './lib/port-probe.mjs';
import { wasInterrupted } from './lib/run-command.mjs';
import { bringUpToDate } from './lib/run-step.mjs';
import { stage, stages } from './lib/stage-print.mjs';
import { stopWhenAsked } from './lib/stop.mjs';
import { wechatForDemo } from './lib/wechat-stand-in.mjs';

const demoCity = 'shenyang-demo';

const stageTitles = {
  database: '打开数据库',
  application: '准备接口与页面',
  city: '载入演示城市',
  listening: '开始监听',
};

const make = (step) => stage(step.title, async () => ((await bringUpToDate(step)) ? '完成' : '已是最新'));

async function start() {
  const startedAt = performance.now();
  process.stdout.write('营商 · 演示城市\n');
  for (const step of [install, buildShared, buildServer, buildVerifier]) await make(step);
  // The person who starts it wants the addresses, not a line for each request; LOG_LEVEL still decides when given.
  process.env.LOG_LEVEL ||= 'warn';
  const server = load('server/dist/main.js');
  const settings = server.loadSettings();
  if (await isTaken(settings.port, settings.host)) return refuse(portTaken(settings.port));
  await make(buildH5);
  const opening = stages(stageTitles);
  const wechat = await wechatForDemo();
  const running = await server.startServer({
    settings: { ...settings, ...wechat.settings },
    loadCity: demoCity,
    onStage: opening.tell,
  });
  opening.end();
  stopWhenAsked(() => running.close());
  wechat.begin();
  const { welcome } = await import('./lib/welcome.mjs');
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(`就绪，共用 ${seconds} 秒。\n${await welcome(running, opening.detailOf('database'))}`);
}

const portTaken = (port) =>
  `端口 ${port} 已被占用。请先停止占用它的程序，或换一个端口：PORT=${port + 1} npm start`;

function refuse(line) {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

/** Expected failures carry words for a person (`refusal`, a step's own output); anything else is a fault. */
function explain(error) {
  if (error.refusal !== undefined) return refuse(`${error.refusal.message}\n${error.refusal.advice}`);
  if (error.output !== undefined) return refuse(`${error.output}\n${error.message}`);
  return refuse(error.stack);
}

try {
  await start();
} catch (error) {
  if (wasInterrupted()) process.exitCode = 130;
  else explain(error);
}

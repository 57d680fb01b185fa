// The built server with the demo city, as a child of a test: says its port, ends when its parent lets go or dies, and
// moves its clock on when it is told to.
const { startServer } = require('../../../server/dist/main.js');
const { BackgroundLoop } = require('../../../server/dist/platform/background/index.js');
const { Clock } = require('../../../server/dist/platform/clock/index.js');

/** What happens within a minute is not worth a minute of every test. */
const LOOP_MS = 2_000;
const begin = Reflect.get(BackgroundLoop.prototype, 'onApplicationBootstrap');
BackgroundLoop.prototype.onApplicationBootstrap = function beginSoon() {
  this.everyMs = Math.min(this.everyMs, LOOP_MS);
  begin.call(this);
};

let passed = 0;
Clock.prototype.now = () => Date.now() + passed;

process.on('message', ({ pass }) => {
  passed += pass;
  process.send({ passed });
});

async function stop(running) {
  await running.close();
  process.exit(0);
}

async function main() {
  try {
    const running = await startServer({ loadCity: 'shenyang-demo' });
    process.once('disconnect', () => void stop(running));
    process.send({ port: running.port });
  } catch (error) {
    process.send({ failed: error.stack });
    process.exit(1);
  }
}

void main();

// The built server with the demo city, as a child of a test: says its port, ends when its parent lets go or dies, and
// moves its clock on when it is told to, and looks for a text in every row that it keeps.
const { createRequire } = require('node:module');
const ofServer = createRequire(require.resolve('../../../server/dist/main.js'));
const { DataSource } = ofServer('typeorm');
const { startServer } = require('../../../server/dist/main.js');
const { BackgroundLoop } = require('../../../server/dist/platform/background/index.js');
const { Clock } = require('../../../server/dist/platform/clock/index.js');

/** What happens within a minute is not worth a minute of every test. */
const LOOP_MS = 2_000;
const begin = Reflect.get(BackgroundLoop.prototype, 'onApplicationBootstrap');
BackgroundLoop.prototype.onApplicationBootstrap = function beginSoon() {
  const options = Reflect.get(this, 'options');
  // A renamed member would make every walk wait for minutes without a word.
  if (options === undefined) throw new Error('a loop keeps how often it looks elsewhere');
  Reflect.set(this, 'options', { ...options, everyMs: Math.min(options.everyMs ?? LOOP_MS, LOOP_MS) });
  begin.call(this);
};

let passed = 0;
Clock.prototype.now = () => Date.now() + passed;

let database;
const open = Reflect.get(DataSource.prototype, 'initialize');
DataSource.prototype.initialize = function openAndRemember() {
  database = this;
  return open.call(this);
};

/** The tables of which a row holds one of the texts, in any column; bytes as hexadecimal. */
async function tablesWith(texts) {
  const tables = await database.query(
    `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const found = [];
  for (const { name } of tables) {
    const [{ holds }] = await database.query(
      `SELECT EXISTS (SELECT FROM ${name} t, unnest($1::text[]) u(text) WHERE position(u.text IN t::text) > 0) AS holds`,
      [texts],
    );
    if (holds) found.push(name);
  }
  return found;
}

async function answer({ pass = 0, find }) {
  passed += pass;
  process.send(find === undefined ? { passed } : { found: await tablesWith(find) });
}
process.on('message', (question) => void answer(question));

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

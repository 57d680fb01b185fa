const secondsSince = (startedAt) => ((performance.now() - startedAt) / 1000).toFixed(1);

const out = process.stdout;
const clear = () => (out.isTTY ? '\r\u001b[2K' : '');
const begin = (title) => out.isTTY && out.write(`${clear()}  … ${title}`);
const finish = (title, startedAt) => out.write(`${clear()}  ✓ ${title}（${secondsSince(startedAt)} 秒）\n`);

/** Runs `work` as one named stage and prints how long it took; `work` answers with a word on the result. */
export async function stage(title, work, { streams = false } = {}) {
  const startedAt = performance.now();
  // A step that prints its own progress would write over the waiting line.
  if (!streams) begin(title);
  const result = await work();
  finish(`${title}：${result}`, startedAt);
}

/**
 * The same for work that tells its stages itself, `{ name, detail }`: each ends when another begins. A stage may tell
 * several details; a terminal shows the running one, the last is kept.
 */
export function stages(titles) {
  const details = new Map();
  let current;
  const end = () => {
    if (current !== undefined) finish(titles[current.name] ?? current.name, current.startedAt);
    current = undefined;
  };
  const next = ({ name, detail }) => {
    details.set(name, detail);
    if (current?.name !== name) {
      end();
      current = { name, startedAt: performance.now() };
    }
    begin(`${titles[name] ?? name}：${detail}`);
  };
  return { next, end, detailOf: (name) => details.get(name) ?? '' };
}

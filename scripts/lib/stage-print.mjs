const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1);

const out = process.stdout;
const clear = () => (out.isTTY ? '\r\u001b[2K' : '');
const begin = (title) => out.isTTY && out.write(`${clear()}  … ${title}`);
const finish = (title, startedAt, endedAt = performance.now()) =>
  out.write(`${clear()}  ✓ ${title}（${seconds(endedAt - startedAt)} 秒）\n`);

/** Runs `work` as one named stage and prints how long it took; `work` answers with a word on the result. */
export async function stage(title, work) {
  const startedAt = performance.now();
  begin(title);
  // A minute of silence looks like a fault: a terminal sees the seconds go by.
  const ticking =
    out.isTTY && setInterval(() => begin(`${title} ${seconds(performance.now() - startedAt)} 秒`), 1000);
  try {
    const result = await work();
    finish(`${title}：${result}`, startedAt);
  } finally {
    clearInterval(ticking);
  }
}

/**
 * The same for work that tells its stages itself, `{ name, detail }`, each when it is done; one that tells several
 * details is done with the last. The details are kept.
 */
export function stages(titles) {
  const details = new Map();
  let current;
  let toldAt = performance.now();
  const end = () => {
    if (current !== undefined) finish(titles[current.name] ?? current.name, current.startedAt, toldAt);
    current = undefined;
  };
  const tell = ({ name, detail }) => {
    if (current?.name !== name) {
      end();
      current = { name, startedAt: toldAt };
    }
    toldAt = performance.now();
    details.set(name, detail);
    begin(`${titles[name] ?? name}：${detail}`);
  };
  return { tell, end, detailOf: (name) => details.get(name) ?? '' };
}

/** Stops once on Ctrl-C, a signal, or when the npm that started us is gone; a second Ctrl-C ends at once. */
export function stopWhenAsked(close) {
  let stopping = false;
  const stop = async (why) => {
    if (stopping) process.exit(130);
    stopping = true;
    process.stdout.write(`\n${why}正在停止……`);
    await close();
    process.stdout.write('已停止，数据已保存。\n');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(''));
  watchParent(() => void stop('启动它的 npm 已经退出，'));
}

/** npm killed with -9 tells its children nothing; a server that nobody sees would keep the port and the data. */
function watchParent(orphaned) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) orphaned();
  }, 1000).unref();
}

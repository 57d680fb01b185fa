/** Runs `work` as one named stage and prints how long it took. `work` answers with a short word on the result. */
export async function stage(title, work, out = process.stdout) {
  const startedAt = performance.now();
  if (out.isTTY) out.write(`  ${title} …`);
  const result = await work();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  out.write(`${out.isTTY ? '\r\u001b[2K' : ''}  ✓ ${title}${result ? `：${result}` : ''}（${seconds} 秒）\n`);
}

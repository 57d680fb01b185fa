/** Pages for a browser where the phone app cannot answer: self-contained, no script. */
function page(title: string, sentences: readonly string[]): string {
  const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>body{margin:15vh auto;max-width:32em;padding:0 24px;font:16px/1.7 system-ui,sans-serif;color:#1f2933;background:#fff}
h1{font-size:22px}code{background:#eef2f5;padding:2px 6px;border-radius:4px}a{color:#0b5c8a}
@media (prefers-color-scheme:dark){body{color:#e4e7eb;background:#121518}code{background:#262b31}a{color:#7cc4ee}}</style></head>
<body><main><h1>${title}</h1>${paragraphs}</main></body></html>
`;
}

export const missingPage = page('没有这个页面', [
  '网址可能写错了，或页面已经移走。',
  '<a href="/">回到首页</a>',
]);

export const notBuiltPage = page('服务已启动，手机页面尚未构建', [
  '接口可以正常使用，但还没有找到 H5 页面文件。',
  '请在项目目录运行 <code>npm start</code>（会自动构建），或运行 <code>pnpm build:h5</code> 后重启服务。',
]);

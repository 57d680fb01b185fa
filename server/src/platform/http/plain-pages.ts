/** Pages for a browser where the phone app cannot answer: self-contained, no script. */
function page(title: string, sentences: readonly string[]): string {
  const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>body{margin:15vh auto;max-width:32em;padding:0 24px;font:16px/1.7 system-ui,sans-serif;color:#1f2933;background:#fff}
h1{font-size:22px}code{background:#eef2f5;padding:2px 6px;border-radius:4px;overflow-wrap:anywhere}a{color:#0b5c8a}
@media (prefers-color-scheme:dark){body{color:#e4e7eb;background:#121518}code{background:#262b31}a{color:#7cc4ee}}</style></head>
<body><main><h1>${title}</h1>${paragraphs}</main></body></html>
`;
}

/** Where the page that recomputes a draw is taken from, and how to tell that it came whole. */
export const drawVerifierPage = (path: string, name: string, sha256: string) =>
  page('阳光派位验算', [
    '用这一页，任何人都可以把公布的派位结果从头算一遍。它只有一个文件，不联网，可以存下来以后再用。',
    `<a href="${path}">打开验算页</a>　<a href="${path}" download="${name}">下载到自己的设备</a>`,
    `它的指纹（SHA-256）：<br><code>${sha256}</code>`,
    `想确认下载的文件没有被换过，请比对指纹：Windows 运行 <code>certutil -hashfile ${name} SHA256</code>，苹果电脑和 Linux 运行 <code>shasum -a 256 ${name}</code>。`,
  ]);

export const missingPage = page('没有这个页面', [
  '网址可能写错了，或页面已经移走。',
  '<a href="/">回到首页</a>',
]);

export const notBuiltPage = page('服务已启动，手机页面尚未构建', [
  '接口可以正常使用，但还没有找到 H5 页面文件。',
  '请在项目目录运行 <code>npm start</code>（会自动构建），或运行 <code>pnpm build:h5</code> 后重启服务。',
]);

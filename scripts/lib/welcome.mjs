import { lanAddress } from './lan-address.mjs';
import { load, loadFrom } from './paths.mjs';
import { standInAppId } from './wechat-stand-in.mjs';

/** What a person needs once everything listens: where to look, what to try, what becomes of the data, how to stop. */
export async function welcome({ settings, port }, promiseOfDatabase) {
  const local = `http://localhost:${port}`;
  const address = lanAddress(settings.host);
  const phone = address === undefined ? undefined : `http://${address}:${port}/#/demo`;
  return [
    '',
    `  演示入口  ${local}/#/demo`,
    `  手机访问  ${phone ?? '没有找到局域网地址：请让手机与本机接入同一网络后重新启动'}`,
    `  接口文档  ${local}/api/docs-json`,
    ...(settings.wechatAppId === standInAppId
      ? [`  微信替身  ${settings.wechatBaseUrl}（只供演示，不联系微信）`]
      : []),
    '',
    ...(phone === undefined ? [] : [await qr(phone), '']),
    '可以试试',
    '  · 在演示入口点一张海报，答 3 个问题，看一家小店现在能享受哪些政策',
    '  · 打开一项政策，看解读、图解、问答和联系人，再点「怎么领」',
    ...lookUps(),
    '  · 命令行：npx -y pnpm@10.34.9 cli --help',
    '',
    promiseOfDatabase,
    '按 Ctrl-C 停止。',
    '',
  ].join('\n');
}

const qr = (text) => loadFrom('server', 'qrcode').toString(text, { type: 'terminal', small: true });

/** Made-up children whose draw is over; their numbers begin as no real one does. */
function lookUps() {
  const [first, ...others] = load('server/dist/main.js').demoLookUps(Date.now());
  const words = ({ name, idNumber }) => `${name} ${idNumber}`;
  return [
    `  · 在「幼儿园入园」里查一个编造的孩子的派位结果：${words(first)}`,
    `    还有 ${others.map(words).join('、')}`,
  ];
}

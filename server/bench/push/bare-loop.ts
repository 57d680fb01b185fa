import { createHash, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { APP_ID, POLICY_TEMPLATE } from './bench-application';
import type { StandIn } from './bench-processes';

/**
 * Sends messages as fast as Node's own HTTP client does over connections that stay open, each as soon as the one before
 * it was answered: no database, no decisions, no record. @returns messages a second
 */
export async function bareLoop(standIn: StandIn, count: number, atOnce: number): Promise<number> {
  const openids = Array.from({ length: count }, madeUpOpenid);
  await standIn.grant(openids);
  const token = await tokenOf(standIn);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const url = `${standIn.url}/cgi-bin/message/subscribe/send?access_token=${token}`;
  const sendSome = async () => {
    for (let openid = openids.pop(); openid !== undefined; openid = openids.pop())
      await send(agent, url, JSON.stringify(messageTo(openid)));
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, sendSome));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return count / seconds;
}

const madeUpOpenid = () =>
  `oSTANDIN${createHash('sha256').update(randomUUID()).digest('base64url').slice(0, 20)}`;

/** As long as the product's own. */
const messageTo = (openid: string) => ({
  touser: openid,
  template_id: POLICY_TEMPLATE,
  page: `pages/messages/index?notice=${randomUUID()}`,
  data: {
    thing1: { value: '示例：小微企业减征增值税' },
    phrase2: { value: '您符合' },
    thing3: { value: '政策新发布' },
  },
});

async function tokenOf({ url, secret }: StandIn): Promise<string> {
  const response = await fetch(`${url}/cgi-bin/stable_token`, {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'client_credential', appid: APP_ID, secret }),
  });
  // The stand-in's answer to this call.
  const { access_token: token } = (await response.json()) as { access_token: string };
  return token;
}

function send(agent: Agent, url: string, body: string): Promise<void> {
  return new Promise((done, fail) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { agent, method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.once('end', () => (text.includes('"errcode":0') ? done() : fail(new Error(text))));
    });
    sent.once('error', fail);
    sent.end(body);
  });
}

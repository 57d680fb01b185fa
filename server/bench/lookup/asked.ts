import { Agent, request } from 'node:http';

export interface Answer {
  /** Status, headers in their order but for the time of day, and body: every byte that came. */
  readonly bytes: string;
  readonly status: number;
  readonly tookMs: number;
}

/** One question over a connection that stays open; the time runs from its sending to the last byte. */
export function asked(
  agent: Agent,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Answer> {
  return new Promise((done, failed) => {
    const began = performance.now();
    const sent = request(url, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
    });
    sent.once('error', failed).once('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.once('error', failed).once('end', () => {
        const tookMs = performance.now() - began;
        const { statusCode: status = 0, statusMessage, httpVersion, rawHeaders } = response;
        const bytes = JSON.stringify([httpVersion, status, statusMessage, withoutDate(rawHeaders), text]);
        done({ bytes, status, tookMs });
      });
    });
    sent.end(body);
  });
}

/** The second in which an answer was written is another for each, and the same for whoever asks in that second. */
function withoutDate(raw: readonly string[]): string[] {
  return raw.filter((_, at) => raw[at - (at % 2)]?.toLowerCase() !== 'date');
}

export const openAgent = (connections: number) => new Agent({ keepAlive: true, maxSockets: connections });

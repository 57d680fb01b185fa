export interface Asking {
  readonly body?: object;
  readonly token?: string;
  readonly visitorId?: string;
  /** Of a write that will be repeated. */
  readonly idempotencyKey?: string;
}

/** One question to the running server; with a body it is a write with a key of its own. */
export async function askServer(
  serverUrl: string,
  path: string,
  { body, token, visitorId, idempotencyKey = crypto.randomUUID() }: Asking = {},
): Promise<unknown> {
  const answer = await fetch(`${serverUrl}/api${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      'content-type': 'application/json',
      ...(body ? { 'Idempotency-Key': idempotencyKey } : {}),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(visitorId ? { 'X-Visitor-Id': visitorId } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

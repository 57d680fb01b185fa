/** The part of `wx.request`'s options that a mini-program of ours uses. */
export interface RequestOptions {
  readonly url: string;
  readonly method?: string;
  readonly data?: unknown;
  readonly header?: Readonly<Record<string, string>>;
  readonly success?: (answer: { data: unknown; statusCode: number; header: object; errMsg: string }) => void;
  readonly fail?: (error: { errMsg: string }) => void;
  readonly complete?: (answer: { errMsg: string }) => void;
}

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number | 'failed';
}

export interface RequestPlace {
  /** The running server; whatever origin was built in, requests go there. */
  readonly serverUrl: string;
  readonly isOnline: () => boolean;
  /** Parses JSON into objects of the app's own realm. */
  readonly parse: (text: string) => unknown;
  readonly edit: (answer: string) => string;
  readonly record: (request: RecordedRequest) => void;
}

/** `wx.request` over real HTTP. Answers in callbacks, never in the same turn, as the phone does. */
export function requestServer(place: RequestPlace, options: RequestOptions): { abort: () => void } {
  const controller = new AbortController();
  const url = new URL(options.url);
  const method = (options.method ?? 'GET').toUpperCase();
  const path = url.pathname + url.search;
  void report(place, options, { method, path }, controller.signal);
  return { abort: () => controller.abort() };
}

async function report(
  place: RequestPlace,
  options: RequestOptions,
  { method, path }: { method: string; path: string },
  signal: AbortSignal,
): Promise<void> {
  try {
    const answer = await send(place, options, method, path, signal);
    place.record({ method, path, status: answer.statusCode });
    options.success?.(answer);
    options.complete?.(answer);
  } catch (error) {
    const answer = { errMsg: `request:fail ${String(error)}` };
    place.record({ method, path, status: 'failed' });
    options.fail?.(answer);
    options.complete?.(answer);
  }
}

async function send(
  place: RequestPlace,
  options: RequestOptions,
  method: string,
  path: string,
  signal: AbortSignal,
) {
  if (!place.isOnline()) throw new Error('network is down');
  const query = method === 'GET' ? queryOf(options.data) : '';
  const hasBody = method !== 'GET' && options.data !== undefined;
  const response = await fetch(place.serverUrl + path + query, {
    method,
    headers: { ...(hasBody ? { 'content-type': 'application/json' } : {}), ...options.header },
    body: hasBody ? bodyOf(options.data) : undefined,
    signal,
  });
  const text = place.edit(await response.text());
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return {
    data: isJson && text !== '' ? place.parse(text) : text,
    statusCode: response.status,
    header: Object.fromEntries(response.headers),
    errMsg: 'request:ok',
  };
}

const bodyOf = (data: unknown) => (typeof data === 'string' ? data : JSON.stringify(data));

/** WeChat appends the data of a GET to its address. */
function queryOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const pairs = Object.entries(data).map(([key, value]): [string, string] => [key, String(value)]);
  return pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : '';
}

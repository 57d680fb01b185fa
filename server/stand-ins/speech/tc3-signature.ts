import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** As documented: 公共参数, 签名方法 v3. Written from the documentation and not from the SDK, so that each checks the other. */
const AUTHORIZATION =
  /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/([\w.-]+)\/tc3_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/;
const MOST_SKEW_SECONDS = 300;

export interface SignedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Keys {
  readonly secretId: string;
  readonly secretKey: string;
}

export type SignatureFault =
  | 'AuthFailure.InvalidAuthorization'
  | 'AuthFailure.SecretIdNotFound'
  | 'AuthFailure.SignatureExpire'
  | 'AuthFailure.SignatureFailure';

/** Null: it is signed as it should be. `now` in milliseconds since the epoch. */
export function signatureFault(request: SignedRequest, keys: Keys, now: number): SignatureFault | null {
  const [, secretId, date = '', service = '', signedHeaders = '', signature = ''] =
    AUTHORIZATION.exec(request.headers.authorization ?? '') ?? [];
  const names = signedHeaders.split(';');
  if (secretId === undefined || !names.includes('host') || !names.includes('content-type'))
    return 'AuthFailure.InvalidAuthorization';
  if (secretId !== keys.secretId) return 'AuthFailure.SecretIdNotFound';
  const timestamp = Number(request.headers['x-tc-timestamp']);
  if (!(Math.abs(now / 1000 - timestamp) <= MOST_SKEW_SECONDS)) return 'AuthFailure.SignatureExpire';
  const day = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const wanted = signatureOf(request, { names, date, service, timestamp, secretKey: keys.secretKey });
  const isSame = timingSafeEqual(Buffer.from(wanted, 'hex'), Buffer.from(signature, 'hex'));
  return day === date && isSame ? null : 'AuthFailure.SignatureFailure';
}

interface Scope {
  readonly names: readonly string[];
  readonly date: string;
  readonly service: string;
  readonly timestamp: number;
  readonly secretKey: string;
}

function signatureOf(request: SignedRequest, scope: Scope): string {
  const canonicalHeaders = scope.names.map((name) => `${name}:${headerOf(request.headers, name)}\n`).join('');
  const canonical = [
    request.method,
    request.path,
    request.query,
    canonicalHeaders,
    scope.names.join(';'),
    sha256(request.body),
  ].join('\n');
  const credentialScope = `${scope.date}/${scope.service}/tc3_request`;
  const text = ['TC3-HMAC-SHA256', scope.timestamp, credentialScope, sha256(canonical)].join('\n');
  const dated = hmac(`TC3${scope.secretKey}`, scope.date);
  return hmac(hmac(hmac(dated, scope.service), 'tc3_request'), text).toString('hex');
}

/** The SDK signs the host without its port, which the real service never has. */
function headerOf(headers: IncomingHttpHeaders, name: string): string {
  const value = String(headers[name] ?? '').trim();
  return (name === 'host' ? value.replace(/:\d+$/, '') : value).toLowerCase();
}

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

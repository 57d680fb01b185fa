import { createRequire } from 'node:module';
import { type SignedRequest, signatureFault } from './tc3-signature';

const keys = { secretId: 'AKIDmadeup', secretKey: 'made-up-secret' };
const at = 1_763_800_000;

/** As the SDK signs it. */
const { default: Sign } = createRequire(createRequire(__filename).resolve('tencentcloud-sdk-nodejs-asr'))(
  'tencentcloud-sdk-nodejs-common/tencentcloud/common/sign',
) as {
  default: { sign3: (given: object) => string };
};

function signed(payload: object, changes: Partial<typeof keys> = {}): SignedRequest {
  const headers = { 'Content-Type': 'application/json' };
  const given = { url: 'https://asr.example.test/', service: 'asr', timestamp: at, payload, headers };
  return {
    method: 'POST',
    path: '/',
    query: '',
    body: Buffer.from(JSON.stringify(payload)),
    headers: {
      authorization: Sign.sign3({ ...given, ...keys, ...changes }),
      'content-type': 'application/json',
      host: 'asr.example.test:443',
      'x-tc-timestamp': String(at),
    },
  };
}

describe('a signature TC3-HMAC-SHA256', () => {
  const request = signed({ Data: 'sound' });

  it('of the SDK is taken', () => {
    expect(signatureFault(request, keys, at * 1000)).toBeNull();
  });

  it.each([
    ['a body that was changed on the way', { ...request, body: Buffer.from('{}') }, 'SignatureFailure'],
    ['another path', { ...request, path: '/other' }, 'SignatureFailure'],
    [
      'another host',
      { ...request, headers: { ...request.headers, host: 'else.example.test' } },
      'SignatureFailure',
    ],
    ['a wrong key', signed({ Data: 'sound' }, { secretKey: 'another' }), 'SignatureFailure'],
    ['an unknown id', signed({ Data: 'sound' }, { secretId: 'AKIDelse' }), 'SecretIdNotFound'],
    ['no signature', { ...request, headers: {} }, 'InvalidAuthorization'],
  ])('is refused: %s', (_, changed, code) => {
    expect(signatureFault(changed, keys, at * 1000)).toBe(`AuthFailure.${code}`);
  });

  it('is old after five minutes', () => {
    expect(signatureFault(request, keys, (at + 299) * 1000)).toBeNull();
    expect(signatureFault(request, keys, (at + 301) * 1000)).toBe('AuthFailure.SignatureExpire');
  });
});

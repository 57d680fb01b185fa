import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as danger from './danger-rules';
import { projectRoot, type Rule, readSources, type SourceFile } from './source-file';

const at = (path: string, source: string): SourceFile => ({ path, source });
const server = (source: string) => at('server/src/domains/city/x.ts', source);
const mobile = (source: string) => at('mobile/src/features/x.tsx', source);

/** What holds of the product, a rule, what it must catch, and what it must let be. */
const cases: [string, Rule, SourceFile[], SourceFile[]][] = [
  [
    'no code is made from text',
    danger.noCodeFromText,
    [server('eval(text)'), mobile("new Function('x')"), server("import vm from 'node:vm';")],
    [server('evaluate(rule)'), server('// eval(x)')],
  ],
  [
    'no markup is made from text',
    danger.noMarkupFromText,
    [
      mobile('<div dangerouslySetInnerHTML={{ __html: x }} />'),
      mobile('box.innerHTML = x'),
      mobile('<RichText nodes={x} />'),
    ],
    [mobile('<Text>{x}</Text>')],
  ],
  [
    'no other program is started',
    danger.noOtherPrograms,
    [server("import { exec } from 'node:child_process';")],
    [server('PATTERN.exec(text)')],
  ],
  [
    'no pattern is made from text',
    danger.noPatternFromText,
    [server('new RegExp(typed)'), server('new RegExp(`^${typed}$`)')],
    [server('/^a$/.test(typed)'), server('new RegExp(`^\\d{${FIGURES}}$`)')],
  ],
  [
    'nobody is sent elsewhere, and nothing is taken from other windows',
    danger.noDetours,
    [server('reply.redirect(url)'), mobile('parent.postMessage(x)'), mobile('new WebSocket(url)')],
    [
      mobile('Taro.redirectTo({ url })'),
      at('mobile/src/assets/audio/voice-capture.js', 'this.port.postMessage(piece)'),
    ],
  ],
  [
    'there are no cookies',
    danger.noCookies,
    [mobile('document.cookie = x'), server("reply.header('Set-Cookie', x)")],
    [server('// no Set-Cookie')],
  ],
  [
    'certificates are checked',
    danger.certificatesAreChecked,
    [server('{ rejectUnauthorized: false }')],
    [server('{ rejectUnauthorized: true }')],
  ],
  [
    'only named files call another machine',
    danger.onlyNamedFilesCallOut,
    [server('await fetch(url)'), mobile('Taro.request({ url })'), mobile('navigator.sendBeacon(url)')],
    [at('server/src/platform/wechat/wechat-http.ts', 'await fetch(url)'), server('this.fetch(app)')],
  ],
  [
    'a call of the server ends in time and follows no redirect',
    danger.serversFollowNoRedirect,
    [server('await fetch(url)'), server("await fetch(url, { redirect: 'error' })")],
    [server("await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(1) })")],
  ],
  [
    'only approved hashes, codes and ciphers are used',
    danger.onlyApprovedCryptography,
    [
      server("createHash('md5')"),
      server("createHmac('sha1', key)"),
      server("createCipheriv('aes-256-ecb', key, null)"),
      server('createHash(name)'),
    ],
    [
      server("createHash('sha256')"),
      server("createCipheriv('aes-256-gcm', key, nonce)"),
      at('server/src/domains/second-factor/totp.ts', "createHmac('sha1', seed)"),
    ],
  ],
  [
    'one place writes to the device',
    danger.onlyStorageStores,
    [mobile("localStorage.setItem('phone', x)"), mobile('Taro.setStorageSync(key, x)')],
    [
      at('mobile/src/platform/storage.ts', 'Taro.setStorageSync(key, x)'),
      at('mobile/src/platform/media-files.h5.ts', "indexedDB.open('yingshang', 1)"),
    ],
  ],
];

const product = readSources('server/src', 'shared/src', 'shared/verifier', 'mobile/src');

describe('in the product', () => {
  it.each(cases)('%s', (_, rule) => expect(rule(product)).toEqual([]));

  it('every file that hashes, seals or draws stands in the inventory of cryptography, and no other', () => {
    const inventory = readFileSync(join(projectRoot, 'docs/security/cryptography.md'), 'utf8');
    const named = [
      ...inventory.matchAll(/`((?:server|mobile|shared)\/(?:src|verifier)\/[^`]+\.c?[jt]s)`/g),
    ].map(([, path]) => path);
    expect(new Set(named)).toEqual(new Set(danger.cryptographicFiles(product)));
  });
});

describe('the rules against danger', () => {
  it.each(cases)('would notice: %s', (_, rule, broken, kept) => {
    for (const file of broken) expect(rule([file])).toHaveLength(1);
    expect(rule(kept)).toEqual([]);
  });

  it('look at what the product calls out with', () => {
    for (const path of danger.callers) expect(product.map((file) => file.path)).toContain(path);
  });
});

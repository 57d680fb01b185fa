import { withoutComments } from './imports';
import { inFolder, isSpec, type Rule, type SourceFile } from './source-file';

/** What runs at a city's: neither tests nor scripts of the workshop. */
const isProduct = (file: SourceFile) =>
  inFolder('server/src', 'shared/src', 'shared/verifier', 'mobile/src')(file) && !isSpec(file);

/** No file of the product, but for those named, holds what the pattern finds. */
const never =
  (what: string, pattern: RegExp, except: readonly string[] = []): Rule =>
  (files) =>
    files
      .filter(isProduct)
      .filter(({ path }) => !except.includes(path))
      .filter(({ source }) => pattern.test(withoutComments(source)))
      .map(({ path }) => `${path}: ${what}`);

export const noCodeFromText = never(
  'makes code from text',
  /\beval\s*\(|\bnew Function\b|\bFunction\s*\(|'node:vm'|\bset(Timeout|Interval)\(\s*['"`]/,
);

export const noMarkupFromText = never(
  'makes markup from text',
  /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|<RichText/,
);

export const noOtherPrograms = never(
  'starts another program',
  /child_process|\bexeca\b|worker_threads/,
  // A thread of this very program: a draw of a hundred thousand lines takes seconds.
  [
    'server/src/domains/kindergarten-draws/draw-worker.ts',
    'server/src/domains/kindergarten-draws/draw-workshop.ts',
  ],
);

/** A pattern made from what was typed can be made to run for ever. One made of constants is as good as a literal. */
export const noPatternFromText = never(
  'makes a pattern from text',
  /\bRegExp\s*\((?!`(?:[^`$]|\$(?!\{)|\$\{[A-Z_]+\})*`\s*[,)])/,
);

/** The interface answers; it sends nobody elsewhere, holds no open line and takes no words from other windows. */
export const noDetours = never(
  'redirects, listens to other windows or opens a socket of its own',
  /\.redirect\(|\bpostMessage\b|addEventListener\(\s*['"]message['"]|\bnew WebSocket\b|connectSocket|\bjsonp\b/i,
  // A port between the page and its own audio thread: no other window can hold its other end.
  [
    'mobile/src/platform/voice-recorder.h5.ts',
    'mobile/src/assets/audio/voice-capture.js',
    // Likewise between the page that recomputes a draw and its own worker.
    'shared/verifier/src/background.ts',
    'shared/verifier/src/main.ts',
    // And between the server and its own thread.
    'server/src/domains/kindergarten-draws/draw-worker.ts',
    // Events of this very server, on the line that the page opened itself.
    'mobile/src/platform/event-stream.h5.ts',
  ],
);

/** Who calls is said in a header that no other site can make a browser send. */
export const noCookies = never(
  'uses cookies',
  /document\.cookie|set-cookie|\bcookies?\.(get|set)\b|setCookie/i,
);

export const certificatesAreChecked = never(
  'trusts any certificate',
  /rejectUnauthorized\s*:\s*false|NODE_TLS_REJECT_UNAUTHORIZED|checkServerIdentity/,
);

/** Where the product itself calls somebody. docs/operate/connections.md */
export const callers: readonly string[] = [
  'server/src/platform/wechat/wechat-http.ts',
  // By the SDK of Tencent Cloud.
  'server/src/platform/speech/tencent-speech.ts',
  // Whoever answers is not believed: the signature is checked.
  'server/src/domains/kindergarten-draws/drand-relay.ts',
  // Run by an outside body, against a city's address.
  'server/src/witness/log-client.ts',
  'mobile/src/platform/exchange.ts',
  'mobile/src/platform/event-stream.h5.ts',
];

export const onlyNamedFilesCallOut = never(
  'calls another machine; only files named in danger-rules.ts do',
  /(?<!\basync )(?<![.\w])fetch\(|\bTaro\.(request|uploadFile|downloadFile)\b|\bXMLHttpRequest\b|\bnew EventSource\b|\bsendBeacon\b|from '(node:)?(https?|net|tls|dgram|undici|axios)'.*request|\b(http|https)\.request\(/,
  callers,
);

/** Whoever answers a server with "look there instead" would choose whom the server calls. */
export const serversFollowNoRedirect: Rule = (files) =>
  files
    .filter((file) => isProduct(file) && inFolder('server/src')(file))
    .filter(({ source }) => /(?<!\basync )(?<![.\w])fetch\(/.test(withoutComments(source)))
    .filter(
      ({ source }) => !/redirect: '(error|manual)'/.test(source) || !/AbortSignal\.timeout\(/.test(source),
    )
    .map(({ path }) => `${path}: calls without a time-out, or follows redirects`);

const PRIMITIVE = /\bcreate(Hash|Hmac|Cipheriv|Decipheriv)\(\s*([^,)]*)/g;
const APPROVED: Readonly<Record<string, RegExp>> = {
  Hash: /^'sha256'$/,
  Hmac: /^'(sha256|sm3)'$/,
  Cipheriv: /^'(aes-256-gcm|sm4-ctr)'$/,
  Decipheriv: /^'(aes-256-gcm|sm4-ctr)'$/,
};

/** RFC 6238 and every authenticator app speak HMAC-SHA-1; the seed is used for nothing else. */
const SPEAKS_TOTP = 'server/src/domains/second-factor/';

export const onlyApprovedCryptography: Rule = (files) =>
  files
    .filter(isProduct)
    .flatMap(({ path, source }) =>
      [...withoutComments(source).matchAll(PRIMITIVE)]
        .filter(([, kind = '', name = '']) => !isApproved(path, kind, name.trim()))
        .map(([call]) => `${path}: ${call}) is not among the approved`),
    );

function isApproved(path: string, kind: string, name: string): boolean {
  if (path.startsWith(SPEAKS_TOTP) && kind === 'Hmac' && name === "'sha1'") return true;
  return APPROVED[kind]?.test(name) ?? false;
}

const CRYPTOGRAPHY =
  /\bcreate(Hash|Hmac|Cipheriv|Decipheriv|Sign|Verify|PrivateKey|PublicKey)\(|\b(scrypt|pbkdf2|hkdf|timingSafeEqual|randomBytes|getRandomValues|randomInt)(Sync)?\(|@noble\//;

/** Files that hash, seal, sign or draw; every one stands in docs/security/cryptography.md. */
export function cryptographicFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(isProduct)
    .filter(({ source }) => CRYPTOGRAPHY.test(withoutComments(source)))
    .map(({ path }) => path);
}

/**
 * One place writes to the phone's storage, so that what lies there is a named value with a shape; one more holds the
 * photos and recordings that wait, which `platform/traces` can take away.
 */
export const onlyStorageStores = never(
  'writes to the device; only platform/storage.ts and platform/media-files do',
  /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bTaro\.setStorage/,
  ['mobile/src/platform/storage.ts', 'mobile/src/platform/media-files.h5.ts'],
);

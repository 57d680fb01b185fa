import { isAbsolute, join, resolve } from 'node:path';
import { type CipherName, cipherNames } from '../crypto/field-cipher';
import { type EngineName, engineNames } from '../speech/recogniser';
import { workspaceRoot } from './workspace';

export const roles = ['web', 'worker', 'all'] as const;
export type Role = (typeof roles)[number];
export const environments = ['development', 'test', 'production'] as const;
export type Environment = (typeof environments)[number];
export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Absent: the embedded database under `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly databasePoolSize: number;
  readonly role: Role;
  /** Holds the keys of personal data. Absent: `keys.json` under `dataDir`. */
  readonly keyFile: string | undefined;
  readonly fieldCipher: CipherName;
  readonly publicUrl: string | undefined;
  readonly logLevel: LogLevel;
  readonly attentionHalfLifeDays: number;
  /** How many proxies of one's own stand before this server; 0: whoever connects is the caller. */
  readonly trustedProxies: number;
  readonly requestsPerMinute: number;
  readonly writesPerMinute: number;
  readonly addressWritesPerMinute: number;
  readonly mostConnections: number;
  readonly environment: Environment;
  /** Messages outside the app that one process sends at most; it sends fewer while it or the database is strained. */
  readonly deliveriesPerSecond: number;
  /** Working days within which a unit puts a bad rating right. */
  readonly followUpLimitDays: number;
  /** The mini-program's. Absent: WeChat is not connected. */
  readonly wechatAppId: string | undefined;
  readonly wechatSecret: string | undefined;
  readonly wechatBaseUrl: string;
  /** Ids of subscribe message templates, as WeChat's console gives them. Absent: messages of that kind stay in the app. */
  readonly wechatTemplatePolicy: string | undefined;
  readonly wechatTemplateReminder: string | undefined;
  readonly wechatTemplateCase: string | undefined;
  /** What makes words of speech, in the order in which it is asked. Empty: people type recordings. */
  readonly voiceEngines: readonly EngineName[];
  readonly voiceModelDir: string | undefined;
  /** How long one engine is waited for. */
  readonly voiceTimeoutMs: number;
  /** Words that an engine trusts less than this count as not heard; engines that say nothing of it are trusted. */
  readonly voiceLeastPercent: number;
  /** For how long each kindergarten is shown alone once a draw is there. */
  readonly drawShowSeconds: number;
  /** Another host that answers the events of draws. Absent: this one. */
  readonly drawEventsUrl: string | undefined;
  /** A relay of drand. Absent: somebody hands the value in. */
  readonly drandUrl: string | undefined;
  readonly tencentAsrSecretId: string | undefined;
  readonly tencentAsrSecretKey: string | undefined;
  readonly tencentAsrUrl: string;
  readonly tencentAsrEngine: string;
}

export type Reading<T> = { readonly value: T } | { readonly problem: string };

/** One setting: `read` gets the text of a setting that was given and not empty. */
export interface SettingDefinition<T> {
  readonly variable: string;
  readonly purpose: string;
  readonly fallback: T;
  readonly read: (text: string) => Reading<T>;
  readonly shown?: (value: T) => string;
}

export type SettingDefinitions = { readonly [K in keyof Settings]: SettingDefinition<Settings[K]> };

export const settingDefinitions: SettingDefinitions = {
  port: {
    variable: 'PORT',
    purpose: '网页与接口的监听端口',
    fallback: 3000,
    read: wholeNumber(0, 65_535),
  },
  host: {
    variable: 'HOST',
    purpose: '监听地址；0.0.0.0 表示局域网内的手机也能访问',
    fallback: '0.0.0.0',
    read: (text) => ({ value: text }),
  },
  dataDir: {
    variable: 'DATA_DIR',
    purpose: '数据目录：内置数据库、锁文件和控制口都在其中',
    fallback: join(workspaceRoot, 'data'),
    read: absolutePath,
  },
  databaseUrl: {
    variable: 'DATABASE_URL',
    purpose: 'PostgreSQL 15 及以上的连接地址；不设则用内置数据库',
    fallback: undefined,
    read: postgresAddress,
    shown: withoutPassword,
  },
  databasePoolSize: {
    variable: 'DATABASE_POOL_SIZE',
    purpose: '每个进程到 PostgreSQL 的最多连接数；内置数据库始终为 1',
    fallback: 10,
    // Two at least: while migrations run, one connection holds the lock and another works.
    read: wholeNumber(2, 500),
  },
  keyFile: {
    variable: 'KEY_FILE',
    purpose: '个人信息的密钥文件；不设则为数据目录下的 keys.json，首次启动时自动生成',
    fallback: undefined,
    read: absolutePath,
  },
  fieldCipher: {
    variable: 'FIELD_CIPHER',
    purpose: '新密钥所用的算法：aes-256-gcm，或国密 sm4-ctr-hmac-sm3；改动后在下次轮换密钥时生效',
    fallback: 'aes-256-gcm',
    read: oneOf(cipherNames),
  },
  role: {
    variable: 'ROLE',
    purpose: '本进程的角色：web 只接请求，worker 只做后台任务，all 两者都做',
    fallback: 'all',
    read: oneOf(roles),
  },
  publicUrl: {
    variable: 'PUBLIC_URL',
    purpose: '印在海报二维码里的公开网址',
    fallback: undefined,
    read: webAddress,
  },
  logLevel: {
    variable: 'LOG_LEVEL',
    purpose: '日志级别',
    fallback: 'info',
    read: oneOf(logLevels),
  },
  attentionHalfLifeDays: {
    variable: 'ATTENTION_HALF_LIFE_DAYS',
    purpose: '惠企排序：一次查看或收藏过多少天后只算一半',
    fallback: 14,
    read: wholeNumber(1, 120),
  },
  trustedProxies: {
    variable: 'TRUSTED_PROXIES',
    purpose: '本服务前面自己的反向代理有几层；0 表示没有，不采信 X-Forwarded-For',
    fallback: 0,
    read: wholeNumber(0, 10),
  },
  requestsPerMinute: {
    variable: 'REQUESTS_PER_MINUTE',
    purpose: '每个进程每分钟接受一个网络地址多少次请求；运营商一个地址后面可有成千上万人',
    fallback: 30_000,
    read: wholeNumber(1, 100_000_000),
  },
  writesPerMinute: {
    variable: 'WRITES_PER_MINUTE',
    purpose: '一个人（未登录时为一台设备）每分钟可提交多少次，各进程合计',
    fallback: 60,
    read: wholeNumber(1, 100_000_000),
  },
  addressWritesPerMinute: {
    variable: 'ADDRESS_WRITES_PER_MINUTE',
    purpose: '一个网络地址每分钟可提交多少次，各进程合计',
    fallback: 3_000,
    read: wholeNumber(1, 100_000_000),
  },
  mostConnections: {
    variable: 'MOST_CONNECTIONS',
    purpose: '每个进程同时最多多少个连接，超出的直接断开',
    fallback: 10_000,
    read: wholeNumber(1, 1_000_000),
  },
  environment: {
    variable: 'NODE_ENV',
    purpose: '运行环境；production 下不提供接口文档，也不逐条核对响应',
    fallback: 'development',
    read: oneOf(environments),
  },
  deliveriesPerSecond: {
    variable: 'DELIVERIES_PER_SECOND',
    purpose: '每个做后台任务的进程每秒最多发出多少条微信消息；服务器或数据库吃紧时会自动放慢',
    fallback: 300,
    read: wholeNumber(1, 100_000),
  },
  followUpLimitDays: {
    variable: 'FOLLOW_UP_LIMIT_DAYS',
    purpose: '差评整改的期限，工作日，5 至 15；改动后只用于新的差评',
    fallback: 5,
    read: wholeNumber(5, 15),
  },
  wechatAppId: {
    variable: 'WECHAT_APPID',
    purpose: '小程序的 AppID；不设则不接通微信',
    fallback: undefined,
    read: wechatAppId,
  },
  wechatSecret: {
    variable: 'WECHAT_SECRET',
    purpose: '小程序的 AppSecret；与 WECHAT_APPID 一起设置，不显示',
    fallback: undefined,
    read: secretWord,
    shown: masked,
  },
  wechatBaseUrl: {
    variable: 'WECHAT_BASE_URL',
    purpose: '微信服务端接口的地址；测试时指向微信替身（pnpm wechat-stand-in）',
    fallback: 'https://api.weixin.qq.com',
    read: webAddress,
  },
  wechatTemplatePolicy: messageTemplate('WECHAT_TEMPLATE_POLICY', '政策消息'),
  wechatTemplateReminder: messageTemplate('WECHAT_TEMPLATE_REMINDER', '申报时间提醒'),
  wechatTemplateCase: messageTemplate('WECHAT_TEMPLATE_CASE', '办件消息'),
  voiceEngines: {
    variable: 'VOICE_ENGINES',
    purpose: '语音识别用什么，按先后用逗号隔开：sherpa（本机）、tencent（腾讯云）；不设则录音由人转写',
    fallback: [],
    read: listOf(engineNames),
    shown: (engines) => engines.join(','),
  },
  voiceModelDir: {
    variable: 'VOICE_MODEL_DIR',
    purpose: '本机语音识别的模型目录，见 docs/operate/voice.md',
    fallback: undefined,
    read: absolutePath,
  },
  voiceTimeoutMs: {
    variable: 'VOICE_TIMEOUT_MS',
    purpose: '等一种语音识别最多多少毫秒，超过就换下一种',
    fallback: 8_000,
    read: wholeNumber(100, 60_000),
  },
  voiceLeastPercent: {
    variable: 'VOICE_LEAST_PERCENT',
    purpose: '识别的把握低于百分之几就当没有听清；不给出把握的识别一律采用',
    fallback: 50,
    read: wholeNumber(0, 100),
  },
  drawShowSeconds: {
    variable: 'DRAW_SHOW_SECONDS',
    purpose: '派位后每所幼儿园的结果单独公布多少秒',
    fallback: 8,
    read: wholeNumber(1, 600),
  },
  drawEventsUrl: {
    variable: 'DRAW_EVENTS_URL',
    purpose: '派位直播推送改由哪个网址提供，只写到主机；不设则由本服务提供',
    fallback: undefined,
    read: webAddress,
  },
  drandUrl: {
    variable: 'DRAND_URL',
    purpose: '取公共随机值的 drand 中继网址；不设则由任何人在直播页提交，签名同样要验证',
    fallback: undefined,
    read: webAddress,
  },
  tencentAsrSecretId: {
    variable: 'TENCENT_ASR_SECRET_ID',
    purpose: '腾讯云“一句话识别”的 SecretId；与 TENCENT_ASR_SECRET_KEY 一起设置，不显示',
    fallback: undefined,
    read: secretWord,
    shown: masked,
  },
  tencentAsrSecretKey: {
    variable: 'TENCENT_ASR_SECRET_KEY',
    purpose: '腾讯云“一句话识别”的 SecretKey，不显示',
    fallback: undefined,
    read: secretWord,
    shown: masked,
  },
  tencentAsrUrl: {
    variable: 'TENCENT_ASR_URL',
    purpose: '腾讯云语音识别的地址；测试时指向语音替身（pnpm speech-stand-in）',
    fallback: 'https://asr.tencentcloudapi.com',
    read: webAddress,
  },
  tencentAsrEngine: {
    variable: 'TENCENT_ASR_ENGINE',
    purpose: '腾讯云的引擎：16k_zh（普通话）、16k_zh_dialect（各地方言，含辽宁话）等',
    fallback: '16k_zh',
    read: (text) =>
      /^16k_[\w-]{1,30}$/.test(text) ? { value: text } : { problem: `应以 16k_ 开头，现在是「${text}」` },
  },
};

function wholeNumber(least: number, most: number): (text: string) => Reading<number> {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most
      ? { value }
      : { problem: `应为 ${least} 到 ${most} 之间的整数，现在是「${text}」` };
  };
}

function listOf<T extends string>(allowed: readonly T[]): (text: string) => Reading<readonly T[]> {
  return (text) => {
    const named = text.split(',').map((name) => name.trim());
    const known = named.flatMap((name) => allowed.find((one) => one === name) ?? []);
    return known.length === named.length && new Set(known).size === known.length
      ? { value: known }
      : { problem: `只能是 ${allowed.join('、')}，用逗号隔开，各最多一次，现在是「${text}」` };
  };
}

function masked(secret: string | undefined): string {
  return secret === undefined ? '' : '******';
}

function absolutePath(text: string): Reading<string> {
  return { value: isAbsolute(text) ? resolve(text) : resolve(workspaceRoot, text) };
}

function oneOf<T extends string>(allowed: readonly T[]): (text: string) => Reading<T> {
  return (text) => {
    const value = allowed.find((candidate) => candidate === text);
    return value === undefined
      ? { problem: `只能是 ${allowed.join('、')} 之一，现在是「${text}」` }
      : { value };
  };
}

function postgresAddress(text: string): Reading<string> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const fits = url !== undefined && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '';
  // The text itself is not repeated: it may hold a password.
  return fits ? { value: text } : { problem: '应形如 postgres://用户:密码@主机:5432/库名' };
}

function webAddress(text: string): Reading<string> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol)
    ? { value: text.replace(/\/+$/, '') }
    : { problem: `应为 http:// 或 https:// 开头的网址，现在是「${text}」` };
}

function messageTemplate(variable: string, what: string): SettingDefinition<string | undefined> {
  return {
    variable,
    purpose: `${what}的订阅消息模板编号，在公众平台“订阅消息”里查看；不设则这类消息只进站内`,
    fallback: undefined,
    read: (text) =>
      /^[\w-]{10,64}$/.test(text)
        ? { value: text }
        : { problem: `应为 10 到 64 位字母、数字、下划线或短横，现在是「${text}」` },
  };
}

function wechatAppId(text: string): Reading<string> {
  return /^wx[0-9a-f]{16}$/.test(text)
    ? { value: text }
    : { problem: `应为 wx 加 16 位小写十六进制字符，现在是「${text}」` };
}

/** The text itself is not repeated. */
function secretWord(text: string): Reading<string> {
  return /^[\x21-\x7e]{16,128}$/.test(text)
    ? { value: text }
    : { problem: '应为 16 到 128 个字符，不含空格，通常是平台给出的 32 位或 36 位字符' };
}

function withoutPassword(address: string | undefined): string {
  if (address === undefined) return '';
  const url = new URL(address);
  if (url.password !== '') url.password = '******';
  if (url.searchParams.has('password')) url.searchParams.set('password', '******');
  return url.href;
}

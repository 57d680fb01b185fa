import {
  type SettingDefinition,
  type SettingDefinitions,
  type Settings,
  settingDefinitions,
} from './setting-definitions';
import { StartRefused } from './start-refused';

export type Environs = Readonly<Record<string, string | undefined>>;

/** The variables of this process. Nothing outside `platform/config` reads them. */
export function processEnvirons(): Environs {
  return process.env;
}

/** @throws StartRefused naming every setting that is wrong, so that the operator mends them in one go. */
export function loadSettings(environs: Environs = processEnvirons()): Settings {
  const problems: string[] = [];
  const take = <K extends keyof Settings>(key: K): Settings[K] => {
    // The mapped type ties each key to its own value type; indexing by a type parameter loses that.
    const definition = settingDefinitions[key] as SettingDefinition<Settings[K]>;
    const text = given(environs, definition.variable);
    if (text === undefined) return definition.fallback;
    const reading = definition.read(text);
    if ('value' in reading) return reading.value;
    problems.push(`${definition.variable}：${reading.problem}`);
    return definition.fallback;
  };
  const settings: Settings = {
    port: take('port'),
    host: take('host'),
    dataDir: take('dataDir'),
    databaseUrl: take('databaseUrl'),
    databasePoolSize: take('databasePoolSize'),
    keyFile: take('keyFile'),
    fieldCipher: take('fieldCipher'),
    role: take('role'),
    publicUrl: take('publicUrl'),
    logLevel: take('logLevel'),
    attentionHalfLifeDays: take('attentionHalfLifeDays'),
    trustedProxies: take('trustedProxies'),
    requestsPerMinute: take('requestsPerMinute'),
    writesPerMinute: take('writesPerMinute'),
    addressWritesPerMinute: take('addressWritesPerMinute'),
    mostConnections: take('mostConnections'),
    environment: take('environment'),
    deliveriesPerSecond: take('deliveriesPerSecond'),
    followUpLimitDays: take('followUpLimitDays'),
    wechatAppId: take('wechatAppId'),
    wechatSecret: take('wechatSecret'),
    wechatBaseUrl: take('wechatBaseUrl'),
    wechatTemplatePolicy: take('wechatTemplatePolicy'),
    wechatTemplateReminder: take('wechatTemplateReminder'),
    wechatTemplateCase: take('wechatTemplateCase'),
    voiceEngines: take('voiceEngines'),
    voiceModelDir: take('voiceModelDir'),
    voiceTimeoutMs: take('voiceTimeoutMs'),
    voiceLeastPercent: take('voiceLeastPercent'),
    drawShowSeconds: take('drawShowSeconds'),
    drawEventsUrl: take('drawEventsUrl'),
    drandUrl: take('drandUrl'),
    tencentAsrSecretId: take('tencentAsrSecretId'),
    tencentAsrSecretKey: take('tencentAsrSecretKey'),
    tencentAsrUrl: take('tencentAsrUrl'),
    tencentAsrEngine: take('tencentAsrEngine'),
  };
  problems.push(...problemsBetween(settings, environs));
  if (problems.length > 0) throw settingsRefused(problems);
  return settings;
}

export interface DescribedSetting {
  readonly key: string;
  readonly variable: string;
  readonly value: string;
  readonly source: 'environment' | 'default';
  readonly purpose: string;
}

/** Every setting with its value and where it came from; secrets are masked. */
export function describeSettings(
  settings: Settings,
  environs: Environs = processEnvirons(),
): DescribedSetting[] {
  return settingKeys(settingDefinitions).map((key) => describe(key, settings, environs));
}

function describe(key: keyof Settings, settings: Settings, environs: Environs): DescribedSetting {
  const { variable, purpose } = settingDefinitions[key];
  return {
    key,
    variable,
    value: shownValue(key, settings),
    source: given(environs, variable) === undefined ? 'default' : 'environment',
    purpose,
  };
}

function shownValue<K extends keyof Settings>(key: K, settings: Pick<Settings, K>): string {
  // The same tie between key and value type as above.
  const { shown = String } = settingDefinitions[key] as SettingDefinition<Settings[K]>;
  const value = settings[key];
  return value === undefined ? '' : shown(value);
}

function settingKeys(definitions: SettingDefinitions): (keyof Settings)[] {
  // Object.keys forgets the literal keys; the table is a constant of exactly this type.
  return Object.keys(definitions) as (keyof Settings)[];
}

/** An empty setting counts as unset: `PORT= pnpm start` is how a shell spells "no port". */
function given(environs: Environs, variable: string): string | undefined {
  const text = environs[variable]?.trim();
  return text === '' ? undefined : text;
}

function problemsBetween(settings: Settings, environs: Environs): string[] {
  const embedded = given(environs, 'DATABASE_URL') === undefined;
  const problems: string[] = [];
  if (embedded && settings.role !== 'all')
    problems.push(`ROLE：内置数据库只能由一个进程使用，ROLE=${settings.role} 需要先设置 DATABASE_URL`);
  // A container's data folder may go with the container, and every number kept in the database with its keys.
  if (!embedded && settings.environment === 'production' && settings.keyFile === undefined)
    problems.push('KEY_FILE：正式环境使用 PostgreSQL 时，请指明个人信息密钥文件的位置，并单独备份它');
  problems.push(...wechatProblems(settings, environs), ...voiceProblems(settings));
  return problems;
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

function wechatProblems(settings: Settings, environs: Environs): string[] {
  const [appId, secret] = ['WECHAT_APPID', 'WECHAT_SECRET'].map((name) => given(environs, name));
  const problems: string[] = [];
  if ((appId === undefined) !== (secret === undefined))
    problems.push('WECHAT_APPID、WECHAT_SECRET：要接通微信，两项都要设置；不接通则都不设');
  // The secret travels in the address of the sign-in call.
  if (isReadableOnTheWay(settings, settings.wechatBaseUrl))
    problems.push('WECHAT_BASE_URL：正式环境里除本机外必须用 https://，否则密钥会以明文经过网络');
  return problems;
}

/** A folder without the right files is no reason not to start: people type then, and the health line says so. */
function voiceProblems(settings: Settings): string[] {
  const problems: string[] = [];
  const { voiceEngines, voiceModelDir, tencentAsrSecretId, tencentAsrSecretKey } = settings;
  if (voiceEngines.includes('sherpa') && voiceModelDir === undefined)
    problems.push('VOICE_MODEL_DIR：VOICE_ENGINES 里有 sherpa，需要指明模型目录');
  const hasKeys = tencentAsrSecretId !== undefined && tencentAsrSecretKey !== undefined;
  if (voiceEngines.includes('tencent') && !hasKeys)
    problems.push('TENCENT_ASR_SECRET_ID、TENCENT_ASR_SECRET_KEY：VOICE_ENGINES 里有 tencent，两项都要设置');
  if (isReadableOnTheWay(settings, settings.tencentAsrUrl))
    problems.push('TENCENT_ASR_URL：正式环境里除本机外必须用 https://，否则录音会以明文经过网络');
  return problems;
}

function isReadableOnTheWay({ environment }: Settings, address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return environment === 'production' && protocol !== 'https:' && !LOOPBACK.test(hostname);
}

function settingsRefused(problems: readonly string[]): StartRefused {
  return new StartRefused({
    code: 'config.invalid',
    message: `有 ${problems.length} 项设置不正确：\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    advice: '请改正以上环境变量后重试；运行 pnpm cli config --help 可查看说明。',
  });
}

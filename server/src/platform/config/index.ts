export {
  type DescribedSetting,
  describeSettings,
  type Environs,
  loadSettings,
  processEnvirons,
} from './load-settings';
export { phoneAddress } from './phone-address';
export type { Environment, LogLevel, Role, Settings } from './setting-definitions';
export { SETTINGS } from './settings-token';
export { StartRefused } from './start-refused';
export { builtDrawVerifier, builtPhoneApp, serverVersion, workspaceRoot } from './workspace';

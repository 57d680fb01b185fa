export type { Input } from '@yingshang/shared/contracts/definition';
export { CallerAddress } from './caller-address';
export { CallerDevice } from './caller-device';
export { HttpModule } from './http.module';
export { Implements, Parsed } from './implements';
export { unstorableText } from './unstorable-text';
export { wordIssue } from './word-issue';
export { type WriteKey, Writes } from './writes';

export { emptyDatabase, freshDatabase, requestedKind, type TestDatabaseKind } from './test-database';
export { testSettings } from './test-settings';
export { type SuiteDatabase, withDatabase } from './with-database';
export { type SuiteServer, type TestAnswer, type TestRequest, withServer } from './with-server';
export { type SpeechStandIn, withSpeechStandIn } from './with-speech-stand-in';
export { type WechatStandIn, withWechatStandIn } from './with-wechat-stand-in';

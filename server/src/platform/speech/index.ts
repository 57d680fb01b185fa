export type { EngineName, Recogniser } from './recogniser';
export { type HeardSpeech, Recognition, type SpeechOutcome } from './recognition';
export { findSherpaModel } from './sherpa-model';
export { SherpaSpeech } from './sherpa-speech';
export { SpeechModule } from './speech.module';
export { speechEngines } from './speech-engines';

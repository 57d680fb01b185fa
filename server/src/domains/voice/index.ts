export { VoiceModule } from './voice.module';
export { VoiceHearing } from './voice-hearing.service';

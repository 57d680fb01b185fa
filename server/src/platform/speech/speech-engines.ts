import type { Settings } from '../config';
import type { Recogniser } from './recogniser';
import { SherpaSpeech } from './sherpa-speech';
import { TencentSpeech } from './tencent-speech';

type SpeechSettings = Pick<Settings, 'voiceEngines' | 'voiceModelDir'> &
  ConstructorParameters<typeof TencentSpeech>[0];

/** In the order in which they are asked. */
export function speechEngines(settings: SpeechSettings): Recogniser[] {
  return settings.voiceEngines.map((engine) =>
    engine === 'sherpa' ? new SherpaSpeech(settings.voiceModelDir) : new TencentSpeech(settings),
  );
}

import { getVoiceWays } from '@yingshang/shared/contracts/voice';
import { useQuery } from './query';
import { call } from './request';

const HOUR_MS = 3_600_000;

/** Who makes words of a recording in this city. */
export const useVoiceWays = () => useQuery('voice-ways', () => call(getVoiceWays), { maxAgeMs: HOUR_MS });

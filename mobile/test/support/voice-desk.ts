import { signInDemo } from '@yingshang/shared/contracts/identity';
import { getStatementDesk, listenToVoice } from '@yingshang/shared/contracts/statements';
import { askServer } from './ask-server';

/** Of the city's own level, and not the one that is rated. */
const OTHER_BODY = 'sy-city-001';

export interface VoiceDesk {
  /** Recordings that wait to be typed. */
  readonly voices: readonly string[];
  readonly listenTo: (voice: string) => Promise<Buffer>;
}

/** Somebody of another body who types what was said, on the same phone: the demo opens no other sound. */
export async function sitAtVoiceDesk(serverUrl: string, visitorId: string): Promise<VoiceDesk> {
  const body = { role: 'staff', unitId: OTHER_BODY, staffRoles: ['supervisor'] };
  const signedIn = await askServer(serverUrl, signInDemo.path, { visitorId, body });
  const { token } = signInDemo.response.parse(signedIn);
  const desk = getStatementDesk.response.parse(
    await askServer(serverUrl, getStatementDesk.path, { token, visitorId }),
  );
  return {
    voices: desk.voices.map(({ id }) => id),
    listenTo: async (voice) => {
      const path = listenToVoice.path.replace(':id', voice);
      const heard = await askServer(serverUrl, path, { token, visitorId, body: {} });
      return Buffer.from(listenToVoice.response.parse(heard).voice, 'base64');
    },
  };
}

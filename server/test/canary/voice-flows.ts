import { promptsVersion } from '@yingshang/shared/contracts/ratings';
import { SMALL_RECORDING } from '../support/small-media';
import type { CanaryRequest } from './canary-server';
import type { Flow } from './flows';
import { planted } from './planted';

const TICKET = '22222222-2222-4222-8222-222222222222';
const about = `我是${planted.name}，证件号 ${planted.idNumber}，请打 ${planted.callPhone}`;
const around = { page: 'home', unitId: null, lastUnitId: null, regionCode: null };

const ticket = (body?: object): Pick<Flow, 'with'> => ({
  with: (): CanaryRequest => ({ params: { ticket: TICKET }, ...(body === undefined ? {} : { body }) }),
});

/** What somebody says, and confirms with words of their own. */
export const voiceFlows: readonly Flow[] = [
  { route: 'voice.ways' },
  { route: 'voice.hear', with: () => ({ body: { voice: SMALL_RECORDING, around } }) },
  {
    route: 'voice.make-ticket',
    with: () => ({ body: { ticket: TICKET, voice: SMALL_RECORDING, around } }),
  },
  { route: 'voice.ticket', ...ticket() },
  { route: 'voice.own-recording', ...ticket() },
  {
    route: 'voice.confirm',
    ...ticket({
      kind: 'rate',
      recording: 'type',
      rated: { unitId: 'u-city', officerId: null },
      stars: 1,
      promptsVersion,
      prompts: [],
      text: about,
      named: false,
      enterpriseId: null,
    }),
  },
  { route: 'voice.discard', ...ticket() },
];

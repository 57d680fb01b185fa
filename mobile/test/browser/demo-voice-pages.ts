import type { VoiceTicket } from '@yingshang/shared/contracts/voice';
import { routeUrl as url } from '../../src/platform/routes';
import { aVoiceDraft, aVoiceTicket, unsurely } from '../support/a-voice-draft';
import type { DemoPage } from './demo-page';

const TICKET = '6f0c1a2b-0000-4000-8000-00000000000a';
const TAX = { id: 'sy-210102-tax', name: '国家税务总局沈阳市和平区税务局' };
const CITY_TAX = { id: 'sy-city-038', name: '国家税务总局沈阳市税务局' };

/** Kept for the hours that a city keeps what nobody confirmed. */
const ticket = (part: Partial<VoiceTicket> = {}): VoiceTicket =>
  aVoiceTicket({ ticket: TICKET, keptUntil: new Date(Date.now() + 20 * 3_600_000).toISOString(), ...part });

const rated = aVoiceDraft({
  heard: '嗯和平区税务局服务好就是排队久了点给四颗星',
  text: '和平区税务局服务好，就是排队久了点，给四颗星',
  unit: { value: TAX, confidence: 0.9, heard: ['和平区税务局'], others: [], source: 'said' },
  topic: unsurely({ id: null, label: '排队等候' }),
});
const asked = aVoiceDraft({
  heard: '税务局服务好给四颗星',
  text: '税务局服务好给四颗星',
  unit: { ...unsurely(TAX, CITY_TAX), source: 'said' },
  question: {
    slot: 'unit',
    words: '您说的是哪个单位？',
    choices: [
      ...[TAX, CITY_TAX].map((unit) => ({ label: unit.name, value: { slot: 'unit' as const, unit } })),
      { label: '都不是，我来找', value: null },
    ],
  },
});
const unheard = {
  reason: 'down',
  message: '语音识别暂时用不了。',
  advice: '录音已经加密留好：点选单位和星级就能提交，录音由工作人员转写；也可以自己打字。',
} as const;

/** Pages on which somebody speaks, and sees what came of it. */
export const voicePages = (): readonly DemoPage[] => [
  {
    name: 'speak',
    title: '说一说',
    address: url('speak', undefined),
    shows: '我家门口路灯坏了',
    primary: '按住说话',
  },
  {
    name: 'heard',
    title: '请您看看对不对',
    address: url('heard', { ticket: TICKET }),
    shows: '听到的',
    primary: '对，提交',
    said: ticket({ draft: rated }),
  },
  {
    name: 'heard-question',
    title: '请您看看对不对（问一句）',
    address: url('heard', { ticket: TICKET }),
    shows: '您说的是哪个单位？',
    primary: TAX.name,
    said: ticket({ draft: asked }),
  },
  {
    name: 'heard-unheard',
    title: '请您看看对不对（没有听到）',
    address: url('heard', { ticket: TICKET }),
    shows: unheard.message,
    primary: '评价',
    said: ticket({ state: 'unheard', draft: null, unheard }),
  },
  {
    name: 'heard-waiting',
    title: '您说的话（识别得慢）',
    address: url('heard', { ticket: TICKET }),
    shows: '正在听，比平时慢一些',
    primary: '不等了',
    said: ticket({ state: 'waiting', draft: null }),
  },
  {
    name: 'heard-gone',
    title: '您说的话（不在这台手机上）',
    address: url('heard', { ticket: '11111111-1111-4111-8111-111111111111' }),
    shows: '这段话不在这台手机上',
    primary: '再说一段',
  },
];

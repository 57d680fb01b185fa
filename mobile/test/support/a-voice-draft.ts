import type { VoiceDraft, VoiceTicket } from '@yingshang/shared/contracts/voice';
import type { VoiceNote } from '../../src/platform/voice-note';

const surely = <Value>(value: Value, confidence = 0.9) => ({ value, confidence, heard: [], others: [] });

/** 「和平区税务局服务好给四颗星」, as the server understands it. */
export function aVoiceDraft(part: Partial<VoiceDraft> = {}): VoiceDraft {
  return {
    heard: '嗯和平区税务局服务好给四颗星',
    text: '和平区税务局服务好给四颗星',
    intent: surely('rate' as const),
    unit: { ...surely({ id: 'hp-tax', name: '和平区税务局' }), source: 'said' },
    officerRole: null,
    stars: surely(4),
    topic: null,
    sentiment: surely('positive' as const),
    question: null,
    ...part,
  };
}

export const aVoiceTicket = (part: Partial<VoiceTicket> = {}): VoiceTicket => ({
  ticket: '6f0c1a2b-0000-4000-8000-00000000000a',
  state: 'recognised',
  seconds: 4,
  draft: aVoiceDraft(),
  unheard: null,
  keptUntil: '2026-11-23T04:00:00.000Z',
  ...part,
});

/** Said on no page in particular, and with the server already. */
export const aVoiceNote = (part: Partial<VoiceNote> = {}): VoiceNote => ({
  ticket: '6f0c1a2b-0000-4000-8000-00000000000a',
  seconds: 4,
  interrupted: false,
  personId: null,
  place: { page: 'home', occasionId: null, unit: null, officer: null },
  lastUnitId: null,
  regionCode: null,
  isSent: true,
  keptUntil: null,
  since: 0,
  handedOver: false,
  correction: {},
  ...part,
});

/** As a slot stands that may well be wrong. */
export const unsurely = <Value>(value: Value, ...others: Value[]) => ({
  value,
  confidence: 0.4,
  heard: [],
  others: others.map((other) => ({ value: other, confidence: 0.2 })),
});

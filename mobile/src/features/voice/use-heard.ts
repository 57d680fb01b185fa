import type { VoiceTicket } from '@yingshang/shared/contracts/voice';
import { useEffect } from 'react';
import { useQuery } from '../../platform/query';
import { useSession } from '../../platform/session';
import type { Correction } from '../../platform/voice-note';
import { askForNote, changeNote, useVoiceNote } from '../../platform/voice-notes';
import { heardFace } from './heard-face';

const ASK_AGAIN_MS = 2_000;

/** One recording: brought to the server if it is not there, asked about until it was heard; corrections are kept. */
export function useHeard(ticket: string) {
  const note = useVoiceNote(ticket);
  const personId = useSession(({ person }) => person?.id);
  const key = note === undefined ? null : `voice:${personId ?? ''}:${ticket}`;
  const query = useQuery<VoiceTicket>(key, () => askForNote(ticket));
  const face = heardFace(note, query, personId !== undefined);
  const { reload } = query;
  const waits = query.data?.state === 'waiting';
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(reload, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [waits, reload]);
  const correct = (part: Partial<Correction>) =>
    note === undefined ? undefined : changeNote(ticket, { correction: { ...note.correction, ...part } });
  return { note, face, reload, correct };
}

import { aVoiceNote, aVoiceTicket } from '../../../test/support/a-voice-draft';
import { heardFace } from './heard-face';

const refused = (code: string) => ({
  state: 'refused' as const,
  refusal: { code, message: '没有办成', advice: '请再试' },
});
const face = (query: Parameters<typeof heardFace>[1], note = aVoiceNote()) => heardFace(note, query, false);

describe('the page of a recording', () => {
  it('shows what was heard, and what was not heard, to be confirmed', () => {
    const ticket = aVoiceTicket();
    expect(face({ state: 'ready', data: ticket })).toEqual({ state: 'heard', ticket });
    const unheard = aVoiceTicket({ state: 'unheard', draft: null });
    expect(face({ state: 'ready', data: unheard }).state).toBe('heard');
  });

  it('waits for a slow recogniser, unless the person will not', () => {
    const waiting = aVoiceTicket({ state: 'waiting', draft: null });
    expect(face({ state: 'ready', data: waiting }).state).toBe('waiting');
    const byHand = aVoiceNote({ correction: { byHand: true } });
    expect(face({ state: 'ready', data: waiting }, byHand).state).toBe('heard');
  });

  it('says that it is kept here while nobody is reached', () => {
    expect(face({ state: 'offline' }).state).toBe('offline');
    expect(face({ state: 'loading' }).state).toBe('sending');
  });

  it('tells what can be sent again from what has to be said again', () => {
    expect(face(refused('server.fault'))).toMatchObject({ state: 'refused', canRetry: true });
    expect(face(refused('recordings.too-short'))).toMatchObject({ state: 'refused', canRetry: false });
    expect(face(refused('voice.file-gone'))).toMatchObject({ canRetry: false });
    expect(face(refused('voice.unknown')).state).toBe('lost');
  });

  it('asks whoever spoke in their own name to sign in again', () => {
    const own = aVoiceNote({ personId: 'lin' });
    expect(heardFace(own, { state: 'loading' }, false).state).toBe('sign-in-again');
    expect(heardFace(own, { state: 'loading' }, true).state).toBe('sending');
  });

  it('says of what was filed or thrown away that it is not here', () =>
    expect(heardFace(undefined, { state: 'loading' }, true).state).toBe('gone'));
});

import { aVoiceNote } from '../../test/support/a-voice-draft';
import { changedNote, isForeign, isOver, toSend, type VoiceNote, withNote, withoutNote } from './voice-note';

const HOUR = 3_600_000;
const note = (ticket: string, part: Partial<VoiceNote> = {}): VoiceNote =>
  aVoiceNote({ ticket, isSent: false, ...part });
const tickets = (notes: readonly VoiceNote[]) => notes.map(({ ticket }) => ticket);

describe('what was said and is not filed yet', () => {
  it('stays until eight newer ones are there, and names what gives way', () => {
    const eight = 'abcdefgh'.split('').map((ticket) => note(ticket));
    const { kept, gone } = withNote(eight, note('i'));
    expect([tickets(kept).join(''), tickets(gone)]).toEqual(['bcdefghi', ['a']]);
    expect(withNote(eight.slice(1), note('i')).gone).toEqual([]);
  });

  it('is one, however often it is kept', () =>
    expect(tickets(withNote([note('a'), note('b')], note('a', { seconds: 9 })).kept)).toEqual(['b', 'a']));

  it('is changed and taken away by its ticket alone', () => {
    const notes = [note('a'), note('b')];
    expect(changedNote(notes, 'b', { isSent: true }).map(({ isSent }) => isSent)).toEqual([false, true]);
    expect(tickets(withoutNote(notes, 'a'))).toEqual(['b']);
  });

  it('is sent the first said first, in the name of whoever said it, and once', () => {
    const notes = [
      note('old', { since: -80 * HOUR }),
      note('a'),
      note('theirs', { personId: 'other' }),
      note('mine', { personId: 'me' }),
      note('there', { isSent: true, keptUntil: 9 * HOUR }),
    ];
    expect(tickets(toSend(notes, HOUR, 'me'))).toEqual(['a', 'mine']);
    // Whoever signed out, or whose session ran out, sends nothing of the person's own.
    expect(tickets(toSend(notes, HOUR, undefined))).toEqual(['a']);
  });

  it('is over when the server deletes it, and after three days that nobody could reach it', () => {
    expect([isOver(note('a', { keptUntil: 5 }), 5), isOver(note('a', { keptUntil: 5 }), 6)]).toEqual([
      false,
      true,
    ]);
    expect([isOver(note('a'), 71 * HOUR), isOver(note('a'), 73 * HOUR)]).toEqual([false, true]);
  });

  it('is nobody else’s who signs in on the same phone', () => {
    expect(isForeign(note('a', { personId: 'other' }), 'me')).toBe(true);
    expect([isForeign(note('a'), 'me'), isForeign(note('a', { personId: 'me' }), undefined)]).toEqual([
      false,
      false,
    ]);
  });
});

import { keepDraft, readDraft } from './transcript-draft';

describe('a transcript that is being typed', () => {
  it('is there again after a reload, for this recording alone', () => {
    keepDraft('me', 'one', '窗口没人');
    expect(readDraft('me', 'one')).toBe('窗口没人');
    expect(readDraft('me', 'another')).toBe('');
  });

  it('is not the next person’s at the same phone, and is gone once they were there', () => {
    keepDraft('me', 'one', '窗口没人');
    expect(readDraft('you', 'one')).toBe('');
    expect(readDraft('me', 'one')).toBe('');
  });

  it('is forgotten when it was submitted', () => {
    keepDraft('me', 'one', '窗口没人');
    keepDraft('me', 'one', '');
    expect(readDraft('me', 'one')).toBe('');
  });
});

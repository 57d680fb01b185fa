import { aVoiceDraft, aVoiceNote } from '../../../test/support/a-voice-draft';
import { questionToAsk } from './one-question';
import { understood } from './understood';

const unit = { id: 'hp-tax', name: '和平区税务局' };
const question = {
  slot: 'unit' as const,
  words: '是哪一个税务局？',
  choices: [
    { label: '和平区税务局', value: { slot: 'unit' as const, unit } },
    { label: '都不是', value: null },
  ],
};
const asked = (draft: Parameters<typeof understood>[0], note = aVoiceNote()) =>
  questionToAsk(draft, understood(draft, note), note);

describe('the one question', () => {
  it('is the server’s, with what each answer sets', () =>
    expect(asked(aVoiceDraft({ question }))).toEqual({
      slot: 'unit',
      words: '是哪一个税务局？',
      answers: [
        { label: '和平区税务局', sets: { unit } },
        { label: '都不是', sets: null },
      ],
    }));

  it('is not asked again once it was answered, or its row was corrected', () =>
    expect(asked(aVoiceDraft({ question }), aVoiceNote({ correction: { unit: null } }))).toBeNull());

  it('is not asked of what the scanned code says already', () => {
    const place = { page: 'rating' as const, occasionId: 'visit', unit, officer: null };
    expect(asked(aVoiceDraft({ question }), aVoiceNote({ place }))).toBeNull();
  });

  it('is rating or complaint where nothing was heard and the page does not say', () => {
    expect(asked(null)?.answers).toEqual([
      { label: '评价', sets: { intent: 'rate' } },
      { label: '投诉', sets: { intent: 'complain' } },
    ]);
    expect(asked(null, aVoiceNote({ correction: { intent: 'complain' } }))).toBeNull();
    const place = { page: 'rating' as const, occasionId: null, unit, officer: null };
    expect(asked(null, aVoiceNote({ place }))).toBeNull();
  });

  it('is none where everything is sure enough', () => expect(asked(aVoiceDraft())).toBeNull());
});

import { aVoiceDraft, aVoiceNote, unsurely } from '../../../test/support/a-voice-draft';
import { choicesOf, likelyUnits } from './slot-choices';
import { understood } from './understood';

const hp = { id: 'hp-tax', name: '和平区税务局' };
const sh = { id: 'sh-tax', name: '沈河区税务局' };
const draft = aVoiceDraft({
  intent: unsurely('complain' as const, 'rate' as const),
  unit: { ...unsurely(hp, sh), source: 'said' },
  topic: unsurely({ id: 'queue', label: '排队' }, { id: null, label: '态度' }),
});
const labels = (...of: Parameters<typeof choicesOf>) =>
  choicesOf(...of).map(({ label, isNow }) => (isNow ? `*${label}` : label));

describe('the choices of a slot', () => {
  it('have the likeliest intent first and every other after it', () => {
    const now = understood(draft, aVoiceNote());
    expect(labels('intent', draft, now)).toEqual(['*投诉', '评价', '问政策', '找地方办事', '查派位结果']);
    expect(choicesOf('intent', draft, now)[1]?.sets).toEqual({ intent: 'rate' });
  });

  it('are of a topic what it may have been, with what the person chose among them', () => {
    const other = aVoiceNote({ correction: { topic: { id: null, label: '发票' } } });
    expect(labels('topic', draft, understood(draft, other))).toEqual(['排队', '态度', '*发票']);
  });

  it('are of a role all there are', () => {
    const choices = choicesOf('officerRole', draft, understood(draft, aVoiceNote()));
    expect(choices).toHaveLength(9);
    expect(choices.some(({ isNow }) => isNow)).toBe(false);
  });

  it('are of a unit those that sound so, each once', () => {
    expect(likelyUnits(draft, understood(draft, aVoiceNote()))).toEqual([hp, sh]);
    const chosen = aVoiceNote({ correction: { unit: { id: 'x', name: '别处' } } });
    expect(likelyUnits(draft, understood(draft, chosen)).map(({ id }) => id)).toEqual([
      'hp-tax',
      'sh-tax',
      'x',
    ]);
  });
});

import { aVoiceDraft, unsurely } from '../../../test/support/a-voice-draft';
import { searchWords, spokenOtherwise } from './spoken-search';

const unit = { id: 'hp-tax', name: '和平区税务局' };
const topic = { value: { id: null, label: '营业执照' }, confidence: 0.8, heard: [], others: [] };
const find = { value: 'find-service' as const, confidence: 0.9, heard: [], others: [] };

describe('what is said instead of typed', () => {
  it('fills the box with the unit that was named', () =>
    expect(searchWords(aVoiceDraft({ text: '和平税务在哪儿' }))).toBe('和平区税务局'));

  it('else with what it is about, and else with what was said, as much as the box takes', () => {
    const here = { ...unsurely(unit), source: 'last' as const };
    expect(searchWords(aVoiceDraft({ unit: null, topic }))).toBe('营业执照');
    expect(searchWords(aVoiceDraft({ unit: here, text: '开小饭馆去哪' }))).toBe('开小饭馆去哪');
    expect(searchWords(aVoiceDraft({ unit: null, text: '找'.repeat(90) }))).toHaveLength(40);
  });

  it('leads to a rating or a complaint whoever wants one, with the unit if it was named', () => {
    expect(spokenOtherwise(aVoiceDraft())).toMatchObject({ to: 'rate', unitId: 'hp-tax' });
    const complain = { ...find, value: 'complain' as const };
    expect(spokenOtherwise(aVoiceDraft({ intent: complain, unit: null }))).toMatchObject({
      to: 'complain',
      unitId: null,
    });
  });

  it('leads nowhere else whoever only looks for something, or may', () => {
    expect(spokenOtherwise(aVoiceDraft({ intent: find }))).toBeNull();
    expect(spokenOtherwise(aVoiceDraft({ intent: unsurely('rate' as const) }))).toBeNull();
  });
});

import { aVoiceDraft, aVoiceNote, unsurely } from '../../../test/support/a-voice-draft';
import { slotRows } from './slot-rows';
import { understood } from './understood';

const rowsOf = (
  ...[draft, note = aVoiceNote()]: [Parameters<typeof understood>[0], ReturnType<typeof aVoiceNote>?]
) => slotRows(understood(draft, note));
const lines = (...of: Parameters<typeof rowsOf>) =>
  rowsOf(...of).map(({ label, value, mark }) => [label, value, mark].filter(Boolean).join('|'));
const corrected = (correction: ReturnType<typeof aVoiceNote>['correction']) => aVoiceNote({ correction });

describe('what was understood, row by row', () => {
  it('of a rating are what, whom, how many stars and the words, each to be corrected', () => {
    expect(lines(aVoiceDraft())).toEqual([
      '您想|评价',
      '评价谁|和平区税务局',
      '几颗星|4星，满意',
      '说了什么|和平区税务局服务好给四颗星',
    ]);
    expect(rowsOf(aVoiceDraft()).every(({ change }) => change !== null)).toBe(true);
  });

  it('has topic and role only where they were said', () => {
    const draft = aVoiceDraft({
      topic: unsurely({ id: null, label: '排队' }),
      officerRole: { value: '窗口人员', confidence: 0.95, heard: ['窗口'], others: [] },
    });
    expect(lines(draft).slice(3, 5)).toEqual(['哪方面|排队|unsure', '哪类人员|窗口人员']);
    expect(lines(draft, corrected({ topic: null, officerRole: null }))).toHaveLength(4);
  });

  it('marks what may be wrong, until the person has touched it', () => {
    const draft = aVoiceDraft({ stars: unsurely(2, 3) });
    expect(lines(draft)[2]).toBe('几颗星|2星，不满意|unsure');
    expect(lines(draft, corrected({ stars: 3 }))[2]).toBe('几颗星|3星，基本满意');
  });

  it('asks for what is missing where it stands', () => {
    expect(lines(aVoiceDraft({ unit: null, stars: null })).slice(1, 3)).toEqual([
      '评价谁|点这里选单位|missing',
      '几颗星|点这里选几颗星|missing',
    ]);
  });

  it('needs no unit of whoever complains: the platform finds out', () => {
    const draft = aVoiceDraft({ unit: null, intent: unsurely('complain' as const, 'rate' as const) });
    expect(lines(draft)).toEqual([
      '您想|投诉|unsure',
      '投诉谁|不知道，请平台确定',
      '说了什么|和平区税务局服务好给四颗星',
    ]);
  });

  it('cannot change whom a scanned visit is about, whatever was heard', () => {
    const place = {
      page: 'rating' as const,
      occasionId: '6f0c1a2b-0000-4000-8000-0000000000ff',
      unit: { id: 'sh-hrss', name: '沈河区人社局' },
      officer: null,
    };
    const [, unit] = rowsOf(aVoiceDraft(), aVoiceNote({ place }));
    expect(unit).toEqual({ slot: 'unit', label: '评价谁', value: '沈河区人社局', mark: null, change: null });
  });

  it('of what nobody heard are those to be chosen, and who will type the words', () => {
    expect(lines(null)).toEqual(['您想|点这里选评价或投诉|missing', '说了什么|由专人听录音转成文字']);
    expect(lines(null, corrected({ intent: 'rate' }))).toEqual([
      '您想|评价',
      '评价谁|点这里选单位|missing',
      '几颗星|点这里选几颗星|missing',
      '说了什么|由专人听录音转成文字',
    ]);
  });

  it('of a question are the words that will be looked for', () => {
    const draft = aVoiceDraft({ intent: unsurely('ask-policy' as const), text: '' });
    expect(lines(draft)).toEqual(['您想|问政策|unsure', '找什么|点这里写要找的|missing']);
  });
});

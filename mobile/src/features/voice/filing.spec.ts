import { confirmVoiceTicket } from '@yingshang/shared/contracts/voice';
import * as fc from 'fast-check';
import { aVoiceDraft, aVoiceNote, unsurely } from '../../../test/support/a-voice-draft';
import { confirmationOf, lackWords, spokenSummary, wordsToFile } from './filing';
import { slotRows } from './slot-rows';
import { understood } from './understood';

const heard = { wasHeard: true, drops: false };
const now = (draft: Parameters<typeof understood>[0], note = aVoiceNote()) => understood(draft, note);
const corrected = (correction: ReturnType<typeof aVoiceNote>['correction']) => aVoiceNote({ correction });
const complaint = aVoiceDraft({
  intent: unsurely('complain' as const),
  stars: null,
  topic: unsurely({ id: 'queue', label: '排队' }),
});

describe('what is filed', () => {
  it('is what the rows of a rating show, with the recording beside the words', () =>
    expect(confirmationOf(now(aVoiceDraft()), heard)).toMatchObject({
      kind: 'rate',
      recording: 'heard',
      rated: { unitId: 'hp-tax', officerId: null },
      stars: 4,
      text: '和平区税务局服务好给四颗星',
      named: false,
    }));

  it('is the scanned visit, whatever unit was heard', () => {
    const occasionId = '6f0c1a2b-0000-4000-8000-0000000000ff';
    const place = { page: 'rating' as const, occasionId, unit: { id: 'x', name: '别处' }, officer: null };
    expect(confirmationOf(now(aVoiceDraft(), aVoiceNote({ place })), heard)).toMatchObject({
      rated: { occasionId },
    });
  });

  it('is a complaint with its topic, of a unit or of nobody knows whose', () => {
    expect(confirmationOf(now(complaint), heard)).toMatchObject({
      kind: 'complain',
      class: 'unit',
      unitId: 'hp-tax',
      topicId: 'queue',
      mayPublish: false,
    });
    expect(confirmationOf(now(complaint, corrected({ unit: null })), heard)).toMatchObject({
      class: 'unknown',
      unitId: null,
    });
  });

  it('is nothing of a question: its words are looked for', () =>
    expect(confirmationOf(now(aVoiceDraft({ intent: unsurely('find-service' as const) })), heard)).toEqual({
      kind: 'find',
      words: '和平区税务局服务好给四颗星',
    }));

  it('leaves the recording to a person who types it where nothing was heard, or no words are left', () => {
    const byHand = corrected({ intent: 'rate', stars: 1, unit: { id: 'u', name: '单位' } });
    const unheard = { wasHeard: false, drops: true };
    expect(confirmationOf(now(null, byHand), unheard)).toMatchObject({ recording: 'type', text: '' });
    expect(confirmationOf(now(aVoiceDraft(), corrected({ text: ' ' })), heard)).toMatchObject({
      recording: 'type',
    });
  });

  it('is words alone where the person wants no recording kept', () =>
    expect(confirmationOf(now(aVoiceDraft()), { wasHeard: true, drops: true })).toMatchObject({
      recording: 'drop',
    }));

  it('is not filed while something is missing, and the person is told what', () => {
    for (const [draft, words] of [
      [aVoiceDraft({ unit: null }), '请点“评价谁”，选一个单位。'],
      [aVoiceDraft({ stars: null }), '请点“几颗星”，选一个满意程度。'],
      [null, '请先点上面一行，选评价还是投诉。'],
      [aVoiceDraft({ intent: unsurely('ask-policy' as const), text: ' ' }), '请点“找什么”，写一个词。'],
    ] as const) {
      expect(lackWords(now(draft))).toBe(words);
      expect(confirmationOf(now(draft), heard)).toBeNull();
    }
  });

  it('says in the words what was chosen by a tap and has no field of its own', () => {
    const note = corrected({ officerRole: '窗口人员', topic: { id: null, label: '排队' } });
    expect(wordsToFile(now(aVoiceDraft(), note))).toBe(
      '和平区税务局服务好给四颗星（说的是窗口人员，关于排队）',
    );
    // A complaint's topic goes in its own field, and what was said already is not said twice.
    const topic = { id: 'queue', label: '排队' };
    expect(wordsToFile(now(complaint, corrected({ topic })))).toBe(complaint.text);
    const said = corrected({ officerRole: '窗口人员', text: '窗口人员态度好' });
    expect(wordsToFile(now(aVoiceDraft(), said))).toBe('窗口人员态度好');
  });

  it('is what the contract takes, whatever was corrected', () => {
    const named = fc.record({ id: fc.constant('u1'), name: fc.constant('某单位') });
    const correction = fc.record(
      {
        intent: fc.constantFrom('rate' as const, 'complain' as const, 'ask-policy' as const),
        unit: fc.option(named),
        stars: fc.integer({ min: 1, max: 5 }),
        text: fc.string({ maxLength: 30 }),
        officerRole: fc.option(fc.constant('科长')),
      },
      { requiredKeys: [] },
    );
    const drafts = fc.constantFrom(null, aVoiceDraft(), complaint);
    fc.assert(
      fc.property(drafts, correction, fc.boolean(), (draft, part, drops) => {
        const filed = confirmationOf(now(draft, corrected(part)), { wasHeard: draft !== null, drops });
        return filed === null || confirmVoiceTicket.body.safeParse(filed).success;
      }),
    );
  });

  it('can be read aloud in one breath', () =>
    expect(spokenSummary(slotRows(now(aVoiceDraft())))).toBe(
      '您想：评价。评价谁：和平区税务局。几颗星：4星，满意。说了什么：和平区税务局服务好给四颗星。对的话，请点“对，提交”。',
    ));
});

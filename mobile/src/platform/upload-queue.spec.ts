import { addDocument, addPhoto, addVoice } from '@yingshang/shared/contracts/statements';
import * as fc from 'fast-check';
import {
  countWords,
  failureWords,
  fileOf,
  isForGood,
  type Medium,
  mediaOf,
  nextStep,
  type UploadBatch,
  withBatch,
  withoutBatch,
  withoutMedium,
  withStatement,
} from './upload-queue';

const photo = (id: string): Medium => ({ id, kind: 'photo' });
const voice = (id: string): Medium => ({ id, kind: 'voice' });
const batch = (own: Partial<UploadBatch> = {}): UploadBatch => ({
  ticket: 't1',
  statementId: 's1',
  waiting: [photo('p1'), voice('v1')],
  failures: [],
  since: 0,
  ...own,
});
const guest = { personId: undefined, stuck: new Set<string>() };

describe('what waits to be sent', () => {
  it('goes one by one, photos in their order before the recording', () => {
    const first = nextStep([batch()], 1, guest);
    expect(first).toMatchObject({ ask: 'upload', medium: { id: 'p1' }, statementId: 's1' });
    expect(nextStep(withoutMedium([batch()], 't1', 'p1'), 1, guest)).toMatchObject({ medium: { id: 'v1' } });
    expect(nextStep(withoutMedium([batch({ waiting: [voice('v1')] })], 't1', 'v1'), 1, guest)).toBeNull();
  });

  it('asks for its statement first when nobody heard the answer to the rating', () => {
    const unheard = [batch({ statementId: null })];
    expect(nextStep(unheard, 1, guest)).toMatchObject({ ask: 'statement' });
    expect(nextStep(withStatement(unheard, 't1', 's9'), 1, guest)).toMatchObject({ statementId: 's9' });
  });

  it('waits for its person to be signed in, and lets others pass meanwhile', () => {
    const waiting = [batch({ personId: 'lin' }), batch({ ticket: 't2', waiting: [voice('v2')] })];
    expect(nextStep(waiting, 1, guest)).toMatchObject({ batch: { ticket: 't2' } });
    expect(nextStep(waiting, 1, { ...guest, personId: 'lin' })).toMatchObject({ batch: { ticket: 't1' } });
    expect(nextStep(waiting, 1, { ...guest, personId: 'other' })).toMatchObject({ batch: { ticket: 't2' } });
  });

  it('passes over what cannot go on now, and gives up after three days', () => {
    expect(nextStep([batch()], 1, { ...guest, stuck: new Set(['t1']) })).toBeNull();
    expect(nextStep([batch()], 3 * 86_400_000 + 1, guest)).toMatchObject({ ask: 'give-up' });
  });

  it('is not queued a second time by the same rating, also when all of it has arrived', () => {
    const arrived = withoutMedium([batch({ waiting: [photo('p1')] })], 't1', 'p1');
    const again = withBatch(arrived, batch());
    expect(nextStep(again, 1, guest)).toBeNull();
    expect(withBatch([batch({ statementId: null })], batch({ statementId: 's2' }))).toEqual([
      batch({ statementId: 's2' }),
    ]);
  });

  it('goes back to the draft while the rating is not given, and no longer afterwards', () => {
    expect(withoutBatch([batch({ statementId: null })], 't1')).toEqual([]);
    expect(withoutBatch([batch()], 't1')).toEqual([batch()]);
  });

  it('ends with every medium either received or told of, whatever is refused', () => {
    const kinds = fc.array(fc.constantFrom('photo' as const, 'voice' as const), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(kinds, fc.array(fc.boolean(), { maxLength: 4 }), (all, refused) => {
        const waiting = all.map((kind, place): Medium => ({ id: String(place), kind }));
        let batches = [batch({ waiting })];
        let steps = 0;
        for (
          let step = nextStep(batches, 1, guest);
          step?.ask === 'upload';
          step = nextStep(batches, 1, guest)
        ) {
          const failure = refused[steps] === true ? `refused ${steps}` : undefined;
          batches = withoutMedium(batches, 't1', step.medium.id, failure);
          steps += 1;
        }
        const told = refused.slice(0, all.length).filter(Boolean).length;
        return steps === all.length && batches[0]?.failures.length === told;
      }),
    );
  });

  it('is refused for good by every refusal of its own routes, and by nothing else', () => {
    const own = [
      ...Object.keys(addPhoto.refusals),
      ...Object.keys(addVoice.refusals),
      ...Object.keys(addDocument.refusals),
    ];
    expect(own.filter((code) => !isForGood(code))).toEqual([]);
    const passing = [
      'network.offline',
      'server.fault',
      'limits.too-many',
      'request.malformed',
      'access.session-ended',
    ];
    expect(passing.filter(isForGood)).toEqual([]);
  });

  it('is photos, then the recording, then files with their names; a rating has none of these', () => {
    const draft = { photos: ['p'], voice: { id: 'v' } };
    expect(mediaOf(draft).map(fileOf)).toEqual(['p.jpg', 'v.wav']);
    expect(mediaOf({ ...draft, documents: [{ id: 'd', name: '示例.pdf' }] }).slice(2)).toEqual([
      { id: 'd', kind: 'document', name: '示例.pdf' },
    ]);
  });

  it('is counted in words', () => {
    expect(countWords([photo('1'), photo('2'), voice('3')])).toBe('2张照片、1段录音');
    expect(countWords([voice('3')])).toBe('1段录音');
    const file: Medium = { id: '4', kind: 'document', name: '示例.pdf' };
    expect(countWords([voice('3'), file])).toBe('1段录音、1个附件');
    expect(failureWords(file, '打不开')).toBe('附件“示例.pdf”没有收下：打不开');
  });
});

import type { Confirmation } from '@yingshang/shared/contracts/voice';
import fc from 'fast-check';
import { checkRecording, complaintRequest, rateRequest } from './voice-filing';

type Rate = Extract<Confirmation, { kind: 'rate' }>;
type Complain = Extract<Confirmation, { kind: 'complain' }>;

const id = fc.uuid();
const recording = fc.constantFrom('heard' as const, 'type' as const, 'drop' as const);
const rate: fc.Arbitrary<Rate> = fc.record({
  kind: fc.constant('rate' as const),
  recording,
  rated: fc.oneof(
    fc.record({ occasionId: id }),
    fc.record({ unitId: fc.string(), officerId: fc.option(fc.string()) }),
  ),
  stars: fc.constantFrom(1, 2, 3, 4, 5),
  promptsVersion: fc.nat(),
  prompts: fc.array(fc.string()),
  text: fc.string(),
  named: fc.boolean(),
  enterpriseId: fc.option(id),
});
const complain: fc.Arbitrary<Complain> = fc.record({
  kind: fc.constant('complain' as const),
  recording,
  class: fc.constantFrom('unit' as const, 'officer' as const),
  unitId: fc.option(fc.string()),
  officerId: fc.option(fc.string()),
  policyId: fc.option(fc.string()),
  topicId: fc.option(fc.string()),
  regionCode: fc.option(fc.string()),
  place: fc.string(),
  text: fc.string(),
  mayPublish: fc.boolean(),
});

describe('a confirmation', () => {
  it('is filed as it was shown: every slot of it, and none that is not in it', () => {
    fc.assert(
      fc.property(id, rate, (ticket, shown) => {
        const { ticket: of, more, ...filed } = rateRequest(ticket, shown);
        expect({ kind: 'rate', recording: shown.recording, ...filed }).toEqual(shown);
        expect([of, more]).toEqual([ticket, shown.recording === 'type']);
      }),
    );
    fc.assert(
      fc.property(id, complain, (ticket, shown) => {
        const { ticket: of, more, joinId, ...filed } = complaintRequest(ticket, shown);
        expect({ kind: 'complain', recording: shown.recording, ...filed }).toEqual(shown);
        expect([of, more, joinId]).toEqual([ticket, shown.recording === 'type', null]);
      }),
    );
  });

  it('never passes a recording off as heard that nobody heard, nor files nothing at all', () => {
    fc.assert(
      fc.property(rate, fc.constantFrom('waiting', 'recognised', 'unheard'), (shown, state) => {
        const isAllowed = checkRecording(shown, state).ok;
        const hasWords = shown.text.trim() !== '';
        expect(isAllowed).toBe(
          shown.recording === 'type' || (hasWords && (shown.recording === 'drop' || state === 'recognised')),
        );
      }),
    );
  });
});

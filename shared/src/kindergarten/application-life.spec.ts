import {
  type ApplicationState,
  applicationStates,
  hindranceOfBeginning,
  planPhases,
  takeApplicationStep,
} from '.';

/** What becomes of an application, as a word: the state after it, or why not. */
const after = (...asked: Parameters<typeof takeApplicationStep>) => {
  const stepped = takeApplicationStep(...asked);
  return stepped.ok ? stepped.state : stepped.because;
};

describe('an application', () => {
  it('is begun while applications are taken, and at no other time', () => {
    expect(planPhases.map(hindranceOfBeginning)).toEqual([
      'not-open-yet',
      null,
      'closed',
      'closed',
      'frozen',
    ]);
  });

  it('is changed until applications close; what was returned, until mending ends', () => {
    const changed = (state: ApplicationState) =>
      planPhases.map((phase) => after(state, { kind: 'change', proof: true }, phase));
    expect(changed('draft')).toEqual(['not-open-yet', 'draft', 'closed', 'closed', 'frozen']);
    expect(changed('sent')).toEqual(['not-open-yet', 'sent', 'closed', 'closed', 'frozen']);
    expect(changed('returned')).toEqual(['not-open-yet', 'returned', 'returned', 'mending-over', 'frozen']);
    expect(changed('accepted')).toEqual(['not-open-yet', 'sent', 'closed', 'closed', 'frozen']);
  });

  it('stays accepted when its choices alone change', () =>
    expect(after('accepted', { kind: 'change', proof: false }, 'open')).toBe('accepted'));

  it('is sent once, and again after it was returned', () => {
    const sent = (phase: 'open' | 'mending') =>
      applicationStates.map((state) => after(state, { kind: 'send' }, phase));
    expect(sent('open')).toEqual(['sent', 'sent-already', 'sent', 'sent-already']);
    expect(sent('mending')).toEqual(['closed', 'closed', 'sent', 'closed']);
  });

  it('is decided once it was sent, until the freeze; what was accepted may still be returned', () => {
    const decided = (kind: 'accept' | 'return', phase: 'open' | 'reviewing') =>
      applicationStates.map((state) => after(state, { kind }, phase));
    for (const phase of ['open', 'reviewing'] as const) {
      expect(decided('accept', phase)).toEqual([
        'nothing-to-review',
        'accepted',
        'nothing-to-review',
        'accepted-already',
      ]);
      expect(decided('return', phase)).toEqual([
        'nothing-to-review',
        'returned',
        'nothing-to-review',
        'returned',
      ]);
    }
  });

  it('changes by no step after the freeze', () => {
    for (const state of applicationStates)
      for (const kind of ['send', 'take-back', 'accept', 'return'] as const)
        expect(after(state, { kind }, 'frozen')).toBe('frozen');
  });
});

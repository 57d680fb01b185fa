import type { PlanPhase } from './phase';

export const applicationStates = ['draft', 'sent', 'returned', 'accepted'] as const;
/** `draft`: kept, and not sent to the review desk yet. Only what is accepted goes onto the roll. */
export type ApplicationState = (typeof applicationStates)[number];

export type ApplicationStep =
  /** `proof`: the class, the children or the documents change, and not the choices alone. */
  | { readonly kind: 'change'; readonly proof: boolean }
  | { readonly kind: 'send' }
  | { readonly kind: 'take-back' }
  | { readonly kind: 'accept' }
  | { readonly kind: 'return' };

/** Why a step is not taken now. */
export type ApplicationHindrance =
  | 'not-open-yet'
  | 'closed'
  | 'mending-over'
  | 'frozen'
  | 'sent-already'
  | 'nothing-to-review'
  | 'accepted-already';

export type ApplicationStepped =
  | { readonly ok: true; readonly state: ApplicationState }
  | { readonly ok: false; readonly because: ApplicationHindrance };

/** Whether an application to a plan in this phase may be begun. */
export function hindranceOfBeginning(phase: PlanPhase): ApplicationHindrance | null {
  if (phase === 'open') return null;
  return phase === 'upcoming' ? 'not-open-yet' : phase === 'frozen' ? 'frozen' : 'closed';
}

/**
 * The life of an application. Guardians change it until applications close, and what was returned until mending ends;
 * the desk decides until the freeze. Whatever was accepted is looked at again when what proves it changes, and not when
 * the choices alone do.
 */
export function takeApplicationStep(
  state: ApplicationState,
  step: ApplicationStep,
  phase: PlanPhase,
): ApplicationStepped {
  if (phase === 'frozen') return hindered('frozen');
  switch (step.kind) {
    case 'take-back':
      return taken(state);
    case 'accept':
      if (state === 'accepted') return hindered('accepted-already');
      return state === 'sent' ? taken('accepted') : hindered('nothing-to-review');
    case 'return':
      return state === 'sent' || state === 'accepted' ? taken('returned') : hindered('nothing-to-review');
    case 'change':
    case 'send':
      return ofGuardian(state, step, phase);
  }
}

function ofGuardian(
  state: ApplicationState,
  step: Extract<ApplicationStep, { kind: 'change' | 'send' }>,
  phase: PlanPhase,
): ApplicationStepped {
  if (phase === 'upcoming') return hindered('not-open-yet');
  if (phase === 'reviewing') return hindered(state === 'returned' ? 'mending-over' : 'closed');
  if (phase === 'mending' && state !== 'returned') return hindered('closed');
  if (step.kind === 'send')
    return state === 'draft' || state === 'returned' ? taken('sent') : hindered('sent-already');
  return taken(state === 'accepted' && step.proof ? 'sent' : state);
}

const taken = (state: ApplicationState): ApplicationStepped => ({ ok: true, state });
const hindered = (because: ApplicationHindrance): ApplicationStepped => ({ ok: false, because });

import type { DeskComplaintCase, UnitComplaintStep } from '@yingshang/shared/contracts/complaints';
import type { Query } from '../../../platform/query';
import { isUnassigned, isWordy, stepLabel, type UnitStep, unitSteps, type WordyStep } from '../desk-steps';
import { draftToChange } from '../desk-words';
import { type CasePlace, reloadAfterStep, stepOfUnit, usePress, writtenStep } from '../use-complaint-desk';
import { useOpenStep } from '../use-open-step';
import { AssignSheet } from './assign-sheet';
import { StepPanel } from './step-panel';
import { templateHelp } from './template-help';
import { WordyForm } from './wordy-form';

interface UnitStepsProps {
  one: DeskComplaintCase;
  place: CasePlace;
  query: Query<unknown>;
}

/** What a unit may do with a case now. */
export function UnitSteps({ one, place, query }: UnitStepsProps) {
  const steps = unitSteps(one.may, one);
  const [open, setOpen] = useOpenStep(place.caseId, steps);
  const { busy, problem, press } = usePress(query);
  const close = () => setOpen(null);
  const assign = async (handlerId: string) => {
    if (await press(() => stepOfUnit(place, { kind: 'assign', handlerId }))) close();
  };
  const choose = (step: UnitStep) => {
    if (step === 'accept' || step === 'approve') void press(() => stepOfUnit(place, { kind: step }));
    else setOpen(step);
  };
  const after = (taken: boolean) => {
    reloadAfterStep(query);
    if (taken) close();
  };
  const isAssigning = open === 'assign';
  return (
    <>
      <StepPanel
        steps={steps}
        labelOf={(step) => stepLabel(step, !isUnassigned(one))}
        open={isAssigning ? null : open}
        onPress={choose}
        onClose={close}
        busy={busy}
        problem={isAssigning ? undefined : problem}
        form={
          open !== null && isWordy(open) ? (
            <UnitForm kind={open} one={one} place={place} after={after} />
          ) : null
        }
      />
      {isAssigning ? (
        <AssignSheet
          unitId={place.id}
          problem={problem}
          onChoose={(handlerId) => void assign(handlerId)}
          onClose={close}
        />
      ) : null}
    </>
  );
}

interface UnitFormProps {
  kind: Exclude<WordyStep, 'urge'>;
  one: DeskComplaintCase;
  place: CasePlace;
  after: (taken: boolean) => void;
}

function UnitForm({ kind, one, place, after }: UnitFormProps) {
  const begun = kind === 'draft' ? draftToChange(one) : undefined;
  const isAnswer = kind === 'draft' || kind === 'reply';
  const sent = (text: string): UnitComplaintStep => ({ kind, text });
  return (
    <WordyForm
      kind={kind}
      limits={one.limits}
      step={writtenStep(place.caseId, kind, after, begun)}
      help={isAnswer ? templateHelp(place.id) : undefined}
      onSend={(text, key) => stepOfUnit(place, sent(text), key)}
    />
  );
}

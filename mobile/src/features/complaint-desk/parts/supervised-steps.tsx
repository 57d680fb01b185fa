import { returnGrounds, returnGroundWords } from '@yingshang/shared/complaints';
import { LONGEST_COMPLAINT, type SupervisedComplaintCase } from '@yingshang/shared/contracts/complaints';
import type { Query } from '../../../platform/query';
import type { WrittenStep } from '../../../platform/use-step-form';
import { ResultForm } from '../../../ui';
import { type SupervisedStep, stepLabel, supervisedSteps } from '../desk-steps';
import { unreachedNote } from '../desk-words';
import {
  type CasePlace,
  reloadAfterStep,
  stepOfSupervisor,
  usePress,
  writtenStep,
} from '../use-complaint-desk';
import { useOpenStep } from '../use-open-step';
import { ComplainantCard } from './complainant-card';
import { DirectSheet } from './direct-sheet';
import { StepPanel } from './step-panel';
import { WordyForm } from './wordy-form';

interface SupervisedStepsProps {
  one: SupervisedComplaintCase;
  place: CasePlace;
  query: Query<unknown>;
}

/** What a supervisor may do with a case now. */
export function SupervisedSteps({ one, place, query }: SupervisedStepsProps) {
  const steps = supervisedSteps(one.may, one.unit !== null);
  const [open, setOpen] = useOpenStep(place.caseId, steps);
  const { busy, problem, press } = usePress(query);
  const close = () => setOpen(null);
  const direct = async (unitId: string) => {
    if (await press(() => stepOfSupervisor(place, { kind: 'direct', unitId }))) close();
  };
  const choose = (step: SupervisedStep) => {
    if (step === 'accept') void press(() => stepOfSupervisor(place, { kind: step }));
    else setOpen(step);
  };
  const after = (taken: boolean) => {
    reloadAfterStep(query);
    if (taken) close();
  };
  const isDirecting = open === 'direct';
  return (
    <>
      <StepPanel
        steps={steps}
        labelOf={(step) => stepLabel(step, one.unit !== null)}
        open={isDirecting ? null : open}
        onPress={choose}
        onClose={close}
        busy={busy}
        problem={isDirecting ? undefined : problem}
        form={
          open === null ? null : (
            <SupervisedForm
              kind={open}
              one={one}
              place={place}
              step={writtenStep(place.caseId, open, after)}
            />
          )
        }
      />
      {isDirecting ? (
        <DirectSheet
          busy={busy}
          problem={problem}
          onDirect={(unitId) => void direct(unitId)}
          onClose={close}
        />
      ) : null}
    </>
  );
}

const RETURN_GROUNDS = returnGrounds.map((value) => ({ value, label: returnGroundWords[value] }));

const REVISIT_RESULTS = [
  { value: 'satisfied', label: '满意', hint: '办结' },
  { value: 'dissatisfied', label: '不满意', hint: '退回单位重新办理；已重办两次的，由您裁定' },
  { value: 'unreached', label: '没联系上', hint: '改天再联系；三个不同的日子都没联系上才办结' },
] as const;

const DECISIONS = [
  { value: 'settled', label: '单位已按规定办理', hint: '办结，裁定记入公开账本' },
  { value: 'again', label: '由单位再办一次', hint: '期限重新计算' },
] as const;

const WHO_READS = '投诉人和单位会看到，请不要写出投诉人是谁。';

interface SupervisedFormProps {
  kind: SupervisedStep;
  one: SupervisedComplaintCase;
  place: CasePlace;
  step: WrittenStep;
}

function SupervisedForm({ kind, one, place, step }: SupervisedFormProps) {
  if (kind === 'urge')
    return (
      <WordyForm
        kind={kind}
        limits={one.limits}
        step={step}
        onSend={(text, key) => stepOfSupervisor(place, { kind, text }, key)}
      />
    );
  if (kind === 'return')
    return (
      <ResultForm
        key={kind}
        step={step}
        title="退回投诉人"
        question="为什么不受理"
        note="投诉人可以补充后再次提交；单位不能退回，只有督查可以。"
        results={RETURN_GROUNDS}
        wordsTitle="退回的理由"
        hint="投诉人会看到。说明依据，以及应当找谁、怎么办。"
        button="退回投诉人"
        most={LONGEST_COMPLAINT}
        onSend={(ground, text, key) => stepOfSupervisor(place, { kind, ground, text }, key)}
      />
    );
  if (kind === 'revisit')
    return (
      <>
        {one.mayReach ? <ComplainantCard place={place} /> : null}
        <ResultForm
          key={kind}
          step={step}
          title="记录回访"
          question="投诉人怎么说"
          note={unreachedNote(one.unreached)}
          results={REVISIT_RESULTS}
          hint={WHO_READS}
          button="记下回访"
          most={LONGEST_COMPLAINT}
          optional
          onSend={(result, text, key) => stepOfSupervisor(place, { kind, result, text }, key)}
        />
      </>
    );
  return (
    <ResultForm
      key={kind}
      step={step}
      title="裁定"
      question="这件投诉怎么办"
      note="投诉人三次不满意，由您裁定。"
      results={DECISIONS}
      wordsTitle="裁定的理由"
      hint={WHO_READS}
      button="提交裁定"
      most={LONGEST_COMPLAINT}
      onSend={(result, text, key) => stepOfSupervisor(place, { kind: 'decide', result, text }, key)}
    />
  );
}

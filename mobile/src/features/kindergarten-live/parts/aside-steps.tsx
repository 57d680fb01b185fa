import { LONGEST_DRAW_REASON } from '@yingshang/shared/contracts/kindergarten-draws';
import { useState } from 'react';
import { Button, Card, Paragraph, ReplyForm } from '../../../ui';
import type { CeremonyFace, CeremonyPress } from '../ceremony-view';
import { valueName } from '../live-words';
import { type DrawPlace, sayAbsent, takeBack } from '../use-ceremony';
import { AnnexForm } from './annex-form';
import { MainStep } from './main-step';
import { PressStep } from './press-step';

interface AsideStepsProps {
  place: DrawPlace;
  face: CeremonyFace;
  presses: readonly CeremonyPress[];
  onStepped: () => void;
}

const LABELS: Readonly<Partial<Record<CeremonyPress, string>>> = {
  'take-back': '撤回名册',
  'type-dice': '骰子看错了，重新录入',
  'type-value': '开奖号码录错了，重新录入',
  'say-absent': '公开数字没有公布',
  'propose-annex': '提出补录',
};

/** What is rarely needed: behind a press of its own, so that nothing of it is pressed by mistake. */
export function AsideSteps({ place, face, presses, onStepped }: AsideStepsProps) {
  const [open, setOpen] = useState<CeremonyPress | null>(null);
  if (presses.length === 0) return null;
  const stepped = () => {
    setOpen(null);
    onStepped();
  };
  if (open !== null && presses.includes(open))
    return (
      <>
        <AsideForm place={place} face={face} press={open} onStepped={stepped} />
        <Button kind="text" onPress={() => setOpen(null)}>
          先不办这一步
        </Button>
      </>
    );
  return (
    <Card title="少用的步骤">
      {presses.map((press) => (
        <Button key={press} kind="secondary" onPress={() => setOpen(press)}>
          {LABELS[press] ?? press}
        </Button>
      ))}
    </Card>
  );
}

type AsideFormProps = Omit<AsideStepsProps, 'presses'> & { press: CeremonyPress };

function AsideForm({ place, face, press, onStepped }: AsideFormProps) {
  if (press === 'take-back') return <TakingBack place={place} onStepped={onStepped} />;
  if (press === 'say-absent') return <SayingAbsent place={place} face={face} onStepped={onStepped} />;
  if (press === 'propose-annex') return <AnnexForm place={place} face={face} onStepped={onStepped} />;
  return <MainStep place={place} face={face} press={press} onStepped={onStepped} />;
}

function TakingBack({ place, onStepped }: { place: DrawPlace; onStepped: () => void }) {
  return (
    <ReplyForm
      step={{
        board: 'draw-ceremony',
        draft: `take-back:${place.planId}`,
        after: (taken) => {
          if (taken) onStepped();
        },
      }}
      title="撤回名册的理由"
      label="理由"
      hint="理由会公布，不要写孩子的姓名。撤回后可以再审核报名，两个人要重新签字"
      button="撤回名册"
      most={LONGEST_DRAW_REASON}
      onSend={(text, key) => takeBack(place, text, key)}
    />
  );
}

function SayingAbsent({ place, face: { live }, onStepped }: Omit<AsideStepsProps, 'presses'>) {
  if (live.value === null) return null;
  const { place: which, saidAbsent } = live.value;
  return (
    <Card title="公开数字没有公布">
      <Paragraph>
        {`确认${valueName(live.value)}到现在还没有公布？两个人都声明后，改用下一个备用值，骰子不变。`}
      </Paragraph>
      {saidAbsent ? <Paragraph quiet>已有一个人声明。</Paragraph> : null}
      <PressStep
        kind="danger"
        label="声明没有公布"
        request={() => sayAbsent(place, which)}
        onStepped={onStepped}
      />
    </Card>
  );
}

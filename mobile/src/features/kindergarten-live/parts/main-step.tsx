import { Card, Paragraph } from '../../../ui';
import { FactList } from '../../../ui/fact-list';
import type { CeremonyFace, CeremonyPress } from '../ceremony-view';
import { personWords, valueName } from '../live-words';
import { confirmNumbers, type DrawPlace, drawNow, freeze, seal, typeNumbers } from '../use-ceremony';
import { ConfirmDice, TypeDice } from './dice-forms';
import { LotteryForm } from './lottery-form';
import { PressStep } from './press-step';

interface MainStepProps {
  place: DrawPlace;
  face: CeremonyFace;
  press: CeremonyPress;
  onStepped: () => void;
}

/** The one thing that this person is to do now. */
export function MainStep({ place, face, press, onStepped }: MainStepProps) {
  const { live, typedDice } = face;
  if (press === 'seal') return <Sealing place={place} face={face} onStepped={onStepped} />;
  if (press === 'freeze') return <Freezing place={place} face={face} onStepped={onStepped} />;
  if (press === 'type-dice')
    return (
      <TypeDice
        place={place}
        begun={live.phase === 'frozen' ? live.dice.typing : ''}
        mends={live.phase === 'diced'}
        onStepped={onStepped}
      />
    );
  if (press === 'confirm-dice')
    return <ConfirmDice place={place} typed={typedDice?.digits ?? ''} onStepped={onStepped} />;
  if (press === 'type-value')
    return (
      <LotteryForm
        title="录入开奖号码"
        button="录完，请公证员确认"
        send={(numbers) => typeNumbers(place, numbers)}
        onStepped={onStepped}
      />
    );
  if (press === 'confirm-value')
    return (
      <LotteryForm
        title="看着公告再录入一遍"
        button="一致，确认开奖号码"
        send={(numbers) => confirmNumbers(place, numbers)}
        onStepped={onStepped}
      />
    );
  return <Drawing place={place} face={face} onStepped={onStepped} />;
}

type StepProps = Omit<MainStepProps, 'press'>;

function Sealing({ place, face: { applications }, onStepped }: StepProps) {
  return (
    <Card title="封存名册">
      <Paragraph>{`通过的报名${applications.accepted}个，都会进名册。封存后还要第二个人核对确认，才公布。`}</Paragraph>
      <PressStep label="签字，封存名册" request={() => seal(place)} onStepped={onStepped} />
    </Card>
  );
}

function Freezing({ place, face: { live }, onStepped }: StepProps) {
  const roll = live.roll;
  if (roll === null) return null;
  return (
    <Card title="核对后冻结名册">
      <Paragraph>确认后名册公布，方案和报名都不能再改。</Paragraph>
      <FactList
        facts={[
          { name: '封存的人', text: personWords(roll.sealedBy) },
          { name: '名册', text: `${roll.lines}个号，${roll.children}个孩子` },
          { name: '名册摘要', text: roll.root },
        ]}
      />
      <PressStep
        label="签字，冻结名册并公布"
        request={() => freeze(place, roll.root)}
        onStepped={onStepped}
      />
    </Card>
  );
}

function Drawing({ place, face: { live }, onStepped }: StepProps) {
  return (
    <Card title="可以派位了">
      {live.value === null ? null : (
        <Paragraph>{`${valueName(live.value)}已经到达，签名核对无误。`}</Paragraph>
      )}
      <Paragraph>按下后按封存的名册派位，结果只有一个，再按也不会变。各幼儿园随后依次公布。</Paragraph>
      <PressStep label="派位" request={() => drawNow(place)} onStepped={onStepped} />
    </Card>
  );
}

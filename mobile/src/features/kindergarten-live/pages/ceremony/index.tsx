import { minuteOf } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import {
  AppPage,
  Card,
  ListCard,
  ListRow,
  Loaded,
  OnlyInUnit,
  Paragraph,
  StatusTag,
  Timeline,
  TwoColumns,
} from '../../../../ui';
import { awaitedWords, type CeremonyFace, ceremonyView } from '../../ceremony-view';
import { livePhaseTag } from '../../live-words';
import { Annexes } from '../../parts/annexes';
import { AsideSteps } from '../../parts/aside-steps';
import { AwaitedDice } from '../../parts/awaited-dice';
import { Countdown } from '../../parts/countdown';
import { MainStep } from '../../parts/main-step';
import { MismatchCard } from '../../parts/mismatch-card';
import { stepDetail, stepTitle } from '../../step-words';
import { type DrawPlace, forgetMinutes, useCeremony } from '../../use-ceremony';

/** The ceremony at the desk: one big button for what this person may do now, and what is awaited of others. */
export default function CeremonyPage() {
  const planId = usePageParameter('plan');
  return (
    <AppPage back wide title="派位现场办理">
      <OnlyInUnit roles={['lottery-operator', 'notary']} who="派位操作员和公证员">
        {(id) => <Ceremony key={planId} place={{ id, planId }} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Ceremony({ place }: { place: DrawPlace }) {
  const query = useCeremony(place);
  const onStepped = () => {
    forgetMinutes(place.planId);
    query.reload();
  };
  return (
    <Loaded query={query}>
      {(face) => (
        <TwoColumns
          reading={<Now place={place} face={face} onStepped={onStepped} />}
          doing={<Beside place={place} face={face} onStepped={onStepped} />}
          after={<Steps face={face} />}
        />
      )}
    </Loaded>
  );
}

interface CeremonyProps {
  place: DrawPlace;
  face: CeremonyFace;
  onStepped: () => void;
}

function Now({ place, face, onStepped }: CeremonyProps) {
  const { live, cameAt } = face;
  const { main, hindered } = ceremonyView(face);
  const tag = livePhaseTag(live.phase);
  return (
    <>
      <Card title={live.title}>
        <StatusTag kind={tag.kind} icon={tag.icon}>
          {tag.words}
        </StatusTag>
        <Countdown live={live} cameAt={cameAt} />
      </Card>
      <MismatchCard live={live} />
      {main === null ? (
        <Card title={awaitedWords(face)}>
          {hindered === null ? (
            <Paragraph quiet>轮到您时，这里会出现按钮。本页自动更新。</Paragraph>
          ) : (
            <Paragraph>{hindered}</Paragraph>
          )}
          <AwaitedDice live={live} />
        </Card>
      ) : (
        <MainStep key={main} place={place} face={face} press={main} onStepped={onStepped} />
      )}
    </>
  );
}

function Beside({ place, face, onStepped }: CeremonyProps) {
  const { applications, live } = face;
  const { aside } = ceremonyView(face);
  return (
    <>
      {live.phase === 'open' ? (
        <Card title="报名审核">
          <Paragraph>{`通过${applications.accepted}个，还有${applications.undecided}个没有审核完。`}</Paragraph>
        </Card>
      ) : null}
      <ListCard label="给大家看的">
        <ListRow
          icon="broadcasts"
          title="直播页"
          detail="放到大厅的大屏上，家长手机上也能看"
          onPress={() => goTo('drawLive', { plan: place.planId })}
        />
        <ListRow
          icon="download"
          title="笔录"
          detail="打印后由公证员、家长、幼儿园、纪检签字"
          onPress={() => goTo('drawMinutes', { plan: place.planId })}
        />
      </ListCard>
      <AsideSteps place={place} face={face} presses={aside} onStepped={onStepped} />
      <Annexes place={place} face={face} onStepped={onStepped} />
    </>
  );
}

function Steps({ face: { steps } }: { face: CeremonyFace }) {
  if (steps.length === 0) return null;
  return (
    <Card title="已经办的">
      <Timeline
        label="派位的各步"
        items={steps.map((step) => ({
          key: step.id,
          title: stepTitle(step),
          when: minuteOf(step.at),
          text: stepDetail(step),
        }))}
      />
    </Card>
  );
}

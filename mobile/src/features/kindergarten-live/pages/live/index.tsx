import { Text, View } from '@tarojs/components';
import type { LiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, FeedbackState, StatusTag, TwoColumns } from '../../../../ui';
import { spoken } from '../../../../ui/spoken';
import { livePhaseTag } from '../../live-words';
import { DayStepsCard } from '../../parts/day-steps-card';
import { EvidenceCard } from '../../parts/evidence-card';
import { LiveStage } from '../../parts/live-stage';
import { MismatchCard } from '../../parts/mismatch-card';
import { ShownKindergartens } from '../../parts/shown-kindergartens';
import { useLive } from '../../use-live';
import './index.scss';

/** A draw as it goes: for parents at home, and for the big screen in the hall. */
export default function LiveDrawPage() {
  const planId = usePageParameter('plan');
  return <Live key={planId} planId={planId} />;
}

function Live({ planId }: { planId: string }) {
  const { live, cameAt, refusal, lost, said } = useLive(planId);
  return (
    <AppPage back wide title="派位直播" note={live?.title}>
      <View className="live-said" {...spoken({ role: 'status', live: 'polite' })}>
        <Text>{said}</Text>
      </View>
      {live === null ? (
        <Nothing refusal={refusal} />
      ) : (
        <>
          <Head live={live} lost={lost} />
          <TwoColumns
            reading={
              <>
                <LiveStage live={live} cameAt={cameAt} />
                <MismatchCard live={live} />
              </>
            }
            doing={<DayStepsCard live={live} />}
            after={
              <>
                <ShownKindergartens live={live} />
                <EvidenceCard live={live} />
              </>
            }
          />
        </>
      )}
    </AppPage>
  );
}

function Nothing({ refusal }: { refusal: ReturnType<typeof useLive>['refusal'] }) {
  if (refusal === null) return <FeedbackState kind="loading" />;
  const isOffline = refusal.code.startsWith('network.');
  return (
    <FeedbackState
      kind={isOffline ? 'offline' : 'refused'}
      title={isOffline ? undefined : refusal.message}
      detail={isOffline ? '网络恢复后会自动接上。' : refusal.advice}
    />
  );
}

function Head({ live, lost }: { live: LiveDraw; lost: boolean }) {
  const { kind, icon, words } = livePhaseTag(live.phase);
  return (
    <View className="live-head">
      <StatusTag kind={kind} icon={icon}>
        {words}
      </StatusTag>
      {lost ? (
        <StatusTag kind="warn" icon="offline">
          连接断了，正在重新接上；下面是断开前的内容
        </StatusTag>
      ) : (
        <Text className="live-head__viewers">{`约${live.viewers}人在看`}</Text>
      )}
    </View>
  );
}

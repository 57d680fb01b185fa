import { View } from '@tarojs/components';
import { AppPage, Card, FeedbackState } from '../../../../ui';
import { useDisplaySession } from '../../display-session';
import { DisplayCode } from '../../parts/display-code';
import { DisplayStars } from '../../parts/display-stars';
import { PairForm } from '../../parts/pair-form';
import { useDisplay } from '../../use-display';
import './index.scss';

/** What stands on the tablet at a counter. */
export default function DisplayPage() {
  const session = useDisplaySession((state) => state.session);
  return session === null ? (
    <AppPage title="窗口评价屏">
      <PairForm />
    </AppPage>
  ) : (
    <Display key={session} session={session} />
  );
}

function Display({ session }: { session: string }) {
  const face = useDisplay(session);
  const { state, problem } = face;
  const officer = state?.officerName ? `，${state.officerName}` : '';
  return (
    <AppPage
      wide
      title={state?.counterName ?? '窗口评价屏'}
      note={state ? `${state.unitName}${officer}` : undefined}
    >
      {state === null ? (
        <FeedbackState kind={problem === null ? 'loading' : 'offline'} detail={problem ?? undefined} />
      ) : (
        <View className="display">
          <View className="display__stars">
            <Card>
              <DisplayStars session={session} />
            </Card>
          </View>
          <View className="display__code">
            <Card>
              <DisplayCode face={face} />
            </Card>
          </View>
        </View>
      )}
    </AppPage>
  );
}

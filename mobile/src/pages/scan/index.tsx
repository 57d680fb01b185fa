import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { openOccasion } from '@yingshang/shared/contracts/occasions';
import { openScanCode, type ScanLanding } from '@yingshang/shared/contracts/scan-codes';
import type { Refusal } from '@yingshang/shared/kernel';
import { goTo } from '../../platform/navigate';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { AppPage, Button, Card, DemoTag, FeedbackState, ListCard, ListRow } from '../../ui';
import { Loaded } from '../../ui/loaded';
import { CounterScan } from './parts/counter-scan';
import { RateOrKeep } from './parts/rate-or-keep';
import { isDeadCode, rateableUnit, type ScanAction, scanAction } from './scan-action';
import { scannedCode } from './scan-token';
import './index.scss';

export default function ScanPage() {
  const code = scannedCode(useRouter().params);
  return (
    <AppPage title="扫码结果" back>
      {code === null ? <ForeignCode /> : null}
      {code !== null && 's' in code ? <PrintedCode token={code.s} /> : null}
      {code !== null && 'c' in code ? <CounterScan code={code} /> : null}
    </AppPage>
  );
}

function PrintedCode({ token }: { token: string }) {
  const query = useQuery(`scan:${token}`, () => call(openScanCode, { params: { token } }));
  if (query.refusal && isDeadCode(query.refusal)) return <DeadCode refusal={query.refusal} />;
  return <Loaded query={query}>{(landing) => <Landing landing={landing} />}</Loaded>;
}

function Landing({ landing }: { landing: ScanLanding }) {
  const action = scanAction(landing);
  const unitId = rateableUnit(landing);
  return (
    <>
      <Card>
        <View className="scan">
          <Text className="scan__caption">您扫的是：</Text>
          <Text className="scan__label">{landing.label}</Text>
          {landing.demo ? <DemoTag /> : null}
          <Text className="scan__purpose">{landing.purpose}</Text>
        </View>
        <Button onPress={() => follow(action)}>{action.label}</Button>
        {unitId === null ? null : <RateOrKeep occasion={() => openPrinted(unitId)} />}
        <Button kind={unitId === null ? 'secondary' : 'text'} onPress={() => goTo('home')}>
          先看看
        </Button>
      </Card>
      <Text className="scan__caption">不用登录，也不用填写个人信息。</Text>
    </>
  );
}

/** Asking again would not bring it back: other ways on instead. */
function DeadCode({ refusal }: { refusal: Refusal }) {
  return (
    <>
      <FeedbackState
        kind="refused"
        icon="clock"
        title={refusal.message}
        detail={refusal.advice}
        action={{ label: '回首页', onPress: () => goTo('home') }}
      />
      <ListCard label="也可以">
        <ListRow
          icon="search"
          title="找人"
          detail="按单位、姓名或要办的事"
          onPress={() => goTo('find', {})}
        />
        <ListRow
          icon="policies"
          title="看政策"
          detail="现行的政策都在这里"
          onPress={() => goTo('policies', {})}
        />
      </ListCard>
    </>
  );
}

function ForeignCode() {
  return (
    <FeedbackState
      kind="refused"
      title="这不是本平台的码"
      detail="请扫政务大厅、窗口或海报上的“营商”码，也可以从首页开始。"
      action={{ label: '回首页', onPress: () => goTo('home') }}
    />
  );
}

const openPrinted = (unitId: string) =>
  call(openOccasion, { body: { unitId, channel: 'printed', officerId: null } });

function follow(action: ScanAction): void {
  if (action.to === 'questions') goTo('questions');
  else if (action.to === 'unit') goTo('unit', { id: action.id });
  else goTo('policy', { id: action.id });
}

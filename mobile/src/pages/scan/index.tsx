import { useRouter } from '@tarojs/taro';
import { openOccasion } from '@yingshang/shared/contracts/occasions';
import { openScanCode, type ScanLanding } from '@yingshang/shared/contracts/scan-codes';
import type { Refusal } from '@yingshang/shared/kernel';
import { goTo } from '../../platform/navigate';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { AppPage, Button, FeedbackState, ListRow } from '../../ui';
import { Loaded } from '../../ui/loaded';
import { CounterScan } from './parts/counter-scan';
import { DeadCode } from './parts/dead-code';
import { RateOrKeep } from './parts/rate-or-keep';
import { Scanned } from './parts/scanned';
import { isDeadCode, rateableUnit, type ScanAction, scanAction } from './scan-action';
import { scannedCode } from './scan-token';

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
  if (query.refusal && isDeadCode(query.refusal)) return <DeadPrinted refusal={query.refusal} />;
  return <Loaded query={query}>{(landing) => <Landing landing={landing} />}</Loaded>;
}

function Landing({ landing }: { landing: ScanLanding }) {
  const action = scanAction(landing);
  const unitId = rateableUnit(landing);
  const { demo, label, purpose } = landing;
  return (
    <Scanned label={label} demo={demo} purpose={purpose} promise="不用登录，也不用填写个人信息。">
      <Button onPress={() => follow(action)}>{action.label}</Button>
      {unitId === null ? null : <RateOrKeep occasion={() => openPrinted(unitId)} />}
      <Button kind={unitId === null ? 'secondary' : 'text'} onPress={() => goTo('home')}>
        先看看
      </Button>
    </Scanned>
  );
}

function DeadPrinted({ refusal }: { refusal: Refusal }) {
  return (
    <DeadCode refusal={refusal}>
      <ListRow icon="search" title="找人" detail="按单位、姓名或要办的事" onPress={() => goTo('find', {})} />
      <ListRow
        icon="policies"
        title="看政策"
        detail="现行的政策都在这里"
        onPress={() => goTo('policies', {})}
      />
    </DeadCode>
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

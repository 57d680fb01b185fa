import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { openScanCode, type ScanLanding } from '@yingshang/shared/contracts/scan-codes';
import { goTo } from '../../platform/navigate';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { AppPage, Button, Card, DemoTag, FeedbackState } from '../../ui';
import { Loaded } from '../../ui/loaded';
import { type ScanAction, scanAction } from './scan-action';
import { scanToken } from './scan-token';
import './index.scss';

export default function ScanPage() {
  const token = scanToken(useRouter().params);
  return (
    <AppPage title="扫码结果" back>
      {token === null ? <ForeignCode /> : <ScannedCode token={token} />}
    </AppPage>
  );
}

function ScannedCode({ token }: { token: string }) {
  const query = useQuery(`scan:${token}`, () => call(openScanCode, { params: { token } }));
  return <Loaded query={query}>{(landing) => <Landing landing={landing} />}</Loaded>;
}

function Landing({ landing }: { landing: ScanLanding }) {
  const action = scanAction(landing);
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
        <Button kind="secondary" onPress={() => goTo('home')}>
          先看看
        </Button>
      </Card>
      <Text className="scan__caption">不用登录，也不用填写个人信息。</Text>
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

function follow(action: ScanAction): void {
  if (action.to === 'questions') goTo('questions');
  else if (action.to === 'unit') goTo('unit', { id: action.id });
  else goTo('policy', { id: action.id });
}

import { goTo } from '../../../../platform/navigate';
import { useSession } from '../../../../platform/session';
import { AppPage, FeedbackState } from '../../../../ui';
import { DeviceRecords } from '../../parts/device-records';
import { MyDevices } from '../../parts/my-devices';
import { TakeAway } from '../../parts/take-away';
import { WhoIAm } from '../../parts/who-i-am';

/** Who I am here, where I am signed in, and what is held about me. */
export default function AccountPage() {
  const signedIn = useSession(({ person }) => person !== null);
  return (
    <AppPage back title="我的账号">
      {signedIn ? (
        <>
          <WhoIAm />
          <MyDevices />
          <TakeAway />
        </>
      ) : (
        <FeedbackState
          kind="empty"
          title="还没有登录"
          detail="登录后可以查看登录的设备、导出或注销账号。"
          action={{ label: '去登录', onPress: () => goTo('signIn') }}
        />
      )}
      <DeviceRecords />
    </AppPage>
  );
}

import { goTo } from '../../../../platform/navigate';
import { useSession } from '../../../../platform/session';
import { AppPage, Button, ErrorText, FeedbackState, Loaded } from '../../../../ui';
import { Caps, QuietHours, Rhythm } from '../../parts/how-often';
import { WhatWechatMaySend } from '../../parts/what-wechat-may-send';
import { Rest, WechatSwitch } from '../../parts/whether';
import { WhichTopics } from '../../parts/which-topics';
import { useMessageSettings } from '../../use-message-settings';

/** 消息设置: whether, how often and about what somebody is told outside the app. */
export default function PreferencesPage() {
  const personId = useSession(({ person }) => person?.id);
  return (
    <AppPage back title="消息设置" note="改了马上保存。站内消息一直都有。">
      {personId === undefined ? <Guest /> : <Settings key={personId} personId={personId} />}
    </AppPage>
  );
}

function Guest() {
  return (
    <FeedbackState
      kind="empty"
      icon="message"
      title="登录后可以设置"
      detail="没有登录时，不会给您发任何消息。"
      action={{ label: '去登录', onPress: () => goTo('signIn') }}
    />
  );
}

function Settings({ personId }: { personId: string }) {
  const { query, ...settings } = useMessageSettings(personId);
  return (
    <Loaded query={query}>
      {(preferences) => (
        <>
          <WechatSwitch preferences={preferences} settings={settings} />
          {preferences.wechat ? (
            <>
              <Rhythm preferences={preferences} settings={settings} />
              <Caps preferences={preferences} settings={settings} />
              <QuietHours preferences={preferences} settings={settings} />
              <WhatWechatMaySend />
            </>
          ) : null}
          <Rest preferences={preferences} settings={settings} />
          <WhichTopics preferences={preferences} settings={settings} />
          <Button kind="text" onPress={settings.calm}>
            恢复安静的默认设置
          </Button>
          <ErrorText text={settings.problemOf('calm')} />
        </>
      )}
    </Loaded>
  );
}

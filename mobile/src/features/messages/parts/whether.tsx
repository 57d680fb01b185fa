import { dayOf } from '../../../platform/dates';
import { Button, Card, ChoiceSet, ErrorText, Paragraph, Section } from '../../../ui';
import type { SettingsProps } from './how-often';

const WECHAT = 'wechat';
const wechat = [{ value: WECHAT, label: '用微信告诉我', hint: '关闭后消息只放在站内，一条不少' }];

export function WechatSwitch({ preferences, settings: { change, problemOf } }: SettingsProps) {
  return (
    <Section title="微信提醒">
      <ChoiceSet
        label="微信提醒"
        choices={wechat}
        values={preferences.wechat ? [WECHAT] : []}
        onChange={(values) => change('wechat', { wechat: values.includes(WECHAT) })}
      />
      <ErrorText text={problemOf('wechat')} />
    </Section>
  );
}

/** 先安静一阵: messages made meanwhile stay in the inbox, without a mark. */
export function Rest({ preferences: { snoozedUntil }, settings: { rest, problemOf } }: SettingsProps) {
  return (
    <Section title="先安静一阵" note="期间政策消息只放在站内，不发微信、不亮红点；办件进度照常。">
      <Card>
        {snoozedUntil ? <Paragraph>{`已暂停到${dayOf(snoozedUntil)}`}</Paragraph> : null}
        {snoozedUntil ? (
          <Button kind="secondary" onPress={() => rest('no-longer')}>
            现在恢复
          </Button>
        ) : (
          <>
            <Button kind="secondary" onPress={() => rest('a-day')}>
              暂停一天
            </Button>
            <Button kind="secondary" onPress={() => rest('a-week')}>
              暂停一周
            </Button>
          </>
        )}
        <ErrorText text={problemOf('rest')} />
      </Card>
    </Section>
  );
}

import type { NoticePreferences } from '@yingshang/shared/contracts/notices';
import { Card, Chips, ChoiceList, ErrorText, Paragraph, Section } from '../../../ui';
import {
  endingAt,
  isEverQuiet,
  mostChoices,
  quietEnds,
  quietStarts,
  rhythmNamed,
  rhythms,
  startingAt,
} from '../settings-choices';
import type { useMessageSettings } from '../use-message-settings';

export interface SettingsProps {
  readonly preferences: NoticePreferences;
  readonly settings: Pick<
    ReturnType<typeof useMessageSettings>,
    'change' | 'switchTopic' | 'rest' | 'problemOf'
  >;
}

/** 多久一次: at once, or together. */
export function Rhythm({ preferences, settings: { change, problemOf } }: SettingsProps) {
  const choose = (value: string) => {
    const rhythm = rhythmNamed(value);
    if (rhythm !== undefined && rhythm !== preferences.rhythm) change('rhythm', { rhythm });
  };
  return (
    <Section title="多久告诉我一次" note="办件进度有人在等您，不攒着发。">
      <ChoiceList label="多久告诉我一次" choices={rhythms} value={preferences.rhythm} onChange={choose} />
      <ErrorText text={problemOf('rhythm')} />
    </Section>
  );
}

export function Caps({
  preferences: { mostADay, mostAWeek },
  settings: { change, problemOf },
}: SettingsProps) {
  return (
    <Section title="最多收几条" note="超过的只放在站内；办件进度不算在内。">
      <Card>
        <Paragraph>每天最多</Paragraph>
        <Chips
          label="每天最多"
          items={mostChoices([1, 2, 3, 5, 10], mostADay)}
          value={String(mostADay)}
          onChange={(key) => change('caps', { mostADay: Number(key) })}
        />
        <Paragraph>每周最多</Paragraph>
        <Chips
          label="每周最多"
          items={mostChoices([1, 3, 5, 10, 30], mostAWeek)}
          value={String(mostAWeek)}
          onChange={(key) => change('caps', { mostAWeek: Number(key) })}
        />
        <ErrorText text={problemOf('caps')} />
      </Card>
    </Section>
  );
}

export function QuietHours({ preferences, settings: { change, problemOf } }: SettingsProps) {
  const [starts, ends] = [quietStarts(preferences), quietEnds(preferences)];
  return (
    <Section title="安静时段" note="这段时间不发微信，过后再发；办件进度也一样。">
      <Card>
        <Paragraph>从</Paragraph>
        <Chips
          label="安静时段从几点开始"
          items={starts.items}
          value={starts.value}
          onChange={(key) => change('quiet', startingAt(key, preferences))}
        />
        {isEverQuiet(preferences) ? (
          <>
            <Paragraph>到</Paragraph>
            <Chips
              label="安静时段到几点结束"
              items={ends.items}
              value={ends.value}
              onChange={(key) => change('quiet', endingAt(key, preferences))}
            />
          </>
        ) : null}
        <ErrorText text={problemOf('quiet')} />
      </Card>
    </Section>
  );
}

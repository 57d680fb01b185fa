import { listCategories } from '@yingshang/shared/contracts/policies';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { type Choice, ChoiceSet, ErrorText, Loaded, Section } from '../../../ui';
import { categoryTopics, plainTopics, switchedTopic, wantedOf } from '../topic-choices';
import type { SettingsProps } from './how-often';

/** 要哪些消息: what is switched off lies in the inbox without a mark. */
export function WhichTopics(props: SettingsProps) {
  const categories = useQuery('policy-categories', () => call(listCategories));
  return (
    <Section title="要哪些消息" note="不选的只放在站内，不发微信、不亮红点。">
      <Topics label="消息种类" choices={plainTopics} {...props} />
      <ErrorText text={props.settings.problemOf('topics')} />
      <Loaded query={categories}>
        {({ items }) => <Topics label="政策类别" choices={categoryTopics(items)} {...props} />}
      </Loaded>
    </Section>
  );
}

interface TopicsProps extends SettingsProps {
  readonly label: string;
  readonly choices: readonly Choice[];
}

function Topics({ label, choices, preferences: { muted }, settings: { switchTopic } }: TopicsProps) {
  const wanted = wantedOf(choices, muted);
  const press = (after: readonly string[]) => {
    const pressed = switchedTopic(wanted, after);
    if (pressed !== null) switchTopic(pressed.topic, pressed.on);
  };
  return <ChoiceSet label={label} choices={choices} values={wanted} onChange={press} />;
}

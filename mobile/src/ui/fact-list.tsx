import { Text, View } from '@tarojs/components';
import './fact-list.scss';
import { spoken } from './spoken';
import { DemoTag } from './status-tag';

export interface Fact {
  name: string;
  text: string;
  /** Made up for the demo. */
  demo?: boolean;
  /** Nobody has published it: shown quietly, so that it is not mistaken for a value. */
  unknown?: boolean;
}

/** Names with their values, one under the other: long values wrap and large type has room. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <View className="ui-facts" {...spoken({ role: 'list' })}>
      {facts.map((fact) => (
        <View key={fact.name} className="ui-fact" {...spoken({ role: 'listitem' })}>
          <View className="ui-fact__head">
            <Text className="ui-fact__name">{fact.name}</Text>
            {fact.demo ? <DemoTag /> : null}
          </View>
          <Text
            className={fact.unknown ? 'ui-fact__text ui-fact__text--unknown' : 'ui-fact__text'}
            userSelect
          >
            {fact.text}
          </Text>
        </View>
      ))}
    </View>
  );
}

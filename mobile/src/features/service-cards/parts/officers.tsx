import { Text, View } from '@tarojs/components';
import type { OfficerRow } from '@yingshang/shared/contracts/service-cards';
import { useState } from 'react';
import { goTo } from '../../../platform/navigate';
import { Button, DemoTag, FeedbackState, Icon, Portrait, Section, spoken } from '../../../ui';
import { shownOfficers } from '../unit-view';
import './officers.scss';

export function Officers({ officers }: { officers: readonly OfficerRow[] }) {
  const [all, setAll] = useState(false);
  const shown = shownOfficers(officers, all);
  return (
    <Section title={`工作人员（${officers.length}人）`}>
      {officers.length === 0 ? (
        <FeedbackState kind="empty" title="没有公布工作人员" detail="可以打单位电话询问。" />
      ) : (
        <View className="officers" {...spoken({ role: 'list', label: '工作人员' })}>
          {shown.map((officer) => (
            <Officer key={officer.id} officer={officer} />
          ))}
        </View>
      )}
      {shown.length < officers.length ? (
        <Button kind="secondary" onPress={() => setAll(true)}>{`全部${officers.length}人`}</Button>
      ) : null}
    </Section>
  );
}

function Officer({ officer }: { officer: OfficerRow }) {
  const { id, name, post, synthetic } = officer;
  return (
    <View {...spoken({ role: 'listitem' })}>
      <View
        className="officer"
        hoverClass="ui-pressed"
        onClick={() => goTo('officer', { id })}
        {...spoken({ role: 'link', label: [name, post, synthetic ? '演示' : ''].filter(Boolean).join('，') })}
      >
        <Portrait officerId={id} name={name} />
        <View className="officer__words">
          <View className="officer__name">
            <Text className="officer__name-words">{name}</Text>
            {synthetic ? <DemoTag /> : null}
          </View>
          <Text className="officer__post">{post}</Text>
        </View>
        <Icon name="chevron" small />
      </View>
    </View>
  );
}

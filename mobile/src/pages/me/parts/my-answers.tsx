import { View } from '@tarojs/components';
import { useState } from 'react';
import { entityTypeName, hasAnyAnswer, useAnswers } from '../../../platform/answers';
import { goTo } from '../../../platform/navigate';
import { Button, ListCard, ListRow, Paragraph, Section, Sheet } from '../../../ui';
import './my-answers.scss';

/** The three answers and how many more: see, change, clear. */
export function MyAnswers() {
  const { answers, clear } = useAnswers();
  const [asking, setAsking] = useState(false);
  const more = Object.keys(answers.more ?? {}).length;
  const rows = [
    { title: '主体类型', value: entityTypeName(answers.entityType) },
    { title: '行业', value: answers.industryName },
    { title: '所在区', value: answers.regionName },
    ...(more > 0 ? [{ title: '另外回答的', value: `${more} 题` }] : []),
  ];
  const answered = hasAnyAnswer(answers);
  return (
    <Section title="我的回答">
      <ListCard label="我的回答">
        {rows.map(({ title, value }) => (
          <ListRow key={title} title={title} trailing={value ?? '未回答'} />
        ))}
      </ListCard>
      <View className="my-answers__actions">
        <Button kind="secondary" onPress={() => goTo('questions')}>
          {answered ? '修改回答' : '去回答'}
        </Button>
        {answered ? (
          <Button kind="text" onPress={() => setAsking(true)}>
            清除回答
          </Button>
        ) : null}
      </View>
      {asking ? (
        <Sheet title="清除全部回答？" onClose={() => setAsking(false)} closeLabel="不清除">
          <Paragraph>清除后要重新回答，才能看到能享受的政策。已登记的意向不受影响。</Paragraph>
          <Button
            kind="danger"
            onPress={() => {
              clear();
              setAsking(false);
            }}
          >
            清除
          </Button>
        </Sheet>
      ) : null}
    </Section>
  );
}

import { useState } from 'react';
import { Button, ListCard, ListRow, Section } from '../../../ui';
import { forgetSearches, recentSearches } from '../recent-searches';

const EXAMPLES = [
  { words: '人社局', hint: '单位的简称' },
  { words: 'hprsj', hint: '首字母：和平区人社局' },
  { words: '开餐馆', hint: '要办的事' },
  { words: '稳岗返还', hint: '政策' },
] as const;

/** Before anything was typed: what was looked for here, else what can be typed. */
export function BeforeSearch({ onChoose }: { onChoose: (words: string) => void }) {
  const [recent, setRecent] = useState(recentSearches);
  const forget = () => {
    forgetSearches();
    setRecent([]);
  };
  if (recent.length === 0) {
    return (
      <Section title="可以这样找">
        <ListCard label="例子">
          {EXAMPLES.map(({ words, hint }) => (
            <ListRow key={words} title={words} caption={hint} onPress={() => onChoose(words)} />
          ))}
        </ListCard>
      </Section>
    );
  }
  return (
    <Section title="最近找过" note="只记在这台手机上。">
      <ListCard label="最近找过">
        {recent.map((words) => (
          <ListRow key={words} icon="clock" title={words} onPress={() => onChoose(words)} />
        ))}
      </ListCard>
      <Button kind="text" onPress={forget}>
        清除记录
      </Button>
    </Section>
  );
}

import { AppPage, Card, ListCard, ListRow, Section } from '../../../../ui';
import { Speak } from '../../../../ui/speak';
import { UnfiledNotes } from '../../../../ui/unfiled-notes';
import { useSpeaking } from '../../../../ui/use-speaking';

const NOWHERE = { page: 'home', occasionId: null, unit: null, officer: null } as const;

const EXAMPLES = [
  { words: '和平区税务局服务好，给五颗星', hint: '评价' },
  { words: '我家门口路灯坏了半个月没人修', hint: '投诉' },
  { words: '开小饭馆去哪儿办执照', hint: '找地方办事' },
] as const;

/** 说一说: one button; what was said is shown and confirmed on the next page. */
export default function SpeakPage() {
  const speaking = useSpeaking(NOWHERE);
  return (
    <AppPage back title="说一说" note="像跟邻居说话一样说。说完先给您看，您点“对，提交”才算数。">
      <Card>
        <Speak speaking={speaking} main />
      </Card>
      <UnfiledNotes />
      <Section title="可以这样说">
        <ListCard label="可以这样说">
          {EXAMPLES.map(({ words, hint }) => (
            <ListRow key={words} title={`“${words}”`} caption={hint} />
          ))}
        </ListCard>
      </Section>
    </AppPage>
  );
}

import { listUnitRules, type UnitRule } from '@yingshang/shared/contracts/policy-rules';
import { sinceWhen } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import {
  AppPage,
  DemoTag,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  Paragraph,
  StatusTag,
} from '../../../../ui';
import { OnlyForDesk } from '../../parts/only-for-desk';
import { draftedPolicies } from '../../rule-drafts';
import { useDeskUnit } from '../../use-desk-unit';

/** The policies of a unit, with the state of their conditions; what is broken comes first. */
export default function UnitRulesPage() {
  const { unit } = useDeskUnit();
  return (
    <AppPage back wide title="政策条件" note={unit?.name}>
      <OnlyForDesk>{(unitId) => <Rules unitId={unitId} />}</OnlyForDesk>
    </AppPage>
  );
}

function Rules({ unitId }: { unitId: string }) {
  const query = useQuery(`unit-rules:${unitId}`, () => call(listUnitRules, { params: { id: unitId } }));
  const drafted = draftedPolicies();
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <FeedbackState
            kind="empty"
            icon="policies"
            title="本单位没有负责的政策"
            detail="政策的责任单位在数据包里指定。"
          />
        ) : (
          <>
            <Paragraph quiet>改了条件，企业看到的“可享、待补充、不符合”会马上跟着变。</Paragraph>
            <ListCard label="本单位负责的政策">
              {items.map((rule) => (
                <RuleRow key={rule.policyId} rule={rule} drafted={drafted.has(rule.policyId)} />
              ))}
            </ListCard>
          </>
        )
      }
    </Loaded>
  );
}

const STATE_TAGS: Readonly<Partial<Record<UnitRule['state'], { kind: 'bad' | 'warn'; words: string }>>> = {
  broken: { kind: 'bad', words: '条件有误，企业看不到结果' },
  warnings: { kind: 'warn', words: '请看一下' },
};

function RuleRow({ rule, drafted }: { rule: UnitRule; drafted: boolean }) {
  const { packChangedSince, policyId, remarks, saved, state, title } = rule;
  const tag = STATE_TAGS[state];
  const since = saved === null ? '条件来自数据包' : `${saved.byName}${sinceWhen(saved.at)}改过`;
  const words = [tag?.words, drafted ? '有未保存的改动' : undefined, title, remarks[0]?.message, since];
  return (
    <ListRow
      title={title}
      detail={remarks[0]?.message}
      caption={since}
      tags={
        <>
          {tag ? (
            <StatusTag kind={tag.kind} icon={state === 'broken' ? 'cross' : 'question'}>
              {tag.words}
            </StatusTag>
          ) : null}
          {packChangedSince ? <StatusTag kind="warn">数据包里的条件后来也改了</StatusTag> : null}
          {drafted ? <StatusTag kind="brand">有未保存的改动</StatusTag> : null}
          {rule.demo ? <DemoTag /> : null}
        </>
      }
      spokenName={words.filter(Boolean).join('，')}
      onPress={() => goTo('unitRule', { id: policyId })}
    />
  );
}

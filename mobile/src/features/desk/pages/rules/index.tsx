import { listUnitRules, type UnitRule } from '@yingshang/shared/contracts/policy-rules';
import { sinceWhen } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import {
  AppPage,
  FeedbackState,
  type IconName,
  ListCard,
  ListRow,
  Loaded,
  Paragraph,
  type StatusKind,
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

interface RowTag {
  readonly kind: StatusKind;
  readonly words: string;
  readonly icon?: IconName;
}

/** What is to be said before the title, the worst first. */
function rowTags({ demo, packChangedSince, state }: UnitRule, drafted: boolean): readonly RowTag[] {
  const tags: readonly (RowTag | false)[] = [
    state === 'broken' && { kind: 'bad', words: '条件有误，企业看不到结果', icon: 'cross' },
    state === 'warnings' && { kind: 'warn', words: '请看一下', icon: 'question' },
    packChangedSince && { kind: 'warn', words: '数据包里的条件后来也改了' },
    drafted && { kind: 'brand', words: '有未保存的改动' },
    demo && { kind: 'neutral', words: '演示' },
  ];
  return tags.filter((tag) => tag !== false);
}

function RuleRow({ rule, drafted }: { rule: UnitRule; drafted: boolean }) {
  const { policyId, remarks, saved, title } = rule;
  const tags = rowTags(rule, drafted);
  const since = saved === null ? '条件来自数据包' : `${saved.byName}${sinceWhen(saved.at)}改过`;
  const detail = remarks[0]?.message;
  return (
    <ListRow
      title={title}
      detail={detail}
      caption={since}
      tags={tags.map(({ kind, words, icon }) => (
        <StatusTag key={words} kind={kind} icon={icon}>
          {words}
        </StatusTag>
      ))}
      // In the order in which it is shown: whoever speaks to the page says what stands there.
      spokenName={[...tags.map(({ words }) => words), title, detail, since].filter(Boolean).join('，')}
      onPress={() => goTo('unitRule', { id: policyId })}
    />
  );
}

import { Text, View } from '@tarojs/components';
import type { PolicyView } from '@yingshang/shared/contracts/policies';
import { useState } from 'react';
import { rankOf } from '../../../../platform/attention';
import { useCity } from '../../../../platform/city';
import { dayOf, longDate } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { scrollToPart } from '../../../../platform/scroll';
import { useViewNoted } from '../../../../platform/use-view-noted';
import { AppPage, Button, Card, ListRow, Paragraph, Tabs } from '../../../../ui';
import { Loaded } from '../../../../ui/loaded';
import { ToldFavouriteButton } from '../../parts/favourite-button';
import { PolicyPanel } from '../../parts/policy-panel';
import { PolicyTags } from '../../parts/policy-rows';
import { RemindMe } from '../../parts/remind-me';
import { SharePicture } from '../../parts/share-picture';
import { VerdictCard, VerdictInvitation } from '../../parts/verdict-card';
import { deadlineOn } from '../../policy-row';
import { type PolicyTab, policyTabs } from '../../policy-tabs';
import { useExplanation, usePolicy } from '../../use-policy';
import './index.scss';

export default function PolicyPage() {
  const id = usePageParameter('id');
  const rank = rankOf(usePageParameter('rank'));
  const query = usePolicy(id);
  useViewNoted(query.data?.id, 'view', rank);
  const [tab, setTab] = useState<PolicyTab>('policy');
  const askSomebody = () => {
    setTab('people');
    scrollToPart('policy-tabs');
  };
  return (
    <AppPage
      back
      title={query.data?.title ?? '政策'}
      footer={
        query.data ? (
          <>
            <Button kind="secondary" onPress={askSomebody}>
              问责任人
            </Button>
            <Button onPress={() => goTo('claim', { id })}>怎么领</Button>
          </>
        ) : undefined
      }
    >
      <Loaded query={query}>{(policy) => <Policy policy={policy} tab={tab} onTab={setTab} />}</Loaded>
    </AppPage>
  );
}

interface PolicyProps {
  policy: PolicyView;
  tab: PolicyTab;
  onTab: (tab: PolicyTab) => void;
}

function Policy({ policy, tab, onTab }: PolicyProps) {
  const tabs = policyTabs(policy);
  const choose = (key: string) => {
    const found = tabs.find((one) => one.key === key);
    if (found) onTab(found.key);
  };
  return (
    <>
      <View className="policy__tags">
        <PolicyTags row={policy} />
      </View>
      <Verdict policy={policy} />
      <RuleEdited policy={policy} />
      <Gain policy={policy} />
      <Paused policy={policy} />
      <RemindMe policy={policy} />
      <View className="policy__tools">
        <ToldFavouriteButton policyId={policy.id} />
        <SharePicture policy={policy} />
      </View>
      <View id="policy-tabs">
        <Tabs label="政策的各部分" items={tabs} value={tab} onChange={choose} />
      </View>
      <PolicyPanel policy={policy} tab={tab} />
      <NotHonoured policyId={policy.id} />
    </>
  );
}

function Verdict({ policy: { id, status, applyMode } }: { policy: PolicyView }) {
  const query = useExplanation(id);
  if (query === null) return <VerdictInvitation />;
  if (query.refusal?.code === 'benefits.faulty-rule') return <FaultyRule />;
  return (
    <Loaded query={query}>
      {(explanation) => <VerdictCard explanation={explanation} status={status} applyMode={applyMode} />}
    </Loaded>
  );
}

/** No verdict, and no guess: the broken condition is ours to mend. */
function FaultyRule() {
  return (
    <Card title="暂不能判断是否符合">
      <Paragraph>这项政策的适用条件数据有误，已通知责任单位。急用时请打电话问联系人。</Paragraph>
    </Card>
  );
}

/** Where the conditions are not the pack's own, who changed them and when. */
function RuleEdited({ policy: { ruleEdited } }: { policy: PolicyView }) {
  if (!ruleEdited) return null;
  return <Paragraph quiet>{`适用条件于${dayOf(ruleEdited.at)}由${ruleEdited.unitName}更新`}</Paragraph>;
}

/** A promise is complained of where the city has the board. */
function NotHonoured({ policyId }: { policyId: string }) {
  const isOpen = useCity()?.boards.includes('complaints') ?? false;
  if (!isOpen) return null;
  return (
    <ListRow
      icon="complaints"
      title="说好的没兑现？"
      detail="符合条件、办了却没给，可以投诉"
      onPress={() => goTo('fileComplaint', { policy: policyId })}
    />
  );
}

/** In force on paper, and nothing is granted: nobody should come for nothing. */
function Paused({ policy: { paused } }: { policy: PolicyView }) {
  if (!paused) return null;
  return (
    <Card title="这项政策已暂停">
      <Paragraph>{`${longDate(paused.since)}起暂停：${paused.note}`}</Paragraph>
    </Card>
  );
}

function Gain({ policy }: { policy: PolicyView }) {
  const today = useCity()?.today;
  return (
    <View className="policy__gain">
      <Text className="policy__benefit">{policy.benefitText}</Text>
      <Text className="policy__line">{`${policy.applyMode} · ${deadlineOn(policy, today)}`}</Text>
    </View>
  );
}

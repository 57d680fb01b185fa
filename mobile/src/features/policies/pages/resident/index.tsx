import { Text, View } from '@tarojs/components';
import { getResidentPolicy, type ResidentPolicyView } from '@yingshang/shared/contracts/policies';
import { useCity } from '../../../../platform/city';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { AppPage, Card, Paragraph, StatusTag } from '../../../../ui';
import { CopyButton } from '../../../../ui/copy-button';
import { FactList } from '../../../../ui/fact-list';
import { Loaded } from '../../../../ui/loaded';
import { FavouriteButton } from '../../parts/favourite-button';
import { FaqTab } from '../../parts/reading-tab';
import { sourceFacts } from '../../policy-facts';
import { deadlineOn } from '../../policy-row';
import { residentFacts } from '../../resident-facts';
import { statusWord } from '../../status-word';
import '../policy/index.scss';

export default function ResidentPolicyPage() {
  const id = usePageParameter('id');
  const query = useQuery(`resident-policy:${id}`, () => call(getResidentPolicy, { params: { id } }));
  return (
    <AppPage back title={query.data?.title ?? '便民政策'}>
      <Loaded query={query}>{(policy) => <Policy policy={policy} />}</Loaded>
    </AppPage>
  );
}

function Policy({ policy }: { policy: ResidentPolicyView }) {
  const { source } = policy;
  return (
    <>
      <Head policy={policy} />
      <Card title="给谁">
        <Paragraph>{policy.audience}</Paragraph>
        <Paragraph quiet>是否符合由经办单位核定，这里不作判断。</Paragraph>
      </Card>
      <Card title="摘要（非原文）">
        <Paragraph>{policy.summary}</Paragraph>
      </Card>
      <Steps steps={policy.steps} />
      {policy.faq.length > 0 ? <FaqTab faq={policy.faq} /> : null}
      <Card title="文件信息">
        <FactList facts={residentFacts(policy)} />
      </Card>
      <Card title="来源与核验">
        <FactList facts={sourceFacts(source)} />
        {source.url === null ? null : <CopyButton text={source.url}>复制官方网址</CopyButton>}
      </Card>
    </>
  );
}

function Head({ policy }: { policy: ResidentPolicyView }) {
  const { kind, word } = statusWord(policy.status);
  const today = useCity()?.today;
  return (
    <>
      <View className="policy__tags">
        <StatusTag kind={kind}>{word}</StatusTag>
        <StatusTag kind="brand">{policy.topic}</StatusTag>
      </View>
      <View className="policy__gain">
        <Text className="policy__benefit">{policy.benefitText}</Text>
        <Text className="policy__line">{deadlineOn(policy, today)}</Text>
      </View>
      <FavouriteButton policyId={policy.id} />
    </>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  if (steps.length === 0) return null;
  return (
    <Card title="怎么办">
      {steps.map((step, index) => (
        <Paragraph key={step}>{`${index + 1}. ${step}`}</Paragraph>
      ))}
    </Card>
  );
}

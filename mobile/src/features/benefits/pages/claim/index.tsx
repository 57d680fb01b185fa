import { View } from '@tarojs/components';
import { getClaimGuide } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { useViewNoted } from '../../../../platform/use-view-noted';
import { AppPage, Button, Card, ContactBar, DemoTag, Paragraph, StatusTag } from '../../../../ui';
import { FactList } from '../../../../ui/fact-list';
import { Loaded } from '../../../../ui/loaded';
import { statusWord } from '../../../policies';
import { claimView, NOT_PUBLISHED } from '../../claim-view';
import { ClaimSteps } from '../../parts/claim-steps';
import { InterestCard } from '../../parts/interest-card';
import { SourceCard } from '../../parts/source-card';
import { useInterest } from '../../use-interest';
import './index.scss';

type Guide = ResponseOf<typeof getClaimGuide>;

export default function ClaimPage() {
  const id = usePageParameter('id');
  const query = useQuery(`claim:${id}`, () => call(getClaimGuide, { params: { id } }));
  const interest = useInterest(id);
  useViewNoted(query.data?.policyId, 'claim');
  const offersInterest = query.data && claimView(query.data).recordsInterest && !interest.recorded;
  return (
    <AppPage
      back
      title="怎么领"
      note={query.data?.title}
      footer={
        offersInterest ? (
          <Button loading={interest.busy} onPress={interest.record}>
            登记意向
          </Button>
        ) : undefined
      }
    >
      <Loaded query={query}>
        {(guide) => (
          <>
            <InterestCard interest={interest} />
            <Claim guide={guide} />
          </>
        )}
      </Loaded>
    </AppPage>
  );
}

function Claim({ guide }: { guide: Guide }) {
  const view = claimView(guide);
  const status = statusWord(guide.status);
  return (
    <>
      <Card>
        <View className="claim__tags">
          <StatusTag kind={status.kind}>{status.word}</StatusTag>
          <StatusTag kind="brand">{view.heading}</StatusTag>
          {guide.demo ? <DemoTag /> : null}
        </View>
        <Paragraph>{view.sentence}</Paragraph>
      </Card>
      <ClaimSteps view={view} />
      <Card title="去哪里，什么时候">
        <FactList facts={view.places} />
      </Card>
      <WhoToAsk guide={guide} />
      <SourceCard source={guide.source} />
    </>
  );
}

function WhoToAsk({ guide }: { guide: Guide }) {
  const { phone, phoneSynthetic, unitId, unitName } = guide;
  return (
    <Card title="责任单位">
      <ContactBar
        name={unitName}
        phone={phone}
        synthetic={phoneSynthetic}
        onOpen={() => goTo('unit', { id: unitId })}
      />
      {phone === null ? <Paragraph quiet>{`电话${NOT_PUBLISHED}`}</Paragraph> : null}
    </Card>
  );
}

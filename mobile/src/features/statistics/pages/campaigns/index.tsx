import type { Campaign } from '@yingshang/shared/contracts/pushes';
import { sinceWhen } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, FeedbackState, ListCard, ListRow, Loaded, Older, Paragraph } from '../../../../ui';
import { campaignLine } from '../../campaign-view';
import { OnlyForReaders } from '../../parts/only-for-readers';
import { useCampaigns } from '../../use-campaigns';

/** What a unit told of its policies; of one of them when its id stands in the address. */
export default function CampaignsPage() {
  const policyId = usePageParameter('policy');
  return (
    <AppPage
      back
      wide
      title="推送效果"
      note={policyId ? '只看这项政策的。' : '本单位负责的政策，每次变动告知了多少企业。'}
    >
      <OnlyForReaders>{(unitId) => <Campaigns unitId={unitId} policyId={policyId} />}</OnlyForReaders>
    </AppPage>
  );
}

function Campaigns({ unitId, policyId }: { unitId: string; policyId: string }) {
  const { first, rest, busy, problem, more } = useCampaigns(unitId, policyId);
  return (
    <Loaded query={first}>
      {({ items }) =>
        items.length === 0 ? (
          <FeedbackState
            kind="empty"
            icon="message"
            title="还没有推送"
            detail="政策发布、修改、撤下或到期时，结果有变化的企业会收到消息，效果会列在这里。"
          />
        ) : (
          <>
            <Paragraph quiet>新的在前，保存半年。</Paragraph>
            <ListCard label="推送">
              {[...items, ...rest].map((campaign) => (
                <CampaignRow key={campaign.id} campaign={campaign} />
              ))}
            </ListCard>
            <Older busy={busy} problem={problem} more={more} />
          </>
        )
      }
    </Loaded>
  );
}

function CampaignRow({ campaign }: { campaign: Campaign }) {
  const { id, title, at } = campaign;
  return (
    <ListRow
      title={title}
      detail={campaignLine(campaign)}
      caption={sinceWhen(at)}
      onPress={() => goTo('campaign', { id })}
    />
  );
}

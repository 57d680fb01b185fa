import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, FeedbackState, Loaded, OnlyInUnit } from '../../../../ui';
import { PublishForm } from '../../parts/publish-form';
import { PublishedCard } from '../../parts/published-card';
import { usePublicationDraft } from '../../use-publication';

/** The words with which a case that is over is published, or is taken off the page. */
export default function PublishComplaintPage() {
  const caseId = usePageParameter('id');
  return (
    <AppPage back wide title="公开这件投诉" note="让大家看到事情是怎么解决的。姓名、电话、住址等要先去掉。">
      <OnlyInUnit roles={['supervisor']} who="督查">
        {(unitId) => <Publication unitId={unitId} caseId={caseId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Publication({ unitId, caseId }: { unitId: string; caseId: string }) {
  const place = { id: unitId, caseId };
  const query = usePublicationDraft(place);
  return (
    <Loaded query={query}>
      {(draft) => {
        if (draft.published === null && !draft.mayPublish)
          return (
            <FeedbackState
              kind="refused"
              title="投诉人没有同意公开"
              detail="同意与否由投诉人在“我的投诉”里决定，随时可以改。"
            />
          );
        return (
          <>
            {draft.published === null ? null : (
              <PublishedCard place={place} publishedId={draft.published.id} onDone={query.reload} />
            )}
            {draft.mayPublish ? <PublishForm place={place} draft={draft} onDone={query.reload} /> : null}
          </>
        );
      }}
    </Loaded>
  );
}

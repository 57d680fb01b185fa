import type { SupervisedComplaintCase } from '@yingshang/shared/contracts/complaints';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Button, Card, Loaded, OnlyInUnit, Paragraph, TwoColumns } from '../../../../ui';
import { publicationWords } from '../../desk-words';
import { CaseCard, FactsCard } from '../../parts/case-card';
import { DocumentsCard } from '../../parts/documents-card';
import { DraftCard } from '../../parts/draft-card';
import { Notes } from '../../parts/notes';
import { Story } from '../../parts/story';
import { SupervisedSteps } from '../../parts/supervised-steps';
import { type CasePlace, useSupervisedComplaint } from '../../use-complaint-desk';

/** One complaint on the supervisor's desk. */
export default function SupervisedComplaintPage() {
  const caseId = usePageParameter('id');
  return (
    <AppPage back wide title="投诉督办">
      <OnlyInUnit roles={['supervisor']} who="督查">
        {(unitId) => <Complaint key={caseId} unitId={unitId} caseId={caseId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Complaint({ unitId, caseId }: { unitId: string; caseId: string }) {
  const place = { id: unitId, caseId };
  const query = useSupervisedComplaint(place);
  return (
    <Loaded query={query}>
      {(one) => (
        <TwoColumns
          reading={<CaseCard one={one} />}
          doing={
            <>
              <DraftCard draft={one.draft} />
              {one.status === 'closed' ? <Publication one={one} place={place} /> : null}
              {one.status === 'closed' ? null : <SupervisedSteps one={one} place={place} query={query} />}
            </>
          }
          after={
            <>
              <FactsCard one={one} />
              <DocumentsCard documents={one.documents} place={place} reader="supervisor" />
              <Story timeline={one.timeline} />
              <Notes notes={one.notes} />
            </>
          }
        />
      )}
    </Loaded>
  );
}

function Publication({ one, place: { id, caseId } }: { one: SupervisedComplaintCase; place: CasePlace }) {
  const { line, button } = publicationWords(one);
  return (
    <Card title="公开">
      <Paragraph>{line}</Paragraph>
      {button === null ? null : (
        <Button kind="secondary" onPress={() => goTo('publishComplaint', { id: caseId, unit: id })}>
          {button}
        </Button>
      )}
    </Card>
  );
}

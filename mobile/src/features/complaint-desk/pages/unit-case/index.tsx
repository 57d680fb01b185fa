import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Loaded, OnlyInUnit, TwoColumns } from '../../../../ui';
import { CaseCard, FactsCard } from '../../parts/case-card';
import { DocumentsCard } from '../../parts/documents-card';
import { DraftCard } from '../../parts/draft-card';
import { NoteForm, Notes } from '../../parts/notes';
import { Story } from '../../parts/story';
import { UnitSteps } from '../../parts/unit-steps';
import { useUnitComplaint } from '../../use-complaint-desk';

/** One complaint on its unit's desk: what it is about, until when, what may be done, what happened. */
export default function UnitComplaintPage() {
  const caseId = usePageParameter('id');
  return (
    <AppPage back wide title="投诉办理">
      <OnlyInUnit roles={['lead', 'handler']} who="单位负责人和经办人">
        {(unitId) => <Complaint key={caseId} unitId={unitId} caseId={caseId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Complaint({ unitId, caseId }: { unitId: string; caseId: string }) {
  const place = { id: unitId, caseId };
  const query = useUnitComplaint(place);
  return (
    <Loaded query={query}>
      {(one) => (
        <TwoColumns
          reading={<CaseCard one={one} />}
          doing={
            <>
              <DraftCard draft={one.draft} />
              <UnitSteps one={one} place={place} query={query} />
            </>
          }
          after={
            <>
              <FactsCard one={one} />
              <DocumentsCard documents={one.documents} place={place} reader="office" />
              <Story timeline={one.timeline} />
              <Notes notes={one.notes} />
              <NoteForm place={place} query={query} />
            </>
          }
        />
      )}
    </Loaded>
  );
}

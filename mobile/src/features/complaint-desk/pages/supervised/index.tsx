import { supervisedShows } from '@yingshang/shared/contracts/complaints';
import { useState } from 'react';
import { goTo } from '../../../../platform/navigate';
import { useSettled } from '../../../../platform/use-settled';
import { AppPage, Chips, OnlyInUnit } from '../../../../ui';
import { type SupervisedShow, searchedFor, supervisedShowWords, supervisedTabs } from '../../desk-shows';
import { CaseList } from '../../parts/case-list';
import { DeskSearch } from '../../parts/desk-search';
import { useSupervisedComplaints } from '../../use-complaint-desk';

/** The supervisor's desk: complaints of all units below, and those of no unit yet. */
export default function SupervisedComplaintsPage() {
  return (
    <AppPage
      back
      wide
      title="投诉督办"
      note="下级单位的投诉，和还没有确定单位的投诉。本单位的投诉由上级督办。"
    >
      <OnlyInUnit roles={['supervisor']} who="督查">
        {(unitId) => <Desk unitId={unitId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

const PAUSE_MS = 300;

function Desk({ unitId }: { unitId: string }) {
  const [show, setShow] = useState<SupervisedShow>('overdue');
  const [typed, setTyped] = useState('');
  const settled = useSettled(typed, PAUSE_MS);
  const isSearch = searchedFor(settled) !== undefined;
  const pages = useSupervisedComplaints(unitId, show, settled);
  const counts = useKnown(pages.first.data?.counts);
  return (
    <>
      <DeskSearch typed={typed} onType={setTyped} />
      {isSearch ? null : (
        <Chips
          label="看哪些"
          items={supervisedTabs(counts)}
          value={show}
          onChange={(key) => setShow(supervisedShows.find((tab) => tab === key) ?? 'overdue')}
        />
      )}
      <CaseList
        pages={pages}
        none={isSearch ? '没有找到这样的投诉' : supervisedShowWords[show].none}
        ofOneUnit={false}
        onOpen={(id) => goTo('supervisedComplaint', { id, unit: unitId })}
      />
    </>
  );
}

/** The last that was known, while the next is fetched: numbers do not come and go with every press. */
function useKnown<T>(value: T | undefined): T | undefined {
  const [known, setKnown] = useState(value);
  if (value !== undefined && value !== known) setKnown(value);
  return value ?? known;
}

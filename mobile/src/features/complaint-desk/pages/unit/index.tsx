import { getUnitComplaintWorkbook } from '@yingshang/shared/contracts/complaints';
import { useState } from 'react';
import { goTo } from '../../../../platform/navigate';
import { call } from '../../../../platform/request';
import { useSession } from '../../../../platform/session';
import { useFetchedFile } from '../../../../platform/use-fetched-file';
import { useSettled } from '../../../../platform/use-settled';
import { AppPage, Button, Chips, ErrorText, ListRow, OnlyInUnit } from '../../../../ui';
import { searchedFor, type UnitShow, unitShowWords, unitTabs } from '../../desk-shows';
import { CaseList } from '../../parts/case-list';
import { DeskSearch } from '../../parts/desk-search';
import { useUnitComplaints } from '../../use-complaint-desk';

/** A unit's desk of complaints: what is due first stands first. */
export default function UnitComplaintsPage() {
  return (
    <AppPage back wide title="投诉办理" note="单位不能退掉、也不能自己办结投诉：由投诉人确认，或由督查回访。">
      <OnlyInUnit roles={['lead', 'handler']} who="单位负责人和经办人">
        {(unitId) => <Desk unitId={unitId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

const PAUSE_MS = 300;

function Desk({ unitId }: { unitId: string }) {
  const held = useSession(({ person }) => person?.roles) ?? [];
  const roles = held.filter(({ unit }) => unit.id === unitId).map(({ role }) => role);
  const [show, setShow] = useState<UnitShow>('todo');
  const [typed, setTyped] = useState('');
  const settled = useSettled(typed, PAUSE_MS);
  const isSearch = searchedFor(settled) !== undefined;
  const tabs = unitTabs(roles);
  return (
    <>
      <DeskSearch typed={typed} onType={setTyped} />
      {isSearch ? null : (
        <Chips
          label="看哪些"
          items={tabs.map((key) => ({ key, label: unitShowWords[key].label }))}
          value={show}
          onChange={(key) => setShow(tabs.find((tab) => tab === key) ?? 'todo')}
        />
      )}
      <CaseList
        pages={useUnitComplaints(unitId, show, settled)}
        none={isSearch ? '没有找到这样的投诉' : unitShowWords[show].none}
        ofOneUnit
        onOpen={(id) => goTo('unitComplaint', { id, unit: unitId })}
      />
      <ListRow
        icon="message"
        title="答复模板"
        detail="写回复和答复时可以直接用"
        onPress={() => goTo('answerTemplates', { unit: unitId })}
      />
      {roles.includes('lead') ? <Export unitId={unitId} /> : null}
    </>
  );
}

function Export({ unitId }: { unitId: string }) {
  const { busy, problem, open } = useFetchedFile(() =>
    call(getUnitComplaintWorkbook, { params: { id: unitId } }),
  );
  return (
    <>
      <Button kind="secondary" icon="download" loading={busy} onPress={() => void open()}>
        导出近一年台账（Excel）
      </Button>
      <ErrorText text={problem} />
    </>
  );
}

import type { SupervisedFollowUp } from '@yingshang/shared/contracts/follow-ups';
import { useState } from 'react';
import { goTo } from '../../../../platform/navigate';
import { AppPage, ListRow, OnlyInUnit, StatusTag } from '../../../../ui';
import { dueTag, promptLine, stateWords, visitLine, whatIsOwed } from '../../case-words';
import { CaseList } from '../../parts/case-list';
import { DueTag } from '../../parts/due-tag';
import { type Show, useSupervisedFollowUps } from '../../use-follow-ups';

/** The supervisor's desk: bad ratings of all units below, what is overdue first. */
export default function SupervisedFollowUpsPage() {
  return (
    <AppPage back wide title="差评督办" note="下级单位的差评：逾期的在前，其次是请您决定和回访的。">
      <OnlyInUnit roles={['supervisor']} who="督查">
        {(unitId) => <FollowUps unitId={unitId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function FollowUps({ unitId }: { unitId: string }) {
  const [show, setShow] = useState<Show>('open');
  return (
    <CaseList
      label="差评督办"
      noneOpen="没有在办的差评"
      show={show}
      onShow={setShow}
      query={useSupervisedFollowUps(unitId, show)}
      Row={Row}
    />
  );
}

function Row({ one }: { one: SupervisedFollowUp }) {
  const owed = whatIsOwed(one);
  return (
    <ListRow
      title={one.unit.name}
      tags={
        <>
          {owed === '' ? null : <StatusTag kind="brand">{owed}</StatusTag>}
          <DueTag of={one} />
        </>
      }
      spokenTags={[owed, dueTag(one)?.words].filter(Boolean).join('，')}
      detail={`${promptLine(one)}。${stateWords(one)}`}
      caption={visitLine(one)}
      onPress={() => goTo('supervisedFollowUp', { id: one.id })}
    />
  );
}

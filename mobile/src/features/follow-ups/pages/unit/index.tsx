import type { UnitFollowUp } from '@yingshang/shared/contracts/follow-ups';
import { useState } from 'react';
import { goTo } from '../../../../platform/navigate';
import { AppPage, ListRow, OnlyInUnit, Paragraph, StatusTag } from '../../../../ui';
import { dueTag, promptLine, stateWords, visitLine } from '../../case-words';
import { CaseList } from '../../parts/case-list';
import { DueTag } from '../../parts/due-tag';
import { type Show, useUnitFollowUps } from '../../use-follow-ups';

/** A unit's desk of bad ratings. */
export default function UnitFollowUpsPage() {
  return (
    <AppPage back wide title="差评整改" note="每条差评都要答复、整改，由评价人确认或督查回访。">
      <OnlyInUnit roles={['lead', 'handler']} who="单位负责人和经办人">
        {(unitId) => <FollowUps unitId={unitId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function FollowUps({ unitId }: { unitId: string }) {
  const [show, setShow] = useState<Show>('open');
  return (
    <>
      <Paragraph quiet>匿名差评在下一个工作日才列出，不显示日期、窗口和人员，以保护评价人。</Paragraph>
      <CaseList
        label="差评整改"
        noneOpen="没有要整改的差评"
        show={show}
        onShow={setShow}
        query={useUnitFollowUps(unitId, show)}
        Row={Row}
      />
    </>
  );
}

function Row({ one }: { one: UnitFollowUp }) {
  const whose = one.named ? '具名' : '匿名';
  return (
    <ListRow
      title={promptLine(one)}
      tags={
        <>
          <DueTag of={one} />
          <StatusTag kind="neutral">{whose}</StatusTag>
        </>
      }
      spokenTags={[dueTag(one)?.words, whose].filter(Boolean).join('，')}
      detail={stateWords(one)}
      caption={visitLine(one)}
      onPress={() => goTo('unitFollowUp', { id: one.id })}
    />
  );
}

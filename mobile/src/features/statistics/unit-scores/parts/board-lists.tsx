import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getScoreBoard } from '@yingshang/shared/contracts/unit-scores';
import { goTo } from '../../../../platform/navigate';
import { FeedbackState, ListCard, ListRow, Paragraph, Section } from '../../../../ui';
import { boardCaption, KIND_WORDS, lostLine } from '../board-words';
import { hundredthsText } from '../points-words';
import { RankedRows } from './ranked-rows';

type Group = ResponseOf<typeof getScoreBoard>['groups'][number];

/** The first and the last of each level and kind. */
export function BoardLists({ month, groups }: { month: string; groups: readonly Group[] }) {
  if (groups.length === 0)
    return (
      <FeedbackState
        kind="empty"
        icon="ratings"
        title="这个月没有红黑榜"
        detail="同级同类里至少两个单位评价够20条才上榜。评价少的单位不排名，免得一两条评价就定了先后。"
        action={{ label: '看各单位得分', onPress: () => goTo('cityScores', { month }) }}
      />
    );
  return (
    <>
      <Paragraph quiet>评价不足的单位不上榜；同分的一起上榜，或者都不上榜。</Paragraph>
      {groups.map((group) => (
        <Section key={group.key} title={group.name} note={`${group.ranked}个单位有名次。`}>
          {group.red.length === 0 ? null : (
            <>
              <Paragraph>红榜：得分最高的</Paragraph>
              <RankedRows label={`${group.name}红榜`} month={month} rows={group.red} />
            </>
          )}
          {group.black.length === 0 ? null : <Last group={group} month={month} />}
        </Section>
      ))}
    </>
  );
}

/** With what cost each of them most, so that it is known what to mend. */
function Last({ group: { name, black }, month }: { group: Group; month: string }) {
  return (
    <>
      <Paragraph>黑榜：得分最低的，最低的在前</Paragraph>
      <Paragraph quiet>{KIND_WORDS}</Paragraph>
      <ListCard label={`${name}黑榜`}>
        {black.map((row) => (
          <ListRow
            key={row.unit.id}
            title={`第${row.place}名 ${row.unit.name}`}
            detail={lostLine(row.lost)}
            caption={boardCaption(row)}
            trailing={hundredthsText(row.hundredths)}
            onPress={() => goTo('unitScore', { id: row.unit.id, month })}
          />
        ))}
      </ListCard>
    </>
  );
}

import { Text, View } from '@tarojs/components';
import type { BenefitRow } from '@yingshang/shared/contracts/benefits';
import { useState } from 'react';
import { goTo } from '../../../platform/navigate';
import { Button, StatusTag, spoken } from '../../../ui';
import { type ResultRow, resultRow } from '../results-view';
import './benefit-rows.scss';

/** A mini-program page should hold fewer than a thousand nodes, so long lists come in steps. */
const STEP = 20;

export function BenefitRows({ rows, asOf }: { rows: readonly BenefitRow[]; asOf: string }) {
  const [shown, setShown] = useState(STEP);
  const left = rows.length - shown;
  return (
    <>
      <View className="benefits" {...spoken({ role: 'list' })}>
        {rows.slice(0, shown).map((row, index) => (
          <BenefitRowView key={row.id} row={resultRow(row, asOf)} rank={index + 1} />
        ))}
      </View>
      {left > 0 ? (
        <Button kind="secondary" onPress={() => setShown(shown + STEP)}>
          {`再看${Math.min(left, STEP)}项（还有${left}项）`}
        </Button>
      ) : null}
    </>
  );
}

function BenefitRowView({ row, rank }: { row: ResultRow; rank: number }) {
  // In the order in which it is shown: whoever speaks to the page says what stands there.
  const words = [
    ...row.tags.map((tag) => tag.word),
    row.title,
    row.benefit,
    row.need,
    row.deadline,
    row.reason,
  ]
    .filter((part) => part !== '')
    .join('，');
  return (
    <View {...spoken({ role: 'listitem' })}>
      <View
        className="benefit"
        hoverClass="ui-pressed"
        onClick={() => goTo('policy', { id: row.id, rank: String(rank) })}
        {...spoken({ role: 'link', label: words })}
      >
        {row.tags.length > 0 ? (
          <View className="benefit__tags">
            {row.tags.map((tag) => (
              <StatusTag key={tag.word} kind={tag.kind}>
                {tag.word}
              </StatusTag>
            ))}
          </View>
        ) : null}
        <Text className="benefit__title">{row.title}</Text>
        <Text className="benefit__gain">{row.benefit}</Text>
        {row.need === '' ? null : <Text className="benefit__need">{row.need}</Text>}
        {row.deadline === '' ? null : <Text className="benefit__line">{row.deadline}</Text>}
        <Text className="benefit__line">{row.reason}</Text>
      </View>
    </View>
  );
}

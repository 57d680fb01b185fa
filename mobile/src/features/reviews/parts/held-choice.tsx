import { View } from '@tarojs/components';
import type { HeldRow } from '@yingshang/shared/contracts/rating-reviews';
import { Button, ChoiceSet, Section } from '../../../ui';
import { heldHint, heldLabel, sourcesOf } from '../review-words';
import './reviewed-rating-card.scss';

interface HeldChoiceProps {
  rows: readonly HeldRow[];
  chosen: readonly number[];
  onChoose: (places: readonly number[]) => void;
}

/** The ratings of a finding that nobody decided about: all, those of one source, or one by one. */
export function HeldChoice({ rows, chosen, onChoose }: HeldChoiceProps) {
  const all = rows.map(({ place }) => place);
  return (
    <Section
      title={`待核定的评价（${rows.length}条）`}
      note="勾选这次一起核定的，其余的留着下次。有威胁或诬告的，单独勾选那一条，可以申请查明评价人。"
    >
      <View className="reviewed-rating__tags">
        <Button inline kind="secondary" onPress={() => onChoose(all)}>
          全选
        </Button>
        {sourcesOf(rows).map((source) => (
          <Button
            key={source}
            inline
            kind="secondary"
            onPress={() =>
              onChoose(rows.flatMap(({ place, together }) => (together === source ? place : [])))
            }
          >
            {`只选同一来源${source}`}
          </Button>
        ))}
        {chosen.length > 0 ? (
          <Button inline kind="text" onPress={() => onChoose([])}>
            全不选
          </Button>
        ) : null}
      </View>
      <ChoiceSet
        label="待核定的评价"
        choices={rows.map((row) => ({
          value: String(row.place),
          label: heldLabel(row),
          hint: heldHint(row),
        }))}
        values={chosen.map(String)}
        onChange={(values) => onChoose(values.map(Number))}
      />
    </Section>
  );
}

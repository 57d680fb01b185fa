import { useCity } from '../../../platform/city';
import { Card, Field } from '../../../ui';
import { FoldedChips } from '../../../ui/folded-chips';
import type { FilingForm } from '../use-filing';

const NOWHERE = 'nowhere';
const LONGEST_PLACE = 100;

/** The district, which finds the unit, and the spot, which helps it find the matter. */
export function WhereItWas({ form: { draft, put } }: { form: FilingForm }) {
  const districts = useCity()?.districts ?? [];
  const items = [
    { key: NOWHERE, label: '不清楚' },
    ...districts.map(({ code, name }) => ({ key: code, label: name })),
  ];
  return (
    <Card title="在哪里">
      {districts.length === 0 ? null : (
        <FoldedChips
          label="在哪个区县"
          items={items}
          value={draft.regionCode ?? NOWHERE}
          onChange={(key) => put({ regionCode: key === NOWHERE ? null : key })}
        />
      )}
      <Field
        label="具体地点（可不写）"
        hint="例如：青年大街12号门前、政务大厅3号窗口"
        value={draft.place}
        maxLength={LONGEST_PLACE}
        onChange={(place) => put({ place })}
      />
    </Card>
  );
}

import type { Counter } from '@yingshang/shared/contracts/occasions';
import { getUnit } from '@yingshang/shared/contracts/service-cards';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { Button, ErrorText, Field } from '../../../ui';
import { useCounterForm } from '../use-counter-form';
import { OfficerChoice } from './officer-choice';

export interface CounterFormProps {
  readonly unitId: string;
  /** Null for a new one. */
  readonly counter: Counter | null;
  readonly onDone: () => void;
}

/** What a counter is called, who sits there, and how much it proves within an hour. */
export function CounterForm({ unitId, counter, onDone }: CounterFormProps) {
  const { typed, busy, problem, change, save } = useCounterForm(unitId, counter, onDone);
  const unit = useQuery(`unit:${unitId}`, () => call(getUnit, { params: { id: unitId } }));
  return (
    <>
      <Field
        label="窗口名称"
        hint="群众在现场看到的名字，例如「3号窗口」"
        value={typed.name}
        maxLength={30}
        onChange={(name) => change({ name })}
      />
      <Field
        label="每小时最多开出几次评价机会"
        hint="一般 60 次；平时接待得少的窗口可以调低"
        type="number"
        value={typed.hourlyCap}
        maxLength={4}
        onChange={(hourlyCap) => change({ hourlyCap })}
      />
      <OfficerChoice
        officers={unit.data?.officers ?? []}
        value={typed.officerId}
        onChange={(officerId) => change({ officerId })}
      />
      <ErrorText text={problem} />
      <Button loading={busy} onPress={save}>
        {counter === null ? '开设窗口' : '保存'}
      </Button>
      <Button kind="text" onPress={onDone}>
        {counter === null ? '先不开' : '不改了'}
      </Button>
    </>
  );
}

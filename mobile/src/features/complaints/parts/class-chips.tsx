import { type ComplaintClass, complaintClasses } from '@yingshang/shared/complaints';
import { Chips, Section } from '../../../ui';
import { withClass } from '../filing-steps';
import type { FilingForm } from '../use-filing';

const names: Readonly<Record<ComplaintClass, string>> = {
  unit: '单位',
  officer: '工作人员',
  promise: '政策没兑现',
  unknown: '不知道找谁',
};

/** What the complaint is about. */
export function ClassChips({ form: { draft, put } }: { form: FilingForm }) {
  const choose = (key: string) => {
    const chosen = complaintClasses.find((one) => one === key);
    if (chosen !== undefined && chosen !== draft.class) put(withClass(chosen));
  };
  return (
    <Section title="投诉什么">
      <Chips
        label="投诉什么"
        items={complaintClasses.map((key) => ({ key, label: names[key] }))}
        value={draft.class}
        onChange={choose}
      />
    </Section>
  );
}

import { Card, ChoiceList, Field } from '../../../ui';
import type { PlanForm } from '../plan-form/plan-form';
import type { PlanWriting } from '../use-plan-form';

type TextName = 'bornFrom' | 'bornTo' | 'opensAt' | 'closesAt' | 'mendsUntil' | 'drawAt' | 'appealsUntil';

const TIMES: readonly { readonly name: TextName; readonly label: string; readonly hint?: string }[] = [
  { name: 'opensAt', label: '开始报名', hint: '方案要在这以前公布' },
  { name: 'closesAt', label: '截止报名', hint: '这以前家长可以随时改' },
  { name: 'mendsUntil', label: '补正截止', hint: '被退回的报名在这以前补正' },
  { name: 'drawAt', label: '派位时间', hint: '到时开始掷骰子、直播' },
];

const TWINS = [
  { value: 'together', label: '可以一起派位', hint: '登记后两个孩子一个号码，去同一所幼儿园' },
  { value: 'apart', label: '各自派位', hint: '每个孩子一个号码' },
] as const;

/** What it is called, for whom, and when. */
export function BasicsPart({ writing: { form, change } }: { writing: PlanWriting }) {
  const put = (part: Partial<PlanForm>) => change(part);
  return (
    <>
      <Card title="名称">
        <Field
          label="方案名称"
          hint="家长看到的名称，例如“示例区2027年幼儿园阳光派位”"
          value={form.title}
          maxLength={80}
          onChange={(title) => put({ title })}
        />
      </Card>
      <Card title="时间（北京时间）">
        {TIMES.map(({ name, label, hint }) => (
          <Field
            key={name}
            label={label}
            hint={hint}
            placeholder="2027-06-19 14:00"
            value={form[name]}
            onChange={(text) => put({ [name]: text })}
          />
        ))}
        <Field
          label="申诉截止"
          hint="最后一天，不早于派位当天；过后90天删除孩子的姓名和证件号"
          placeholder="2027-06-30"
          value={form.appealsUntil}
          onChange={(appealsUntil) => put({ appealsUntil })}
        />
      </Card>
      <Card title="哪些孩子">
        <Field
          label="出生日期从"
          placeholder="2023-09-01"
          value={form.bornFrom}
          onChange={(bornFrom) => put({ bornFrom })}
        />
        <Field
          label="出生日期到"
          placeholder="2024-08-31"
          value={form.bornTo}
          onChange={(bornTo) => put({ bornTo })}
        />
        <ChoiceList
          label="双胞胎"
          choices={TWINS}
          value={form.twins}
          onChange={(twins) => put({ twins: twins === 'apart' ? 'apart' : 'together' })}
        />
      </Card>
    </>
  );
}

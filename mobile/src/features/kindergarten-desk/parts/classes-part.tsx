import { Button, Card, Field, LongField, Paragraph } from '../../../ui';
import { type ClassForm, freshId, type PlanForm } from '../plan-form/plan-form';
import type { PlanWriting } from '../use-plan-form';
import { ClassEntries } from './class-entries';
import { NamedRows } from './named-rows';

const LONGEST_WHO = 300;

/** Who may apply: where each class takes part, how it stands there, and what proves it. */
export function ClassesPart({ writing: { form, change } }: { writing: PlanWriting }) {
  const put = (classes: ClassForm[]) => change({ classes });
  const add = () =>
    put([...form.classes, { id: freshId('c', form.classes), name: '', who: '', entries: [], documents: [] }]);
  return (
    <>
      <Paragraph quiet>家长报名时选一个类别；参加哪些阶段、什么顺位、交什么材料，都由类别决定。</Paragraph>
      {form.classes.map((one, at) => (
        <ClassCard
          key={one.id}
          own={one}
          at={at}
          form={form}
          onChange={(changed) => put(form.classes.map((other) => (other.id === one.id ? changed : other)))}
          onRemove={() => put(form.classes.filter(({ id }) => id !== one.id))}
        />
      ))}
      <Button kind="secondary" onPress={add}>
        加一个类别
      </Button>
    </>
  );
}

interface ClassCardProps {
  own: ClassForm;
  at: number;
  form: PlanForm;
  onChange: (own: ClassForm) => void;
  onRemove: () => void;
}

function ClassCard({ own, at, form, onChange, onRemove }: ClassCardProps) {
  const name = own.name || `第${at + 1}个类别`;
  return (
    <Card title={name}>
      <Field
        label="类别名称"
        hint="例如“本区户籍”"
        value={own.name}
        maxLength={60}
        onChange={(text) => onChange({ ...own, name: text })}
      />
      <LongField
        label="哪些孩子属于这一类"
        hint="写给家长看的一两句话"
        value={own.who}
        most={LONGEST_WHO}
        onChange={(who) => onChange({ ...own, who })}
      />
      <ClassEntries own={own} form={form} onChange={(entries) => onChange({ ...own, entries })} />
      <NamedRows
        what="材料"
        letter="d"
        rows={own.documents}
        note="家长要拍照上传的材料；不要材料就一份也不写。"
        onChange={(documents) => onChange({ ...own, documents })}
      />
      <Button kind="text" spokenName={`去掉这个类别，${name}`} onPress={onRemove}>
        去掉这个类别
      </Button>
    </Card>
  );
}

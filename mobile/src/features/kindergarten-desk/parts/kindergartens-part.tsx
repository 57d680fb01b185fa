import { useState } from 'react';
import { Button, Card, ErrorText, Field, ListCard, ListRow, LongField, Paragraph, Sheet } from '../../../ui';
import { type PastedTable, pastedKindergartens } from '../plan-form/pasted-table';
import { freshId, type KindergartenRow, type PlanForm, withoutKindergarten } from '../plan-form/plan-form';
import type { PlanWriting } from '../use-plan-form';

/** Forty kindergartens with their addresses. */
const MOST_PASTED = 20_000;

/** Kindergartens and their seats: pasted as a table, or one by one. */
export function KindergartensPart({ writing: { form, change } }: { writing: PlanWriting }) {
  const [openId, setOpenId] = useState<string | null>(null);
  const row = form.kindergartens.find(({ id }) => id === openId);
  const put = (kindergartens: KindergartenRow[]) => change({ kindergartens });
  const add = () => {
    const id = freshId('k', form.kindergartens);
    put([...form.kindergartens, { id, name: '', address: '', phone: '', seats: {} }]);
    setOpenId(id);
  };
  return (
    <>
      <Pasting form={form} onPasted={put} />
      <Rows form={form} onOpen={setOpenId} />
      <Button kind="secondary" onPress={add}>
        加一所幼儿园
      </Button>
      {row === undefined ? null : (
        <RowSheet
          row={row}
          form={form}
          onChange={(changed) => put(form.kindergartens.map((one) => (one.id === row.id ? changed : one)))}
          onRemove={() => {
            setOpenId(null);
            change(withoutKindergarten(form, row.id));
          }}
          onClose={() => setOpenId(null)}
        />
      )}
    </>
  );
}

function Pasting({ form, onPasted }: { form: PlanForm; onPasted: (rows: KindergartenRow[]) => void }) {
  const [text, setText] = useState('');
  const [done, setDone] = useState<PastedTable | null>(null);
  const columns = ['名称', '地址', '电话', ...form.stages.map(({ name }) => `${name || '阶段'}学位`)];
  const read = () => {
    const table = pastedKindergartens(text, form.stages, form.kindergartens);
    onPasted([...table.rows]);
    setDone(table);
    if (table.problems.length === 0) setText('');
  };
  return (
    <Card title="从表格粘贴">
      <LongField
        label="表格"
        hint={`从电子表格复制，一行一所，各列依次是：${columns.join('、')}。同名的会改成新的。`}
        most={MOST_PASTED}
        value={text}
        onChange={setText}
      />
      {done === null ? null : (
        <Paragraph>{`新增${done.added}所，更新${done.changed}所${done.problems.length > 0 ? `，${done.problems.length}行没有收下` : ''}。`}</Paragraph>
      )}
      {done?.problems.map((problem) => (
        <ErrorText key={problem} text={problem} />
      ))}
      <Button kind="secondary" disabled={text.trim() === ''} onPress={read}>
        读入表格
      </Button>
    </Card>
  );
}

function Rows({ form, onOpen }: { form: PlanForm; onOpen: (id: string) => void }) {
  if (form.kindergartens.length === 0) return <Paragraph quiet>还没有幼儿园。</Paragraph>;
  return (
    <ListCard label={`幼儿园${form.kindergartens.length}所`}>
      {form.kindergartens.map((row, at) => (
        <ListRow
          key={row.id}
          title={row.name || `第${at + 1}所（没有名称）`}
          detail={form.stages.map(({ id, name }) => `${name}${row.seats[id] || '0'}个`).join('，')}
          caption={[row.address, row.phone].filter(Boolean).join('，')}
          onPress={() => onOpen(row.id)}
        />
      ))}
    </ListCard>
  );
}

interface RowSheetProps {
  row: KindergartenRow;
  form: PlanForm;
  onChange: (row: KindergartenRow) => void;
  onRemove: () => void;
  onClose: () => void;
}

function RowSheet({ row, form, onChange, onRemove, onClose }: RowSheetProps) {
  return (
    <Sheet title={row.name || '幼儿园'} onClose={onClose} closeLabel="好了">
      <Field label="名称" value={row.name} maxLength={60} onChange={(name) => onChange({ ...row, name })} />
      <Field
        label="地址"
        value={row.address}
        maxLength={120}
        onChange={(address) => onChange({ ...row, address })}
      />
      <Field
        label="电话（可不写）"
        value={row.phone}
        maxLength={30}
        onChange={(phone) => onChange({ ...row, phone })}
      />
      {form.stages.map(({ id, name }) => (
        <Field
          key={id}
          label={`${name}学位`}
          type="number"
          value={row.seats[id] ?? ''}
          maxLength={5}
          onChange={(count) => onChange({ ...row, seats: { ...row.seats, [id]: count } })}
        />
      ))}
      <Button kind="danger" onPress={onRemove}>
        去掉这所幼儿园
      </Button>
    </Sheet>
  );
}

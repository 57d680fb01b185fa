import {
  type AnswerTemplate,
  keepAnswerTemplate,
  LONGEST_COMPLAINT,
} from '@yingshang/shared/contracts/complaints';
import { call } from '../../../platform/request';
import { useSession } from '../../../platform/session';
import { Button, Card, ErrorText, Field, LongField } from '../../../ui';
import { LONGEST_TEMPLATE_TITLE } from '../desk-words';
import { useFieldAsking } from '../use-field-asking';
import { useKeptWords } from '../use-kept-words';

interface TemplateFormProps {
  unitId: string;
  /** As it stands; without words for a new one. */
  template: AnswerTemplate;
  onDone: () => void;
  onClose: () => void;
}

/** A template's name and words. */
export function TemplateForm({ unitId, template, onDone, onClose }: TemplateFormProps) {
  const personId = useSession(({ person }) => person?.id ?? '');
  const isNew = template.title === '';
  // A new one is begun under the id that was drawn for it, also when its answer never arrived.
  const key = `template:${personId}:${unitId}:${isNew ? 'new' : template.id}`;
  const { words, write, drop } = useKeptWords(key, template);
  const { busy, problem, problemOf, send, complain } = useFieldAsking(['title', 'text']);
  const save = async () => {
    const { id, title, text } = words;
    if (title.trim() === '') return complain('title', '请起一个同事看得懂的名称。');
    if (text.trim() === '') return complain('text', '请先写几句话。');
    const params = { id: unitId, templateId: id };
    const answer = await send(() => call(keepAnswerTemplate, { params, body: { title, text } }));
    if (!answer.ok) return;
    drop();
    onDone();
  };
  return (
    <Card title={isNew ? '新增模板' : '修改模板'}>
      <Field
        label="名称"
        value={words.title}
        maxLength={LONGEST_TEMPLATE_TITLE}
        error={problemOf('title')}
        onChange={(title) => write('title', title)}
      />
      <LongField
        label="内容"
        value={words.text}
        most={LONGEST_COMPLAINT}
        error={problemOf('text')}
        onChange={(text) => write('text', text)}
      />
      <ErrorText text={problem} />
      <Button loading={busy} onPress={() => void save()}>
        保存
      </Button>
      <Button kind="text" onPress={onClose}>
        先不保存
      </Button>
    </Card>
  );
}

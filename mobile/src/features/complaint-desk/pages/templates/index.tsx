import type { AnswerTemplate } from '@yingshang/shared/contracts/complaints';
import { useState } from 'react';
import { useSession } from '../../../../platform/session';
import { uniqueId } from '../../../../platform/unique-id';
import { AppPage, Button, Card, FeedbackState, Loaded, OnlyInUnit, Paragraph } from '../../../../ui';
import { RemoveTemplate } from '../../parts/remove-template';
import { TemplateForm } from '../../parts/template-form';
import { useAnswerTemplates } from '../../use-complaint-desk';

/** Words that a unit answers with again and again: its lead writes them, everybody at its desk uses them. */
export default function AnswerTemplatesPage() {
  return (
    <AppPage back wide title="答复模板" note="写回复和答复时可以放进去再改。不要写姓名、电话。">
      <OnlyInUnit roles={['lead', 'handler']} who="单位负责人和经办人">
        {(unitId) => <Templates unitId={unitId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Templates({ unitId }: { unitId: string }) {
  const query = useAnswerTemplates(unitId);
  const isLead = useSession(
    ({ person }) => person?.roles.some(({ role, unit }) => role === 'lead' && unit.id === unitId) ?? false,
  );
  const [edited, setEdited] = useState<AnswerTemplate | null>(null);
  const add = async () => setEdited({ id: await uniqueId(), title: '', text: '' });
  if (edited !== null)
    return (
      <TemplateForm
        unitId={unitId}
        template={edited}
        onDone={() => {
          query.reload();
          setEdited(null);
        }}
        onClose={() => setEdited(null)}
      />
    );
  return (
    <Loaded query={query}>
      {({ items }) => (
        <>
          {isLead ? <Button onPress={() => void add()}>新增模板</Button> : null}
          {items.length === 0 ? (
            <FeedbackState
              kind="empty"
              icon="message"
              title="还没有答复模板"
              detail={isLead ? '把常用的答复写成模板，同事可以直接用。' : '由单位负责人添加。'}
            />
          ) : null}
          {items.map((template) => (
            <Template
              key={template.id}
              template={template}
              unitId={unitId}
              onEdit={isLead ? () => setEdited(template) : null}
              onRemoved={query.reload}
            />
          ))}
        </>
      )}
    </Loaded>
  );
}

interface TemplateProps {
  template: AnswerTemplate;
  unitId: string;
  /** Null for whoever only uses it. */
  onEdit: (() => void) | null;
  onRemoved: () => void;
}

function Template({ template, unitId, onEdit, onRemoved }: TemplateProps) {
  const { title, text } = template;
  return (
    <Card title={title}>
      <Paragraph>{text}</Paragraph>
      {onEdit === null ? null : (
        <>
          <Button kind="secondary" spokenName={`修改：${title}`} onPress={onEdit}>
            修改
          </Button>
          <RemoveTemplate unitId={unitId} template={template} onRemoved={onRemoved} />
        </>
      )}
    </Card>
  );
}

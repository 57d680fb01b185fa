import { useState } from 'react';
import type { WrittenOnce } from '../../../platform/use-written-once';
import { Button, FeedbackState, ListCard, ListRow, Loaded, Sheet } from '../../../ui';
import { withTemplate } from '../desk-words';
import { useAnswerTemplates } from '../use-complaint-desk';

/** Puts one of the unit's templates into what is being written, behind what is there. */
export const templateHelp = (unitId: string) => (form: WrittenOnce) => (
  <TemplateHelp unitId={unitId} form={form} />
);

function TemplateHelp({ unitId, form }: { unitId: string; form: WrittenOnce }) {
  const [isOpen, setOpen] = useState(false);
  const insert = (template: string) => {
    form.write(withTemplate(form.draft.text, template));
    setOpen(false);
  };
  return (
    <>
      <Button kind="secondary" onPress={() => setOpen(true)}>
        用答复模板
      </Button>
      {isOpen ? (
        <Sheet title="答复模板" onClose={() => setOpen(false)}>
          <Templates unitId={unitId} onChoose={insert} />
        </Sheet>
      ) : null}
    </>
  );
}

function Templates({ unitId, onChoose }: { unitId: string; onChoose: (text: string) => void }) {
  return (
    <Loaded query={useAnswerTemplates(unitId)}>
      {({ items }) =>
        items.length === 0 ? (
          <FeedbackState
            kind="empty"
            icon="message"
            title="还没有答复模板"
            detail="单位负责人可以在“投诉办理”最下面的“答复模板”里添加。"
          />
        ) : (
          <ListCard label="答复模板">
            {items.map(({ id, title, text }) => (
              <ListRow key={id} title={title} detail={text} onPress={() => onChoose(text)} />
            ))}
          </ListCard>
        )
      }
    </Loaded>
  );
}

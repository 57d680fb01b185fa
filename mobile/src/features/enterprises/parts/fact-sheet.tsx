import type { ProfileField } from '@yingshang/shared/contracts/enterprises';
import type { Refusal } from '@yingshang/shared/kernel';
import { goTo } from '../../../platform/navigate';
import { Button, ErrorText, Paragraph, Sheet } from '../../../ui';
import type { FactInput } from '../fact-input';
import { sourceWords } from '../fact-words';
import { refusalWords } from '../refusal-words';
import { FactControl } from './fact-control';

interface FactSheetProps {
  field: ProfileField;
  busy: boolean;
  refusal: Refusal | undefined;
  /** Null takes the own statement back. */
  onSave: (value: FactInput | null) => void;
  onClose: () => void;
}

/** One fact under change, with the control that its type asks for. */
export function FactSheet({ field, busy, refusal, onSave, onClose }: FactSheetProps) {
  const { counts, stated } = field;
  return (
    <Sheet title={field.name} onClose={onClose} closeLabel="不修改">
      {counts ? <Paragraph quiet>{`现在：${counts.valueText}（${sourceWords(counts)}）`}</Paragraph> : null}
      <ErrorText text={refusalWords(refusal)} />
      {refusal?.code.startsWith('access.') ? <Button onPress={() => goTo('signIn')}>重新登录</Button> : null}
      <FactControl field={field} busy={busy} onSave={onSave} />
      {stated ? (
        <Button kind="text" disabled={busy} onPress={() => onSave(null)}>
          撤回我的填写
        </Button>
      ) : null}
    </Sheet>
  );
}

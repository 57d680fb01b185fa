import type { Enterprise } from '@yingshang/shared/contracts/enterprises';
import { goTo } from '../../../platform/navigate';
import { Button, Paragraph, Sheet } from '../../../ui';

interface LeaveSheetProps {
  enterprise: Enterprise;
  onLeave: () => void;
  onClose: () => void;
}

/** What goes with an enterprise that is given up, asked before it does. */
export function LeaveSheet({ enterprise, onLeave, onClose }: LeaveSheetProps) {
  const controls = enterprise.powers.includes('control');
  const toDelegates = () => {
    onClose();
    goTo('delegates', { id: enterprise.id });
  };
  return (
    <Sheet title="移除这家企业？" onClose={onClose} closeLabel="不移除">
      <Paragraph>{`${enterprise.name}：您填写的信息会一并删除，登记库里的信息不受影响。`}</Paragraph>
      {controls ? (
        <>
          <Paragraph>您是负责人：移除后不能再代表企业，您委托的人也一并失去权限。</Paragraph>
          <Button kind="secondary" onPress={toDelegates}>
            先移交给受托人
          </Button>
        </>
      ) : null}
      <Button kind="danger" onPress={onLeave}>
        移除
      </Button>
    </Sheet>
  );
}

import { useSession } from '../../../platform/session';
import { ErrorText, FeedbackState, ListCard, ListRow, Loaded, Paragraph, Sheet } from '../../../ui';
import { handlerWords } from '../desk-words';
import { useComplaintHandlers } from '../use-complaint-desk';

interface AssignSheetProps {
  unitId: string;
  problem?: string;
  onChoose: (handlerId: string) => void;
  onClose: () => void;
}

/** To whom a complaint is given, with how many each has in hand. */
export function AssignSheet({ unitId, problem, onChoose, onClose }: AssignSheetProps) {
  return (
    <Sheet title="安排给谁" onClose={onClose}>
      <ErrorText text={problem} />
      <Loaded query={useComplaintHandlers(unitId)}>
        {({ items }) =>
          items.length === 0 ? (
            <FeedbackState
              kind="empty"
              icon="service-cards"
              title="本单位还没有承办人"
              detail="请管理员在“人员与角色”里授予经办人角色。"
            />
          ) : (
            <>
              <ListCard label="承办人">
                {items.map((one) => (
                  <ListRow
                    key={one.id}
                    title={handlerWords(one)}
                    trailing={`在办${one.holds}件`}
                    onPress={() => onChoose(one.id)}
                  />
                ))}
              </ListCard>
              <DemoColleague />
            </>
          )
        }
      </Loaded>
    </Sheet>
  );
}

/** A visitor of the demo is the colleague, too, at another desk. */
function DemoColleague() {
  const isDemo = useSession(({ person }) => person?.demo === true);
  if (!isDemo) return null;
  return <Paragraph quiet>演示：安排给同事以后，到“我的”里换成“工作人员”身份，就能接着办。</Paragraph>;
}

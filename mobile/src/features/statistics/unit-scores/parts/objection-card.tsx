import { getObjectionWindow } from '@yingshang/shared/contracts/unit-scores';
import { goTo } from '../../../../platform/navigate';
import { Button, Card, Loaded, Paragraph } from '../../../../ui';
import { windowWords } from '../case-words';
import { useHoldsIn, useObjectionWindow } from '../use-unit-scores';

/** For the unit itself: until when it may object, and what it objected to. */
export function ObjectionCard({ id, month }: { id: string; month: string }) {
  const mayRead = useHoldsIn(id, getObjectionWindow.access.roles);
  const query = useObjectionWindow(mayRead ? { id, month } : null);
  if (!mayRead) return null;
  return (
    <Card title="异议">
      <Loaded query={query}>
        {(found) => (
          <>
            <Paragraph>{windowWords(found)}</Paragraph>
            {found.open ? (
              <Paragraph quiet>
                点投诉分里扣分的一项，找到那一件，由负责人提异议。与本单位无关的督查来核定。
              </Paragraph>
            ) : null}
            {found.items.length === 0 ? null : (
              <Button kind="secondary" onPress={() => goTo('scoreObjections', { id, month })}>
                {`看本月的异议（${found.items.length}件）`}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Card>
  );
}

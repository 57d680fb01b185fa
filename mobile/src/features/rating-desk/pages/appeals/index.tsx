import { goTo } from '../../../../platform/navigate';
import { AppPage, Button, FeedbackState, Loaded, NotForYou, Paragraph } from '../../../../ui';
import { AppealCard } from '../../parts/appeal-card';
import { useAppealingUnit, useUnitAppeals } from '../../use-unit-appeals';

/** What the unit appealed against, and what came of it. */
export default function UnitAppealsPage() {
  const unit = useAppealingUnit();
  return (
    <AppPage back wide title="我的申诉" note={unit?.name}>
      {unit === null ? (
        <NotForYou title="这里只给单位负责人和经办人看" detail="请用本单位负责人或经办人的身份登录后再来。" />
      ) : (
        <Appeals unitId={unit.id} />
      )}
    </AppPage>
  );
}

function Appeals({ unitId }: { unitId: string }) {
  const query = useUnitAppeals(unitId);
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <FeedbackState
            kind="empty"
            icon="ratings"
            title="还没有申诉过"
            detail="单位负责人可以在“本单位评价”里，对某一条评价提出申诉。"
            action={{ label: '看本单位评价', onPress: () => goTo('unitRatings', {}) }}
          />
        ) : (
          <>
            <Paragraph quiet>新的在前。由与本单位无关的督查核定，结果和依据在这里看。</Paragraph>
            {items.map((appeal) => (
              <AppealCard key={appeal.id} appeal={appeal} />
            ))}
            <Button kind="text" onPress={() => goTo('ratingChanges', { id: unitId })}>
              看公众看到的暂扣与移除
            </Button>
          </>
        )
      }
    </Loaded>
  );
}

import { getObjectionWindow } from '@yingshang/shared/contracts/unit-scores';
import { longMonth } from '../../../../../platform/dates';
import { goTo } from '../../../../../platform/navigate';
import { usePageParameter } from '../../../../../platform/page-parameter';
import { AppPage, FeedbackState, Loaded, OnlyRoles, Paragraph } from '../../../../../ui';
import { windowWords } from '../../case-words';
import { ScoreObjectionCard } from '../../parts/score-objection-card';
import { useObjectionWindow } from '../../use-unit-scores';

/** What the unit objected to in a month, and what came of it. */
export default function ScoreObjectionsPage() {
  const [id, month] = [usePageParameter('id'), usePageParameter('month')];
  return (
    <AppPage back wide title="得分异议" note={month === '' ? undefined : longMonth(month)}>
      <OnlyRoles roles={getObjectionWindow.access.roles} who="单位负责人或经办人">
        <Objections id={id} month={month} />
      </OnlyRoles>
    </AppPage>
  );
}

function Objections({ id, month }: { id: string; month: string }) {
  return (
    <Loaded query={useObjectionWindow({ id, month })}>
      {(found) => (
        <>
          <Paragraph>{windowWords(found)}</Paragraph>
          {found.items.length === 0 ? (
            <FeedbackState
              kind="empty"
              icon="check"
              title="这个月没有提过异议"
              detail="单位负责人可以在单位得分里，对扣分的某一件提异议。"
              action={{ label: '看单位得分', onPress: () => goTo('unitScore', { id, month }) }}
            />
          ) : (
            found.items.map((one) => <ScoreObjectionCard key={one.id} objection={one} />)
          )}
        </>
      )}
    </Loaded>
  );
}

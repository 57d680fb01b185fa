import { listScoreCases } from '@yingshang/shared/contracts/unit-scores';
import type { ComplaintCause } from '@yingshang/shared/unit-scores';
import { longMonth } from '../../../../../platform/dates';
import { usePageParameter } from '../../../../../platform/page-parameter';
import { AppPage, FeedbackState, Loaded, NotForYou, Older, OnlyRoles } from '../../../../../ui';
import { causeNames, isComplaintCause } from '../../cause-words';
import { CauseCard } from '../../parts/cause-card';
import { ScoreCaseCard } from '../../parts/score-case-card';
import { useCaseDoors } from '../../use-case-doors';
import { useScoreCases } from '../../use-unit-scores';

/** The cases behind one cause of a month, for the unit and its supervisors. */
export default function ScoreCasesPage() {
  const [id, month, cause] = [usePageParameter('id'), usePageParameter('month'), usePageParameter('cause')];
  const title = isComplaintCause(cause) ? causeNames[cause] : '得分里的案件';
  return (
    <AppPage back wide title={title} note={month === '' ? undefined : longMonth(month)}>
      <OnlyRoles roles={listScoreCases.access.roles} who="单位负责人、经办人或督查">
        {isComplaintCause(cause) ? (
          <Cases id={id} month={month} cause={cause} />
        ) : (
          <NotForYou title="没有这一项" detail="请从单位得分的一项点进来。" />
        )}
      </OnlyRoles>
    </AppPage>
  );
}

function Cases({ id, month, cause }: { id: string; month: string; cause: ComplaintCause }) {
  const { first, rest, busy, problem, more } = useScoreCases({ id, month }, cause);
  const doors = useCaseDoors({ id, month, cause });
  return (
    <>
      <CauseCard id={id} month={month} cause={cause} />
      <Loaded query={first}>
        {({ items }) =>
          items.length === 0 ? (
            <FeedbackState kind="empty" icon="check" title="这个月没有这样的案件" />
          ) : (
            <>
              {[...items, ...rest].map((one) => (
                <ScoreCaseCard key={`${one.kind} ${one.caseId} ${one.on}`} one={one} doors={doors(one)} />
              ))}
              <Older busy={busy} problem={problem} more={more} label="看更多" />
            </>
          )
        }
      </Loaded>
    </>
  );
}

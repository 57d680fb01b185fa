import { listPlans } from '@yingshang/shared/contracts/kindergarten-plans';
import { minuteOf } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { useUnitOf } from '../../../../platform/own-unit';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { AppPage, FeedbackState, ListCard, ListRow, Loaded, NotForYou, onlyFor } from '../../../../ui';

/** Draws of the bureau, for whoever takes part in their ceremony. */
export default function DrawsPage() {
  const unit = useUnitOf(['lottery-operator', 'notary']);
  return (
    <AppPage back wide title="派位现场" note={unit?.name}>
      {unit === null ? <NotForYou {...onlyFor('派位操作员和公证员')} /> : <Draws unitId={unit.id} />}
    </AppPage>
  );
}

function Draws({ unitId }: { unitId: string }) {
  return (
    <Loaded query={useQuery('kindergarten-plans', () => call(listPlans))}>
      {({ plans }) => {
        const own = plans.filter(({ bureau }) => bureau.id === unitId);
        if (own.length === 0)
          return (
            <FeedbackState
              kind="empty"
              icon="kindergarten"
              title="本单位没有公布的派位方案"
              detail="方案公布后，在这里办理封存、骰子和派位。"
            />
          );
        return (
          <ListCard label="派位">
            {own.map(({ id, title, drawAt, phase }) => (
              <ListRow
                key={id}
                icon="kindergarten"
                title={title}
                detail={`${minuteOf(drawAt)}派位`}
                caption={phase === 'frozen' ? '名册已封存' : undefined}
                onPress={() => goTo('drawCeremony', { plan: id, unit: unitId })}
              />
            ))}
          </ListCard>
        );
      }}
    </Loaded>
  );
}

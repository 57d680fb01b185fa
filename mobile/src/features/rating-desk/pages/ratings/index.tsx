import { listOfficeRatings } from '@yingshang/shared/contracts/reputation';
import { useState } from 'react';
import { goTo } from '../../../../platform/navigate';
import { useUnitOf } from '../../../../platform/own-unit';
import { usePageParameter } from '../../../../platform/page-parameter';
import {
  AppPage,
  Button,
  Chips,
  FeedbackState,
  Loaded,
  NotForYou,
  Older,
  Paragraph,
  Section,
  type TabItem,
} from '../../../../ui';
import { OfficeRowCard } from '../../parts/office-row-card';
import { batchesOf, mayBeAnswered } from '../../row-words';
import { useAppealsOf, useLedUnit } from '../../use-unit-appeals';
import { type StarFilter, useUnitRatings } from '../../use-unit-ratings';

/** A unit's rating desk: what people say of it, in batches. */
export default function UnitRatingsPage() {
  const unit = useUnitOf(listOfficeRatings.access.roles);
  return (
    <AppPage back wide title="本单位评价" note={unit?.name}>
      {unit ? (
        <Ratings unitId={unit.id} />
      ) : (
        <NotForYou
          title="这里只给被评价单位的工作人员看"
          detail="请用工作人员、经办人、单位负责人或督查的身份登录后再来。"
        />
      )}
    </AppPage>
  );
}

const FILTERS: readonly (TabItem & { readonly key: StarFilter })[] = [
  { key: 'all', label: '全部' },
  { key: '5', label: '5星' },
  { key: '4', label: '4星' },
  { key: '3', label: '3星' },
  { key: '2', label: '2星' },
  { key: '1', label: '1星' },
];

const filterOf = (key: string) => FILTERS.find((one) => one.key === key)?.key ?? 'all';

function Ratings({ unitId }: { unitId: string }) {
  const asked = usePageParameter('stars');
  const [filter, setFilter] = useState<StarFilter>(filterOf(asked));
  const { first, rest, busy, problem, more } = useUnitRatings(unitId, filter);
  const appeals = useAppealsOf(unitId);
  const led = useLedUnit()?.id;
  const choose = (key: string) => setFilter(filterOf(key));
  return (
    <>
      <Paragraph quiet>
        评价满5人才在当天结束后成批显示。您看不到评价人是谁，也看不到时间、窗口和当班人员，每批内的先后没有含义：这样谁也不会因为说了真话受到为难。
      </Paragraph>
      <Button kind="text" onPress={() => goTo('reputation', { id: unitId })}>
        看公众看到的评分
      </Button>
      <Button kind="text" onPress={() => goTo('unitFollowUps', {})}>
        看差评办理
      </Button>
      {appeals.mayRead ? (
        <Button kind="text" onPress={() => goTo('unitAppeals')}>
          {appeals.open > 0 ? `看我的申诉（${appeals.open}件待核定）` : '看我的申诉'}
        </Button>
      ) : null}
      <Chips label="按星级筛选" items={FILTERS} value={filter} onChange={choose} />
      <Loaded query={first}>
        {({ items }) =>
          items.length === 0 ? (
            <FeedbackState
              kind="empty"
              icon="ratings"
              title={filter === 'all' ? '还没有可以显示的评价' : '没有这个星级的评价'}
              detail="评价满5人后，第二天起在这里看到。"
            />
          ) : (
            <>
              {batchesOf([...items, ...rest]).map(({ number, title, rows }) => (
                <Section key={number} title={title}>
                  {rows.map((row) => (
                    <OfficeRowCard
                      key={row.id}
                      row={row}
                      appeal={appeals.of(row)}
                      onAnswer={
                        led === unitId && mayBeAnswered(row)
                          ? () => goTo('unitAnswer', { row: row.id })
                          : undefined
                      }
                      onAppeal={appeals.mayFile(row) ? () => goTo('unitAppeal', { row: row.id }) : undefined}
                    />
                  ))}
                </Section>
              ))}
              <Older busy={busy} problem={problem} more={more} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { getOwnYear, type getUnitYear } from '@yingshang/shared/contracts/yearly-scores';
import { longDate, longMonth } from '../../../../../platform/dates';
import { goTo } from '../../../../../platform/navigate';
import { useUnitOf } from '../../../../../platform/own-unit';
import { usePageParameter } from '../../../../../platform/page-parameter';
import {
  AppPage,
  Button,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  Paragraph,
  Section,
  TwoColumns,
} from '../../../../../ui';
import { useHoldsIn } from '../../../unit-scores/use-unit-scores';
import { ConversionCard } from '../../parts/conversion-card';
import { MonthsCard } from '../../parts/months-card';
import { OwnYearCard } from '../../parts/own-year-card';
import { YearResultCard } from '../../parts/result-card';
import { useOwnYear, useUnitYear } from '../../use-years';
import { type OwnYear, rollingNote, standingTag, versionLine, yearName } from '../../year-words';

type Found = ResponseOf<typeof getUnitYear>;

/** 单位年度得分: of the unit in the address, else of one's own; what was signed, what is to confirm, else an estimate. */
export default function UnitYearPage() {
  const own = useUnitOf(getOwnYear.access.roles)?.id;
  const id = usePageParameter('id') || own;
  return id === undefined ? (
    <AppPage back title="单位年度得分">
      <FeedbackState
        kind="empty"
        icon="ratings"
        title="没有指明是哪个单位"
        action={{ label: '看年度营商绩效', onPress: () => goTo('scoreYears', {}) }}
      />
    </AppPage>
  ) : (
    <UnitYear id={id} />
  );
}

function UnitYear({ id }: { id: string }) {
  const asked = usePageParameter('year');
  const mayRead = useHoldsIn(id, getOwnYear.access.roles);
  // A year under way is no public one yet: the public answer is asked for the last.
  const query = useUnitYear(id, mayRead ? 'last' : asked || 'last');
  const own = useOwnYear(mayRead ? id : null, asked || 'last');
  const underWay = own.data?.year;
  return (
    <AppPage back wide title="单位年度得分" note={query.data?.unit.name}>
      {mayRead && own.state === 'loading' ? (
        <FeedbackState kind="loading" />
      ) : (
        <Loaded query={query}>
          {(found) =>
            underWay != null && underWay.state !== 'signed' ? (
              <UnderWay id={id} own={underWay} />
            ) : (
              <Public found={found} own={underWay ?? null} />
            )
          }
        </Loaded>
      )}
      <Button kind="text" onPress={() => goTo('scoreYears', {})}>
        看各单位的年度营商绩效
      </Button>
    </AppPage>
  );
}

function UnderWay({ id, own }: { id: string; own: OwnYear }) {
  return (
    <TwoColumns
      reading={
        <YearResultCard title={yearName(own)} figures={own.figures} rules={own.rules} seeded={own.seeded}>
          <Paragraph quiet>还在确认，签批以前不是结果。</Paragraph>
          <RollingNote text={rollingNote(own)} />
        </YearResultCard>
      }
      doing={<OwnYearCard id={id} own={own} />}
      after={
        <>
          <MonthsCard months={own.figures.months} />
          <ConversionCard />
        </>
      }
    />
  );
}

const RollingNote = ({ text }: { text: string | null }) =>
  text === null ? null : <Paragraph quiet>{text}</Paragraph>;

function Public({ found, own }: { found: Found; own: OwnYear | null }) {
  const { unit, withheld, year, estimate, seeded } = found;
  if (withheld !== null)
    return (
      <FeedbackState
        kind="empty"
        icon="ratings"
        title="演示城市不含真实单位的得分"
        detail="这里是演示城市，真实单位不展示得分。示例区的单位有演示得分。"
        action={{ label: '看单位名片', onPress: () => goTo('unit', { id: unit.id }) }}
      />
    );
  if (year !== null)
    return (
      <TwoColumns
        reading={
          <YearResultCard title={yearName(year)} figures={year.figures} rules={year.rules} seeded={seeded}>
            <Paragraph quiet>
              {`${longDate(year.signedOn)}签批。单位意见：${standingTag({ standing: 'asked', settled: year.settled }).words}。`}
            </Paragraph>
            <RollingNote text={rollingNote(year)} />
          </YearResultCard>
        }
        doing={<Versions year={year} />}
        after={
          <>
            <MonthsCard months={year.figures.months} />
            {own === null || own.objections.length === 0 ? null : <OwnYearCard id={unit.id} own={own} />}
            <ConversionCard />
          </>
        }
      />
    );
  return estimate === null ? (
    <FeedbackState
      kind="empty"
      icon="ratings"
      title="还没有年度得分"
      detail="每个月的得分定下以后，这里先给出预估；一年过完，经单位确认、两人签批后公布。"
    />
  ) : (
    <Estimated estimate={estimate} seeded={seeded} />
  );
}

function Estimated({ estimate, seeded }: { estimate: NonNullable<Found['estimate']>; seeded: boolean }) {
  const { figures, rules, from, to } = estimate;
  return (
    <TwoColumns
      reading={
        <YearResultCard title="预估，不是结果" figures={figures} rules={rules} seeded={seeded}>
          <Paragraph quiet>
            {`照${longMonth(from)}至${longMonth(to)}定下的得分试算。年度结果要等一年过完，经单位确认、两人签批。`}
          </Paragraph>
        </YearResultCard>
      }
      doing={<ConversionCard />}
      after={<MonthsCard months={figures.months} />}
    />
  );
}

function Versions({ year: { versions } }: { year: NonNullable<Found['year']> }) {
  const reasons = {
    'ratings-changed': '有评价移除或恢复计入',
    'objection-granted': '月度异议成立，剔除了一件',
    'late-records': '有记录补录进来',
  } as const;
  return (
    <Section title="签批与更正" note="每一版都写进公开账本，旧版不改。">
      <ListCard label="各版年度得分">
        {versions.toReversed().map(({ version, on, reason, hundredths, points, subject }) => (
          <ListRow
            key={version}
            title={`第${version}版${reason === null ? '，签批' : `，更正：${reasons[reason]}`}`}
            detail={versionLine(hundredths, points)}
            caption={`${longDate(on)} · 公开账本编号${subject.slice(0, 8)}`}
            onPress={() => goTo('ledgerEntry', { subject })}
          />
        ))}
      </ListCard>
    </Section>
  );
}

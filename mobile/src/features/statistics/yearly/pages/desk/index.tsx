import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { type DeskYear, getYearDesk } from '@yingshang/shared/contracts/yearly-scores';
import { goTo } from '../../../../../platform/navigate';
import { useUnitOf } from '../../../../../platform/own-unit';
import { useAsking } from '../../../../../platform/use-asking';
import {
  AppPage,
  Button,
  Card,
  DemoTag,
  ErrorText,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  NotForYou,
  onlyFor,
  Paragraph,
  Section,
  StatusTag,
  TwoColumns,
} from '../../../../../ui';
import { ConversionCard } from '../../parts/conversion-card';
import { SigningCard } from '../../parts/signing-card';
import { YearObjectionCard } from '../../parts/year-objection-card';
import { forgetYears, open, useYearDesk } from '../../use-years';
import { resultLine, rollingNote, standingTag, stateTag, yearName } from '../../year-words';

type Desk = ResponseOf<typeof getYearDesk>;

/** 年度考核办理: the office that runs the assessment opens, sends, decides and signs. */
export default function YearDeskPage() {
  const unit = useUnitOf(getYearDesk.access.roles);
  return (
    <AppPage back wide title="年度考核办理" note={unit?.name}>
      {unit === null ? <NotForYou {...onlyFor('督查人员')} /> : <Desk id={unit.id} />}
    </AppPage>
  );
}

function Desk({ id }: { id: string }) {
  return (
    <Loaded query={useYearDesk(id)}>
      {(desk) => {
        const [year] = desk.years;
        if (desk.toOpen.length === 0 && year === undefined) return <Nothing desk={desk} />;
        return (
          <>
            {desk.toOpen.map((span) => (
              <OpenCard key={span.year} id={id} span={span} />
            ))}
            {desk.years.map((one) => (
              <YearUnderWay key={one.year} id={id} year={one} />
            ))}
          </>
        );
      }}
    </Loaded>
  );
}

function Nothing({ desk: { mayRun } }: { desk: Desk }) {
  return (
    <FeedbackState
      kind="empty"
      icon="ratings"
      title={mayRun ? '没有可以开始的年度' : '年度考核不由本单位办理'}
      detail={
        mayRun
          ? '12月的得分定下以后，可以开始这一年的考核。已由别的单位牵头的年度，在那个单位办理。'
          : '考核由市级的一个牵头单位办理。'
      }
      action={{ label: '看年度营商绩效', onPress: () => goTo('scoreYears', {}) }}
    />
  );
}

function OpenCard({ id, span }: { id: string; span: Desk['toOpen'][number] }) {
  const { busy, problem, ask } = useAsking();
  const note = rollingNote(span);
  const onOpen = async () => {
    await ask(() => open({ id, year: span.year }));
    forgetYears();
  };
  return (
    <Card title={yearName(span)}>
      {note === null ? null : <DemoTag />}
      <Paragraph>开始以后，先为每个单位算出草稿，再发给单位确认。由最先开始的单位牵头到底。</Paragraph>
      {note === null ? null : <Paragraph quiet>{note}</Paragraph>}
      <ErrorText text={problem} />
      <Button loading={busy} onPress={() => void onOpen()}>
        开始这一年的考核
      </Button>
    </Card>
  );
}

function YearUnderWay({ id, year }: { id: string; year: DeskYear }) {
  const tag = stateTag(year);
  return (
    <TwoColumns
      reading={
        <>
          <Section title={yearName(year)}>
            <StatusTag kind={tag.kind} icon={tag.icon}>
              {tag.words}
            </StatusTag>
            {year.seeded ? <DemoTag /> : null}
          </Section>
          {year.objections.map((objection) => (
            <YearObjectionCard key={objection.id} objection={objection}>
              {objection.state === 'open' ? (
                <Button
                  onPress={() => goTo('decideYear', { year: year.year, objection: objection.id })}
                >{`核定${objection.unit.name}的异议`}</Button>
              ) : null}
            </YearObjectionCard>
          ))}
        </>
      }
      doing={<SigningCard id={id} year={year} />}
      after={
        <>
          <UnitRows year={year} />
          <ConversionCard />
        </>
      }
    />
  );
}

function UnitRows({ year: { rows, state, year } }: { year: DeskYear }) {
  const isPublic = state === 'signed';
  return (
    <Section title="各单位" note={isPublic ? undefined : '签批以前不是结果，不对外公布。'}>
      <ListCard label="各单位的年度得分">
        {rows.map((row) => {
          const { kind, icon, words } = standingTag(row);
          return (
            <ListRow
              key={row.unit.id}
              title={row.unit.name}
              detail={resultLine(row)}
              tags={
                <StatusTag kind={kind} icon={icon}>
                  {words}
                </StatusTag>
              }
              spokenTags={words}
              {...(isPublic ? { onPress: () => goTo('unitYear', { id: row.unit.id, year }) } : {})}
            />
          );
        })}
      </ListCard>
    </Section>
  );
}

import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getYear } from '@yingshang/shared/contracts/yearly-scores';
import { useState } from 'react';
import { longDate } from '../../../../../platform/dates';
import { goTo } from '../../../../../platform/navigate';
import { usePageParameter } from '../../../../../platform/page-parameter';
import {
  AppPage,
  Chips,
  DemoTag,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  Paragraph,
  TwoColumns,
} from '../../../../../ui';
import { ConversionCard } from '../../parts/conversion-card';
import { useSignedYear, useSignedYears } from '../../use-years';
import { gradeText, pointsText, rollingNote, rowCaption, yearName } from '../../year-words';

type Year = ResponseOf<typeof getYear>;

/** 年度营商绩效: what was signed, unit by unit, beside the published conversion. */
export default function ScoreYearsPage() {
  const asked = usePageParameter('year');
  const [chosen, setChosen] = useState(asked);
  const years = useSignedYears();
  return (
    <AppPage
      back
      wide
      title="年度营商绩效"
      note="十二个月的得分折算成年度得分和等次，经单位确认、两人签批后公布。"
    >
      <Loaded query={years}>
        {({ years: signed }) => {
          const shown = signed.find(({ year }) => year === chosen) ?? signed[0];
          return (
            <TwoColumns
              reading={
                shown === undefined ? (
                  <FeedbackState
                    kind="empty"
                    icon="ratings"
                    title="还没有公布过年度结果"
                    detail="一年的得分定下以后，先请各单位确认，再由两人签批，然后在这里公布。"
                    action={{ label: '看各单位月度得分', onPress: () => goTo('cityScores', {}) }}
                  />
                ) : (
                  <>
                    {signed.length > 1 ? (
                      <Chips
                        label="哪一年"
                        items={signed.map((one) => ({ key: one.year, label: yearName(one) }))}
                        value={shown.year}
                        onChange={setChosen}
                      />
                    ) : null}
                    <SignedYear year={shown.year} />
                  </>
                )
              }
              doing={<ConversionCard />}
            />
          );
        }}
      </Loaded>
    </AppPage>
  );
}

function SignedYear({ year }: { year: string }) {
  return <Loaded query={useSignedYear(year)}>{(found) => <Units found={found} />}</Loaded>;
}

function Units({ found: { year, groups } }: { found: Year }) {
  const [chosen, setChosen] = useState('');
  const group = groups.find(({ key }) => key === chosen) ?? groups[0];
  const note = rollingNote(year);
  return (
    <>
      {year.seeded ? <DemoTag /> : null}
      <Paragraph>{`${yearName(year)}，${year.units}个单位，${year.desk.name}牵头，${longDate(year.signedOn)}签批。`}</Paragraph>
      {note === null ? null : <Paragraph quiet>{note}</Paragraph>}
      <Chips
        label="哪一类单位"
        items={groups.map(({ key, name, rows }) => ({ key, label: name, count: rows.length }))}
        value={group?.key ?? ''}
        onChange={setChosen}
      />
      <ListCard label={group?.name ?? '单位'}>
        {group?.rows.map((row) => (
          <ListRow
            key={row.unit.id}
            title={row.unit.name}
            detail={gradeText(row)}
            caption={rowCaption(row)}
            trailing={row.hundredths === null ? '' : pointsText(row.hundredths)}
            onPress={() => goTo('unitYear', { id: row.unit.id, year: year.year })}
          />
        ))}
      </ListCard>
    </>
  );
}

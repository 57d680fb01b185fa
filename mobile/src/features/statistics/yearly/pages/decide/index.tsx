import {
  decideYearObjection,
  LONGEST_YEAR_OBJECTION,
  type YearObjection,
} from '@yingshang/shared/contracts/yearly-scores';
import { useState } from 'react';
import { longMonth } from '../../../../../platform/dates';
import { goTo } from '../../../../../platform/navigate';
import { useUnitOf } from '../../../../../platform/own-unit';
import { usePageParameter } from '../../../../../platform/page-parameter';
import {
  AppPage,
  Button,
  Card,
  ChoiceSet,
  FeedbackState,
  Loaded,
  NotForYou,
  onlyFor,
  ResultForm,
} from '../../../../../ui';
import { YearObjectionCard } from '../../parts/year-objection-card';
import { decide, forgetYears, useYearDesk } from '../../use-years';
import { monthsBetween } from '../../year-words';

const RESULTS = [
  { value: 'granted', label: '采纳', hint: '选出的月份不再计入，得分重算，请单位再确认' },
  { value: 'refused', label: '不采纳', hint: '得分不变' },
] as const;

/** Decides about one objection to a year, with the months that no longer count. */
export default function DecideYearPage() {
  const unit = useUnitOf(decideYearObjection.access.roles);
  return (
    <AppPage back wide title="核定年度异议">
      {unit === null ? <NotForYou {...onlyFor('督查人员')} /> : <Addressed id={unit.id} />}
    </AppPage>
  );
}

function Addressed({ id }: { id: string }) {
  const [year, objection] = [usePageParameter('year'), usePageParameter('objection')];
  return (
    <Loaded query={useYearDesk(id)}>
      {({ years }) => {
        const kept = years.find((one) => one.year === year);
        const found = kept?.objections.find((one) => one.id === objection);
        if (kept === undefined || found === undefined)
          return (
            <FeedbackState kind="empty" title="没有找到这件异议" detail="请返回年度考核办理刷新后再看。" />
          );
        return (
          <>
            <YearObjectionCard objection={found} />
            {found.state === 'open' ? (
              <Deciding id={id} year={year} months={monthsBetween(kept)} objection={found} />
            ) : (
              <Button kind="secondary" onPress={() => goTo('yearDesk')}>
                回年度考核办理
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

interface DecidingProps {
  id: string;
  year: string;
  months: readonly string[];
  objection: YearObjection;
}

function Deciding({ id, year, months, objection }: DecidingProps) {
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  return (
    <>
      <Card title="采纳的，哪些月份不再计入">
        <ChoiceSet
          label="不再计入的月份"
          choices={months.map((month) => ({ value: month, label: longMonth(month) }))}
          values={leftOut}
          onChange={setLeftOut}
        />
      </Card>
      <ResultForm
        step={{ board: 'year', draft: `decide:${objection.id}`, after: forgetYears }}
        title="核定"
        question="是否采纳"
        results={RESULTS}
        wordsTitle="理由"
        hint="查了什么、为什么这样定。单位会看到，请不要写姓名和电话"
        button="提交核定"
        most={LONGEST_YEAR_OBJECTION}
        onSend={(result, reason, key) => {
          const granted = result === 'granted';
          const body = { granted, leftOut: granted ? [...leftOut] : [], reason };
          return decide({ id, year, objectionId: objection.id }, body, key);
        }}
      />
    </>
  );
}

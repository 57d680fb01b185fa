import { firstDayOf, lastDayOf } from '@yingshang/shared/unit-scores';
import { useMemo, useState } from 'react';
import { longMonth } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { Button, Card, FeedbackState, ListRow, Loaded, Paragraph } from '../../../../ui';
import { ChartWithTable } from '../../chart/chart-with-table';
import { chartWidth, DrawnChart } from '../../chart/drawn-chart';
import { useChartLook } from '../../chart/use-chart-look';
import { columnWidth, WIDEST } from '../chart/column-width';
import { columnsIn, matrixChart, matrixHeight } from '../chart/matrix-chart';
import { type Heat, heatMatrix, heatTable, topicSums } from '../heat-view';
import { useTopicHeat } from '../use-score-desk';
import { CardRows } from './card-rows';

const TITLE = '投诉热点';
/** More rows than this nobody compares by eye. */
const MOST_UNITS = 12;
/** Three figures on a cell. */
const SIGNS = 3;
/** Topics that are listed at first. */
const FIRST_TOPICS = 5;
/** A third column of many words needs so many pixels. */
const TABLE = 480;

/** What is complained of where, in the month. */
export function HeatCard({ unitId, month }: { unitId: string; month: string }) {
  const title = `${longMonth(month)}的${TITLE}`;
  return (
    <Loaded query={useTopicHeat(unitId, month)}>
      {(heat) => (
        <Card title={title}>
          {heat.rows.length === 0 ? (
            <FeedbackState kind="empty" icon="complaints" title="这个月下级单位没有收到投诉" />
          ) : (
            <>
              <HeatDrawing title={title} heat={heat} />
              <Topics heat={heat} month={month} />
            </>
          )}
        </Card>
      )}
    </Loaded>
  );
}

function HeatDrawing({ title, heat }: { title: string; heat: Heat }) {
  const width = columnWidth(chartWidth(WIDEST), 3);
  const look = useChartLook(width);
  const matrix = useMemo(
    () => heatMatrix(heat, { columns: columnsIn(look, SIGNS), rows: MOST_UNITS }),
    [heat, look],
  );
  const option = useMemo(() => matrixChart(matrix, look), [matrix, look]);
  return (
    <ChartWithTable
      title={title}
      legend={<Paragraph quiet>每格是件数，颜色越深件数越多；一行是一个单位，一列是一个事由。</Paragraph>}
      chart={<DrawnChart id="heat-chart" option={option} width={width} height={matrixHeight(matrix, look)} />}
      stacked={width < TABLE}
      table={heatTable(heat)}
    />
  );
}

/** Each leads to the complaints that were counted. */
function Topics({ heat, month }: { heat: Heat; month: string }) {
  const [open, setOpen] = useState(false);
  const topics = topicSums(heat);
  const days = { from: firstDayOf(month), to: lastDayOf(month) };
  const rest = topics.length - FIRST_TOPICS;
  return (
    <>
      <CardRows label="按事由看投诉">
        {topics.slice(0, open ? topics.length : FIRST_TOPICS).map(({ id, name, count }) => (
          <ListRow
            key={id}
            title={name}
            trailing={`${count}件`}
            onPress={() => goTo('topicComplaints', { topic: id, ...days })}
          />
        ))}
      </CardRows>
      {rest > 0 ? (
        <Button kind="text" onPress={() => setOpen(!open)}>
          {open ? '收起' : `再看${rest}个事由`}
        </Button>
      ) : null}
    </>
  );
}

import { type PlanContent, timesOfBeacon } from '@yingshang/shared/kindergarten';
import { longDate, minuteOf } from '../../../platform/dates';
import { Card } from '../../../ui';
import { FactList } from '../../../ui/fact-list';
import { FigureTable } from '../../../ui/figure-table';
import { planTimes } from '../plan-words';

/** What a plan says, for whoever checks it before it is published. */
export function PlanSummary({ content }: { content: PlanContent }) {
  return (
    <>
      <Card title="时间和规则">
        <FactList
          facts={[
            ...planTimes(content),
            { name: '申诉截止', text: longDate(content.appealsUntil) },
            { name: '出生日期', text: `${longDate(content.bornFrom)}至${longDate(content.bornTo)}` },
            { name: '双胞胎', text: content.twins === 'together' ? '可以登记为一起派位' : '各自派位' },
            { name: '公开数字', text: valueWords(content) },
          ]}
        />
      </Card>
      <Card title="学位">
        <FigureTable
          title="各幼儿园各阶段的学位"
          columns={['幼儿园', ...content.stages.map(({ name }) => name)]}
          rows={content.kindergartens.map(({ id, name }) => [
            name,
            ...content.stages.map(({ seats }) => String(seats[id] ?? 0)),
          ])}
          stacked={content.stages.length > MOST_COLUMNS}
        />
      </Card>
      <Card title="阶段">
        <FactList facts={content.stages.map((stage) => ({ name: stage.name, text: stageWords(stage) }))} />
      </Card>
      <Card title="报名类别">
        <FactList
          facts={content.classes.map((one) => ({ name: one.name, text: classWords(one, content) }))}
        />
      </Card>
    </>
  );
}

/** More do not stand beside each other on a phone. */
const MOST_COLUMNS = 3;

function valueWords({ beacon }: PlanContent): string {
  const times = timesOfBeacon(beacon).map((time) => minuteOf(new Date(time).toISOString()));
  const source = beacon.source === 'lottery' ? `${beacon.game}开奖结果` : '公开随机数（drand）';
  return `${source}：${times[0] ?? ''}；备用依次：${times.slice(1).join('、') || '没有'}`;
}

function stageWords({ tiers, tiersBy, choices }: PlanContent['stages'][number]): string {
  const order = tiers.map(({ name }) => name).join('，然后');
  const by = tiersBy === 'child' ? '' : '（各幼儿园可以不同）';
  return `先${order}${by}；可填${choices}个志愿`;
}

function classWords({ who, entries, documents }: PlanContent['classes'][number], plan: PlanContent): string {
  const nameOf = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  const parts = entries.map(({ stage, tier, at }) => {
    const planned = plan.stages.find(({ id }) => id === stage);
    const places = at === null ? '全部幼儿园' : at.map((id) => nameOf(plan.kindergartens, id)).join('、');
    return `${planned?.name ?? stage}（${nameOf(planned?.tiers ?? [], tier)}）：${places}`;
  });
  const papers = documents.map(({ name }) => name).join('、') || '不要材料';
  return `${who}。${parts.join('；')}。材料：${papers}`;
}

import { LONGEST_PLAN_REASON } from '@yingshang/shared/contracts/kindergarten-plans';
import { Button, Card, ChoiceList, Field, LongField, Paragraph } from '../../../ui';
import { usualValues } from '../plan-form/plan-form-content';
import type { PlanWriting } from '../use-plan-form';

const SOURCES = [
  {
    value: 'drand-quicknet',
    label: '公共随机数网络（drand）',
    hint: '由多国机构共同产生，到时间才有，谁也不能提前知道',
  },
  { value: 'lottery', label: '福利彩票开奖结果', hint: '开奖后由两个人分别录入' },
] as const;

const LONGEST_VALUES = 600;

/** The public half of the seed, and why this version is made. */
export function ValuePart({ writing: { form, change } }: { writing: PlanWriting }) {
  const usual = usualValues(form.drawAt);
  const isLottery = form.source === 'lottery';
  return (
    <>
      <Card title="公开数字">
        <Paragraph quiet>
          派位的种子一半来自现场的骰子，一半来自它。骰子要在它出来10分钟以前录入完，所以没有人能挑结果。
        </Paragraph>
        <ChoiceList
          label="从哪里来"
          choices={SOURCES}
          value={form.source}
          onChange={(source) => change({ source: source === 'lottery' ? 'lottery' : 'drand-quicknet' })}
        />
        {isLottery ? (
          <Field
            label="彩票名称"
            hint="例如“双色球”"
            value={form.game}
            maxLength={30}
            onChange={(game) => change({ game })}
          />
        ) : null}
        <LongField
          label={isLottery ? '期号和开奖时间' : '取值时间'}
          hint={
            isLottery
              ? '一行一期，写成“2027069 2027-06-19 21:15”；第一行是指定的，后面依次备用'
              : '一行一个，写成“2027-06-19 15:00”；第一行是指定的，后面依次备用，各隔10分钟以上'
          }
          value={form.values}
          most={LONGEST_VALUES}
          onChange={(values) => change({ values })}
        />
        {isLottery ? null : (
          <Button
            kind="secondary"
            disabled={usual === null}
            onPress={() => {
              if (usual !== null) change({ values: usual });
            }}
          >
            按派位后60、90、120分钟填
          </Button>
        )}
      </Card>
      <Card title="理由">
        <LongField
          label="为什么制定或修改"
          hint="和方案一起公布，例如依据哪份文件"
          value={form.reason}
          most={LONGEST_PLAN_REASON}
          onChange={(reason) => change({ reason })}
        />
      </Card>
    </>
  );
}

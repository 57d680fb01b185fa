import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BoundaryRule, boundariesOf } from '@yingshang/shared/complaints';

const file = join(__dirname, '../../../cities/shenyang-demo/complaint-boundaries.json');
const rules = JSON.parse(readFileSync(file, 'utf8')) as BoundaryRule[]; // the pack's check holds it to its shape
const ids = (text: string, topic: string | null = null) =>
  boundariesOf(text, topic, rules).map(({ id }) => id);

/** Made-up sentences, by the hand that wrote the words. */
describe('the boundaries of the demo city', () => {
  it.each([
    ['隔壁仓库着火了快来人', ['fire']],
    ['饭店后厨煤气泄漏味儿特别大', ['fire']],
    ['电梯坏了有人被困在里面', ['fire']],
    ['执法的人动手打人了', ['crime']],
    ['有人拿着刀堵我店门', ['crime']],
    ['他们把门锁上不让我走', ['crime']],
    ['窗口前面有老人晕倒了', ['illness']],
    ['吃完盒饭十来个人食物中毒', ['illness']],
    ['再不给钱我就不想活了', ['despair']],
    ['工地塌了砸伤人在流血', ['illness']],
  ])('「%s」 is danger', (text, wanted) => expect(ids(text)).toEqual(expect.arrayContaining(wanted)));

  it.each([
    '打人社局电话一直没人接',
    '消防检查说我店有火灾隐患让停业整改',
    '我打人工客服排队两小时',
    '申请材料被打回三次也不说差什么',
    '旁边店天天跳楼价甩卖扰乱市场',
    '隔壁差点着火城管也不管',
    '税务局退税两个月没动静',
    '承诺的厂房补贴至今没兑现',
    '窗口工作人员态度恶劣',
    '门口占道经营投诉好几次没人管',
    '营业执照变更来回跑了五趟',
    '中标后不签合同也不退保证金',
  ])('「%s」 is a complaint', (text) => expect(ids(text)).toEqual([]));

  it.each([
    ['邻居天天半夜装修吵得睡不着', null],
    ['我们小区电梯坏了物业不修', null],
    ['家里不热老人冻感冒了', null],
    ['十五度一直这样', 'heating'],
  ])('「%s」 is daily life', (text, topic) => expect(ids(text, topic)).toEqual(['daily-life']));

  it('daily life of an enterprise, or about how somebody was treated, is a complaint', () => {
    expect(ids('我店里一直不热影响生意', 'heating')).toEqual([]);
    expect(ids('供热公司的人来了态度特别横', 'heating')).toEqual([]);
  });

  it.each([
    '小微企业贷款贴息怎么申请',
    '请问稳岗返还需要什么材料',
    '刚毕业开店有没有补贴',
    '想咨询一下高企认定什么条件',
  ])('「%s」 is a question', (text) => expect(ids(text)).toEqual(['question']));

  it.each(['问怎么申请窗口态度特别差', '能享受的补贴至今没发', '要什么材料一次不说清楚让我白跑'])(
    '「%s」 is more than a question',
    (text) => expect(ids(text)).toEqual([]),
  );
});

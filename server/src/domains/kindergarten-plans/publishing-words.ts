import type { Outcome } from '@yingshang/shared/kernel';
import type { PublishingProblem } from '@yingshang/shared/kindergarten';
import { frozen, nothingChanged, notReady } from './kindergarten-plans.refusals';

type Worded = Exclude<PublishingProblem, 'frozen' | 'nothing-changed'>;

const WORDS: Readonly<Record<Worded, readonly [message: string, advice: string]>> = {
  'no-kindergarten': ['方案里还没有幼儿园', '请至少填一所参加派位的幼儿园'],
  'no-stage': ['方案里还没有派位阶段', '请至少填一个阶段，例如“统筹阶段”'],
  'no-plain-id': ['编号只能用小写字母、数字和短横线', '请修改幼儿园、阶段或顺位的编号'],
  'same-kindergarten-twice': ['有两所幼儿园用了同一个编号', '请给每所幼儿园一个不同的编号'],
  'same-stage-twice': ['有两个阶段用了同一个编号', '请给每个阶段一个不同的编号'],
  'no-tier': ['有的阶段还没有顺位', '请给每个阶段至少填一个顺位'],
  'same-tier-twice': ['同一阶段里有两个顺位用了同一个编号', '请给每个顺位一个不同的编号'],
  'unknown-kindergarten': ['学位写给了方案里没有的幼儿园', '请核对各阶段学位里的幼儿园'],
  'no-whole-seats': ['学位数必须是不小于 0 的整数', '请核对各阶段的学位数'],
  'no-choice': ['有的阶段没有写可以填几个志愿', '请填不小于 1 的志愿个数'],
  'no-seat': ['所有阶段的学位都是 0', '请填各幼儿园的学位数'],
  'births-turned': ['出生日期的起止颠倒了', '请让开始日期不晚于结束日期'],
  'no-class': ['还没有填报名类别', '请至少填一个类别，例如“本区户籍”'],
  'same-class-twice': ['有两个报名类别用了同一个编号', '请给每个类别一个不同的编号'],
  'class-takes-no-part': ['有的报名类别不能参加任何派位', '请写明每个类别参加哪个阶段、什么顺位、哪些幼儿园'],
  'class-unknown-stage': ['有的报名类别写了方案里没有的阶段', '请核对类别参加的阶段'],
  'class-unknown-tier': ['有的报名类别写了阶段里没有的顺位', '请核对类别的顺位'],
  'class-unknown-kindergarten': ['有的报名类别写了方案里没有的幼儿园', '请核对类别可以选的幼儿园'],
  'class-tiers-differ': [
    '按儿童定顺位的阶段里，一个类别只能有一个顺位',
    '请统一这个类别的顺位，或把这个阶段改为按幼儿园定顺位',
  ],
  'same-document-twice': ['有的报名类别里两份材料用了同一个编号', '请给每份材料一个不同的编号'],
  'twins-not-here': [
    '按幼儿园定顺位的方案不能让双胞胎一起派位',
    '请把双胞胎规则改为分别派位，或把各阶段改为按儿童定顺位',
  ],
  'times-turned': [
    '时间的先后不对',
    '应依次是：开始报名、截止报名、补正截止、派位、申诉截止（申诉截止不早于派位当天）',
  ],
  'value-too-early': [
    '公开数字出来得太早',
    '掷骰子要在它之前 10 分钟完成并公布，请选派位开始至少 10 分钟以后的轮次',
  ],
  'values-turned': ['备用的公开数字没有依次往后', '每个备用轮次请至少比前一个晚 10 分钟'],
  'no-fallback': ['没有备用的公开数字', '请至少填一个备用轮次，按使用的先后排列'],
  'opens-too-early': ['开始报名的时间已经过了', '方案要在报名开始之前公布，请改晚开始报名的时间'],
  'opening-moved': ['报名已经开始，开始时间不能再改', '请恢复原来的开始时间'],
  'over-already': ['改后的时间已经过了', '请把截止、补正或派位的时间改到现在以后'],
  'value-known': ['指定的公开数字已经公布，不能再用', '请改用以后的轮次'],
  'takes-away': [
    '报名已经开始，不能取消或收紧已经公布的内容',
    '可以增加学位、志愿个数、类别和时间；幼儿园、阶段、顺位、类别、材料、出生日期范围和双胞胎规则不能减少或改变',
  ],
};

export function refusalOfPublishing(problem: PublishingProblem): Extract<Outcome<never>, { ok: false }> {
  if (problem === 'frozen') return frozen();
  if (problem === 'nothing-changed') return nothingChanged();
  return notReady(...WORDS[problem]);
}

import type { getComplaintLimits } from '@yingshang/shared/contracts/complaints';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';

type Limits = ResponseOf<typeof getComplaintLimits>['classes'][number];

/** 投诉以后会怎样: four lines, by the days of the usual class. */
export function whatHappens({
  checkDays,
  replyDays,
  solveDays,
  extendToDays,
  silenceDays,
}: Limits): readonly string[] {
  const extended = extendToDays > solveDays ? `；确有必要可延长一次，最多${extendToDays}个` : '';
  return [
    `先审核：${checkDays}个工作日内受理，或说明理由退回。`,
    `受理后${replyDays}个工作日内首次回复您。`,
    `受理后${solveDays}个工作日内答复${extended}。`,
    `您满意才办结，不满意就重办；${silenceDays}天没有回音，由单位以外的人来问您。`,
  ];
}

/** The days for complaints about a unit; every city says something of them. */
export function usualClass(classes: readonly Limits[]): Limits | undefined {
  return classes.find((one) => one.class === 'unit') ?? classes[0];
}

import type { Boundary, BoundaryLine } from '@yingshang/shared/complaints';
import type { BoundaryAdvice } from '@yingshang/shared/contracts/complaints';

export const lineNames: Readonly<Record<BoundaryLine, string>> = {
  '110': '报警',
  '119': '火警和救援',
  '120': '医疗急救',
  '12345': '政务服务便民热线',
};

/** Whoever answers questions about a policy. */
export interface AskedPolicy {
  readonly id: string;
  readonly title: string;
  readonly contactName: string;
  readonly contactHours: string;
  readonly phone: string;
  /** Made up for the demo. */
  readonly isMadeUp: boolean;
}

/** What a boundary says to the person: danger first, and always that filing stays possible. */
export function boundaryAdviceOf(boundary: Boundary, policy: AskedPolicy | null): BoundaryAdvice {
  const { kind, heard } = boundary;
  return { kind, heard: [...heard], ...wordsOf(boundary, policy) };
}

function wordsOf({ kind, label, line }: Boundary, policy: AskedPolicy | null) {
  const phones = line === null ? [] : [{ name: lineNames[line], phone: line }];
  switch (kind) {
    case 'danger':
      return {
        title: `${label}：请先打 ${line ?? '110'}`,
        advice: '人身安全要紧，这里不能派人到现场。打完电话、人安全了，再回来投诉也不晚。',
        phones: line === null ? linePhone('110') : phones,
        policy: null,
      };
    case 'not-business':
      return {
        title: `看着像${label}：打 ${line ?? '12345'} 更快`,
        advice: '这条热线全天有人接。如果是企业经营上的事，或者对单位、工作人员不满意，请接着在这里投诉。',
        phones: line === null ? linePhone('12345') : phones,
        policy: null,
      };
    case 'question':
      return { title: `看着是${label}：问一下更快`, ...contactWords(policy) };
  }
}

const linePhone = (line: BoundaryLine) => [{ name: lineNames[line], phone: line }];

function contactWords(policy: AskedPolicy | null) {
  if (policy === null)
    return {
      advice: '可以打电话问，也可以在首页搜一搜政策和事项。要是问过了没人理、办不成，请接着在这里投诉。',
      phones: linePhone('12345'),
      policy: null,
    };
  const { id, title, contactName, contactHours, phone, isMadeUp } = policy;
  return {
    advice: `《${title}》的联系人可以答复（${contactHours}）。要是问过了没人理、办不成，请接着在这里投诉。`,
    phones: [{ name: `政策联系人 ${contactName}${isMadeUp ? '（演示）' : ''}`, phone }],
    policy: { id, title },
  };
}

import { type Refusal, refuse } from '@yingshang/shared/kernel';
import { MOST_PROBLEMS, type PackProblem } from '../city-packs';
import type { MissingPart } from './required-parts';

/** A refusal that also carries each problem for a script. */
export interface RecordRefusal extends Refusal {
  readonly problems: readonly Pick<PackProblem, 'field' | 'message'>[];
}

export const malformed = (
  problems: readonly PackProblem[],
): { readonly ok: false; readonly refusal: RecordRefusal } => {
  const words = problems.map(({ field, message }) => `  - ${field === null ? '' : `${field}：`}${message}`);
  const count = problems.length < MOST_PROBLEMS ? `${problems.length} 处` : `至少 ${MOST_PROBLEMS} 处`;
  return {
    ok: false,
    refusal: {
      code: 'publishing.malformed',
      message: `这条政策有 ${count}问题，没有发布：\n${words.join('\n')}`,
      advice: '请改正以上问题后重新发布',
      field: problems[0]?.field ?? undefined,
      problems: problems.map(({ field, message }) => ({ field, message })),
    },
  };
};

export const missingPart = ({ field, name, why }: MissingPart) =>
  refuse({
    code: 'publishing.missing-part',
    message: `缺少${name}，没有发布：${why}`,
    advice: `请补上${name}（${field}）后重新发布`,
    field,
  });

export const otherUnit = (unitId: string) =>
  refuse({
    code: 'publishing.other-unit',
    message: `这条政策的责任单位不是 ${unitId}，没有发布`,
    advice: '请把责任单位写成本单位；要改由别的单位负责，请联系运维人员',
    field: 'unitId',
  });

export const otherId = (policyId: string) =>
  refuse({
    code: 'publishing.other-id',
    message: `内容里的编号不是 ${policyId}，没有保存`,
    advice: '编号发布后不能改：请去掉 id 或写成同一个编号；要换编号请撤下后另行发布',
    field: 'id',
  });

export const alreadyPublished = (policyId: string) =>
  refuse({
    code: 'publishing.already-published',
    message: `编号为「${policyId}」的政策已经有了，没有再发布`,
    advice: '要改已发布的政策请用“修改”；新政策请换一个编号',
    field: 'id',
  });

export const notYours = (policyId: string) =>
  refuse({
    code: 'publishing.not-yours',
    message: `没有编号为「${policyId}」、由本单位负责的已发布政策`,
    advice: '请核对编号；政策可能已撤下，或由别的单位负责',
    field: 'policyId',
  });

export const changedMeanwhile = () =>
  refuse({
    code: 'publishing.changed-meanwhile',
    message: '您打开之后，这条政策已被改过，这次没有保存',
    advice: '请对照最新的版本，确认后再提交',
    field: 'basedOn',
  });

export const unchanged = () =>
  refuse({
    code: 'publishing.unchanged',
    message: '内容和已发布的一样，没有产生新的版本',
    advice: '改动后再提交',
  });

export const reasonNeeded = () =>
  refuse({
    code: 'publishing.reason-needed',
    message: '原因没有写，或超过 200 字',
    advice: '撤下政策要写明原因；请用一句话，最多 200 字',
    field: 'reason',
  });

/** The conditions that were saved at the desk do not hold with the new validity. */
export const savedRuleInTheWay = (cause: Refusal) =>
  refuse({
    code: 'publishing.saved-rule-in-the-way',
    message: `条件编辑里保存的适用条件与这次的内容不合：${cause.message}`,
    advice: '请先改适用条件，或在这次修改里一并写上新的适用条件（eligibility）',
    field: cause.field,
  });

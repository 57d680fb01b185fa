import { ERASURE_WORDS } from '@yingshang/shared/contracts/my-data';
import { type Refusal, refuse } from '@yingshang/shared/kernel';

export const notConfirmed = () =>
  refuse({
    code: 'my-data.not-confirmed',
    message: '确认的文字没有写对，账号没有注销',
    advice: `请一字不差地填写“${ERASURE_WORDS}”`,
    field: 'confirmation',
  });

/** Staff answer for open work: somebody else has to take it over first. */
export const stillStaff: Refusal = {
  code: 'my-data.still-staff',
  message: '您还是单位的工作人员，暂时不能注销账号',
  advice: '请先联系本单位的管理员收回您的角色并交接工作，再来注销',
};

import { refuse } from '@yingshang/shared/kernel';

/** None repeats what was typed. */
export const badName = () =>
  refuse({
    code: 'real-names.bad-name',
    message: '姓名的写法不对',
    advice: '请填身份证上的中文姓名，中间有点的请保留，例如“阿某·某某”',
    field: 'name',
  });

export const badIdNumber = () =>
  refuse({
    code: 'real-names.bad-id-number',
    message: '身份证号码不对，可能多了、少了或错了一位',
    advice: '请对照身份证核对 18 位号码，最后一位可能是字母 X',
    field: 'idNumber',
  });

export const tooYoung = (years: number) =>
  refuse({
    code: 'real-names.too-young',
    message: `未满 ${years} 周岁的，不在这里实名`,
    advice: '请由父母或其他监护人用自己的身份办理',
    field: 'idNumber',
  });

export const consentNeeded = () =>
  refuse({
    code: 'real-names.consent-needed',
    message: '实名信息的说明已更新，需要您看过并单独同意',
    advice: '请重新看一遍说明，点同意后再核验；已填写的内容会保留',
    field: 'consentVersion',
  });

/** Whether the name or the number is wrong is not said: it would help whoever guesses. */
export const notMatched = () =>
  refuse({
    code: 'real-names.not-matched',
    message: '姓名和身份证号码没有对上',
    advice: '请对照身份证核对后再试，一天最多 5 次；改过名字的，请到公安窗口咨询',
  });

export const notOffered = () =>
  refuse({
    code: 'real-names.not-offered',
    message: '本市还没有开通实名核验',
    advice: '需要实名的事项请到窗口办理；其他功能不受影响',
  });

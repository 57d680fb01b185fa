import { nearMissLine } from './near-miss-line';

const change = (advice: string) => ({ field: 'rdRatio', fieldName: '研发费用占营收比', advice });
const blacklist = { field: 'creditBlacklist', name: '是否严重失信主体' };

describe('the line of a near miss', () => {
  it('says what to reach and what it opens', () => {
    const near = {
      changes: [change('研发费用占营收比提高到5%以上（现为4.2%）'), change('参加失业保险')],
      toAnswer: [],
    };
    expect(nearMissLine(near, '申报')).toBe(
      '差一点：研发费用占营收比提高到5%以上（现为4.2%）；参加失业保险。达到后可申请。',
    );
    expect(nearMissLine(near, '免申即享')).toContain('达到后可享受。');
  });

  it('promises nothing while something has to be answered', () => {
    const near = { changes: [change('参加失业保险')], toAnswer: [blacklist] };
    expect(nearMissLine(near, '申报')).toBe(
      '差一点：参加失业保险。达到后，还要补充是否严重失信主体才能判断。',
    );
    expect(nearMissLine({ changes: [], toAnswer: [blacklist] }, '申报')).toBe(
      '差一点：补充是否严重失信主体后才能判断。',
    );
  });
});

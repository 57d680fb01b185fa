import { automaticWords, claimSteps } from './claim-guide';

describe('how a benefit is obtained', () => {
  it('takes the steps from the policy’s own reading', () => {
    expect(claimSteps(['谁能享受：小店', '怎么办理：登录税务局网站；填申报表；提交'])).toEqual([
      '登录税务局网站',
      '填申报表',
      '提交',
    ]);
  });

  it('makes no steps up where the reading names none', () => {
    expect(claimSteps(['谁能享受：小店'])).toEqual([]);
    expect(claimSteps([])).toEqual([]);
  });

  it('says what happens by itself only for 免申即享', () => {
    expect(automaticWords('免申即享', '沈阳市财政局')).toContain('沈阳市财政局');
    expect(automaticWords('申报', '沈阳市财政局')).toBeNull();
  });
});

import { reach } from './reach';

describe('how an officer is reached', () => {
  it('in hours is by calling', () => expect(reach('open').primary).toBe('call'));

  it('out of hours is by asking to be called', () => {
    expect(reach('closed').primary).toBe('call-back');
    expect(reach('closed').words).toContain('不在办公时间');
  });

  it('is by calling, without a promise, when nobody knows the hours', () => {
    expect(reach('unknown').primary).toBe('call');
    expect(reach('unknown').words).toContain('未载明');
  });
});

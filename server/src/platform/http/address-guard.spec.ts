import { Logger } from '@nestjs/common';
import { addressGuard } from './address-guard';
import { AnsweredError } from './answer-error';

const asked = (guard: ReturnType<typeof addressGuard>, times: number, headers = {}) => {
  const thrown: unknown[] = [];
  for (let n = 0; n < times; n += 1)
    try {
      guard({ ip: '10.0.0.1', headers });
    } catch (error) {
      thrown.push(error);
    }
  return thrown;
};

describe('the guard of an address', () => {
  const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation();
  beforeEach(() => warn.mockClear());
  afterAll(() => warn.mockRestore());

  it('refuses what is over its flow, and says so of no proxy', () => {
    const refused = asked(addressGuard({ requestsPerMinute: 2, trustedProxies: 0 }), 5);
    expect(refused).toHaveLength(3);
    for (const error of refused) expect(error).toMatchObject({ status: 429 });
    expect(refused[0]).toBeInstanceOf(AnsweredError);
    expect(warn).not.toHaveBeenCalled();
  });

  it('asks once whether a proxy was forgotten, when those who are refused name another address', () => {
    const forwarded = { 'x-forwarded-for': '203.0.113.9' };
    asked(addressGuard({ requestsPerMinute: 2, trustedProxies: 0 }), 9, forwarded);
    expect(warn.mock.calls).toEqual([[expect.stringContaining('TRUSTED_PROXIES')]]);
  });

  it('does not ask where the proxies are told of', () => {
    asked(addressGuard({ requestsPerMinute: 2, trustedProxies: 1 }), 9, { 'x-forwarded-for': '203.0.113.9' });
    expect(warn).not.toHaveBeenCalled();
  });
});

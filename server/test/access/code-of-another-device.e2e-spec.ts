import { randomUUID } from 'node:crypto';
import type { SentCode } from '@yingshang/shared/contracts/sign-in';
import { statements } from '../../src/domains/consents/privacy-notice';
import { withCity } from '../support/with-city';

const privacyVersion = statements.account.version;
const phone = '13900005678';

describe('a code that another device asked for', () => {
  const city = withCity('2026-11-21');
  const post = (path: string, visitor: string, body: object) =>
    city.request('POST', `/api${path}`, {
      body: { phone, privacyVersion, ...body },
      headers: { 'x-visitor-id': visitor, 'idempotency-key': randomUUID() },
    });
  const codeFor = async (visitor: string) => {
    const { body } = await post('/sign-in/phone-codes', visitor, {});
    return (body as SentCode).demoCode ?? '';
  };

  it('opens nothing there, whether that device asked for one or not', async () => {
    const [owner, other] = [randomUUID(), randomUUID()];
    const code = await codeFor(owner);
    expect(code).toMatch(/^\d{6}$/);
    expect(await post('/sessions/phone', other, { code })).toMatchObject({ status: 410 });
    city.clock.pass(61);
    // One in a million times both are the same code.
    if ((await codeFor(other)) !== code)
      expect(await post('/sessions/phone', other, { code })).toMatchObject({
        status: 422,
        body: { error: { code: 'sign-in.wrong-code' } },
      });
    expect((await post('/sessions/phone', owner, { code })).status).toBe(200);
  });
});

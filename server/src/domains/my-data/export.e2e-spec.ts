import { EXPORTS_A_DAY, type ExportedDocument } from '@yingshang/shared/contracts/my-data';
import { type RealPerson, realPerson } from '../../../test/support/real-person';
import { withCity } from '../../../test/support/with-city';

const PHONE = '13900003001';

describe('taking my data away', () => {
  const city = withCity('2026-11-21');
  const take = async (who: RealPerson) => {
    const answer = await who.ask('POST', '/api/me/export', {});
    expect(answer.status).toBe(200);
    return answer.body as { fileName: string; document: ExportedDocument };
  };
  const section = (document: ExportedDocument, name: string) =>
    document.内容.find(({ 名称 }) => 名称 === name)?.条目;

  it('gives everything in a file that reads without help, the own number in clear', async () => {
    const who = await realPerson(city, PHONE);
    await who.ask('POST', '/api/favourites', { policyId: 'always' });
    const { fileName, document } = await take(who);
    expect(fileName).toBe('我的数据-2026-11-21.json');
    expect(document.说明.join('')).toContain('个人数据副本');
    expect(section(document, '账号')).toEqual([
      expect.objectContaining({ 编号: who.personId, 手机号: PHONE, 演示身份: false }),
    ]);
    expect(section(document, '登录过的设备')).toMatchObject([
      { 设备: 'iPhone 微信', 登录方式: '手机号登录' },
    ]);
    expect(section(document, '收藏的政策（这台设备）')).toMatchObject([{ 政策: '政策always' }]);
  });

  it('records each opening of a number, and shows that record the next time', async () => {
    const who = await realPerson(city, '13900003002');
    await take(who);
    const { document } = await take(who);
    expect(section(document, '查看过加密信息的记录')).toEqual([
      { 时间: '2026-11-21 12:00:00', 查看人: '您本人', 用途: '导出自己的数据' },
    ]);
  });

  it('tells of a number left on this device its mask only: a device is no person', async () => {
    const who = await realPerson(city, '13900003003');
    await who.ask('POST', '/api/units/u-city/call-backs', {
      officerId: null,
      phone: '13900003009',
      about: '想问补贴',
    });
    const { document } = await take(who);
    expect(section(document, '回电请求（这台设备）')).toMatchObject([
      { 电话: '139****09', 想问的事: '想问补贴' },
    ]);
    expect(JSON.stringify(document)).not.toContain('13900003009');
  });

  it('is kept by no key, and taken so often a day', async () => {
    const who = await realPerson(city, '13900003004');
    for (let n = 0; n < EXPORTS_A_DAY; n += 1) await take(who);
    expect(await who.ask('POST', '/api/me/export', {})).toMatchObject({
      status: 429,
      body: { error: { code: 'limits.too-many' } },
    });
    const kept: unknown[] = await city.dataSource.query(
      `SELECT 1 FROM idempotency_keys WHERE route = 'my-data.export'`,
    );
    expect(kept).toEqual([]);
  });
});

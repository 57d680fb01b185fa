import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withServer } from '../../../test/support';

describe('the readiness of a server', () => {
  const server = withServer();
  afterEach(() => jest.restoreAllMocks());

  it('says only that the database does not answer, and logs why', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    const why = new Error('password authentication failed for user "secret" at 10.0.0.5:5432');
    jest.spyOn(server.app.get(DataSource), 'query').mockRejectedValue(why);
    const { status, body } = await server.request('GET', '/api/health/ready');
    expect(status).toBe(503);
    expect(body).toMatchObject({
      error: { code: 'health.not-ready', message: expect.stringContaining('database（数据库没有响应）') },
    });
    expect(JSON.stringify(body)).not.toMatch(/secret|10\.0\.0\.5|authentication/);
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ err: why }), 'the database does not answer');
  });
});

import { renderHook } from '@testing-library/react';
import { device } from '../../test/stand-ins/taro';
import { keepFile, listFiles } from './media-files';
import { useSession } from './session';
import { forgetTraces, sweepFiles } from './traces';
import { fileOf, type Medium } from './upload-queue';
import { keptUploads, queueUploads, sendUploads, takeBackUploads, useUploads } from './uploads';

interface Heard {
  readonly url: string;
  readonly key: string | undefined;
  readonly body: string;
}

let heard: Heard[];
const voice: Medium = { id: '6f0c1a2b-0000-4000-8000-000000000001', kind: 'voice' };
const photo: Medium = { id: '6f0c1a2b-0000-4000-8000-000000000002', kind: 'photo' };
const guest = { ticket: 't1', personId: undefined, statementId: 's1' };
const person = { id: 'lin', kind: 'resident', displayName: '林示例', roles: [], unit: null, demo: true };

const answer = (reply: (url: string) => { status: number; body: unknown } | 'offline') =>
  device.answerWith(({ url, header, data }) => {
    const answered = reply(url);
    if (answered === 'offline') return Promise.reject(new Error('request:fail'));
    heard.push({ url, key: header['Idempotency-Key'], body: data ?? '' });
    return Promise.resolve({ statusCode: answered.status, data: JSON.stringify(answered.body) });
  });
const refusal = (code: string) => ({
  error: { kind: 'refusal', code, message: '照片打不开', advice: '请换一张', requestId: 'r' },
});
const received = (url: string) => ({
  status: 200,
  body: url.endsWith('/photos') ? { photos: 1 } : { seconds: 3 },
});

beforeEach(async () => {
  device.reset();
  heard = [];
  useSession.getState().end();
  await forgetTraces();
  await keepFile(fileOf(voice), 'AAAA');
  await keepFile(fileOf(photo), 'BBBB');
});

describe('photos and a recording of a rating', () => {
  it('go out each under a key of its own, and leave this device when the server has them', async () => {
    answer(received);
    queueUploads(guest, [photo, voice]);
    await sendUploads();
    expect(heard.map(({ url, key, body }) => [url, key, body])).toEqual([
      ['/api/statements/s1/photos', photo.id, '{"photo":"BBBB"}'],
      ['/api/statements/s1/voice', voice.id, '{"voice":"AAAA"}'],
    ]);
    expect([await listFiles(), keptUploads().flatMap(({ waiting }) => waiting)]).toEqual([[], []]);
    await sendUploads();
    expect(heard).toHaveLength(2);
  });

  it('go with the name of a file, which is nobody’s but its sender’s', async () => {
    const file: Medium = { id: '6f0c1a2b-0000-4000-8000-000000000003', kind: 'document', name: '示例.pdf' };
    await keepFile(fileOf(file), 'JVBERi0=');
    answer(() => ({ status: 200, body: { documents: 1 } }));
    queueUploads({ ...guest, board: 'complaints' }, [file]);
    await sendUploads();
    expect(heard.map(({ url, key, body }) => [url, key, body])).toEqual([
      ['/api/statements/s1/documents', file.id, '{"name":"示例.pdf","document":"JVBERi0="}'],
    ]);
    expect(await listFiles()).not.toContain(fileOf(file));
  });

  it('wait for the network and never lie in the outbox', async () => {
    answer(() => 'offline');
    queueUploads(guest, [voice]);
    await sendUploads();
    expect(device.storage.get('yingshang.outbox')).toBeUndefined();
    expect(await listFiles()).toContain(fileOf(voice));
    answer(received);
    await sendUploads();
    expect(heard.map(({ key }) => key)).toEqual([voice.id]);
  });

  it.each([
    [503, refusal('server.busy')],
    [400, refusal('request.malformed')],
    [200, 'a page that asks for a sign-in to the hotel’s network'],
  ])('wait as well after an answer that is no refusal of them (%i)', async (status, body) => {
    answer(() => ({ status, body }));
    queueUploads(guest, [photo]);
    await sendUploads();
    expect(keptUploads()[0]?.waiting).toEqual([photo]);
  });

  it('are told of in kind words when they are refused for good, and the next one goes on', async () => {
    answer((url) =>
      url.endsWith('/photos') ? { status: 422, body: refusal('photos.unreadable') } : received(url),
    );
    queueUploads(guest, [photo, voice]);
    await sendUploads();
    const { result } = renderHook(() => useUploads('t1'));
    expect(result.current).toMatchObject({
      waiting: [],
      failures: ['一张照片没有收下：照片打不开。请换一张。'],
    });
    expect(await listFiles()).toEqual([]);
  });

  it('that this device lost are told of, too', async () => {
    answer(received);
    queueUploads(guest, [{ id: 'gone', kind: 'voice' }]);
    await sendUploads();
    expect(keptUploads()[0]?.failures).toEqual([expect.stringContaining('录音没有收下')]);
  });

  it('of a person wait until that person is here again', async () => {
    answer(received);
    queueUploads({ ...guest, personId: 'lin' }, [voice]);
    await sendUploads();
    expect(heard).toEqual([]);
  });

  it('of a person are gone when somebody else signs in on the same phone', async () => {
    queueUploads({ ...guest, personId: 'wang' }, [voice]);
    queueUploads({ ...guest, ticket: 't2' }, [photo]);
    // What a person consists of plays no part here.
    useSession
      .getState()
      .start('token', person as unknown as Parameters<ReturnType<typeof useSession.getState>['start']>[1]);
    await sweepFiles();
    expect(keptUploads().map(({ ticket }) => ticket)).toEqual(['t2']);
    expect(await listFiles()).toEqual([fileOf(photo)]);
  });

  it('are not sent once the rating was taken back, and are swept away when no draft names them', async () => {
    answer(received);
    queueUploads({ ...guest, statementId: null }, [voice]);
    takeBackUploads('t1');
    await sendUploads();
    expect(heard).toEqual([]);
    device.storage.set('yingshang.rate-drafts', { version: 2, value: { a: { voice: { id: voice.id } } } });
    await sweepFiles();
    expect(await listFiles()).toEqual([fileOf(voice)]);
  });

  it('leave nothing behind after a sign-out', async () => {
    queueUploads(guest, [voice]);
    device.storage.set('yingshang.rate-drafts', { version: 2, value: { a: { text: '我说的话' } } });
    device.storage.set('yingshang.sent-ratings', { version: 1, value: [{ text: '我说的话' }] });
    await forgetTraces();
    expect(await listFiles()).toEqual([]);
    expect(JSON.stringify([...device.storage])).not.toMatch(/我说的话|6f0c1a2b/);
  });
});

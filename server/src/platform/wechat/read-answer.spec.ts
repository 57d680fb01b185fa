import * as z from 'zod/mini';
import { readAnswer } from './read-answer';
import { refusalOfEnding } from './refusal-of-ending';

const shape = z.object({ openid: z.string() });

describe('what WeChat answers', () => {
  it('is read with and without an error code of 0', () => {
    expect(readAnswer('{"openid":"o1","session_key":"k"}', shape)).toEqual({
      kind: 'answered',
      value: { openid: 'o1' },
    });
    expect(readAnswer('{"errcode":0,"errmsg":"ok","openid":"o1"}', shape)).toMatchObject({
      kind: 'answered',
    });
  });

  it('names its error, with the number that its support asks for', () => {
    expect(readAnswer('{"errcode":40029,"errmsg":"invalid code rid: 1a-2b"}', shape)).toEqual({
      kind: 'errcode',
      errcode: 40029,
      errmsg: 'invalid code rid: 1a-2b',
      rid: '1a-2b',
    });
  });

  it.each(['', '<html></html>', '{"openid":', '[]', 'null', '"ok"', '{"openid":7}', '{"errcode":"0"}'])(
    'is unreadable when it is %p',
    (text) => expect(readAnswer(text, shape)).toEqual({ kind: 'bad-answer' }),
  );

  it('says which field of a message breaks its limit, and repeats nothing else', () => {
    const errmsg = 'argument invalid! data.thing1.value invalid rid: 1a-2b';
    expect(refusalOfEnding({ kind: 'errcode', errcode: 47003, errmsg, rid: '' })).toMatchObject({
      code: 'wechat.bad-field',
      field: 'thing1',
    });
    const strange = refusalOfEnding({ kind: 'errcode', errcode: 99999, errmsg: 'secret words', rid: '' });
    expect(strange.code).toBe('wechat.refused');
    expect(JSON.stringify(strange)).not.toContain('secret words');
  });
});

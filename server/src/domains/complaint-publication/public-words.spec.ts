import { likePatterns, publishable, titleOf } from './public-words';

const words = {
  title: '摊位占道',
  story: '摊位占了人行道，行人只好走在马路上。',
  answer: '已劝离，并设了固定摊位。',
};

describe('the words of a published case', () => {
  it('stand as they were written, without what is around them', () =>
    expect(publishable({ ...words, title: ' 摊位占道\n' })).toEqual({ ok: true, value: words }));

  it.each([
    ['title', '标题'],
    ['story', '经过'],
    ['answer', '答复'],
  ])('are refused without %s', (field, name) =>
    expect(publishable({ ...words, [field]: '  ' })).toMatchObject({
      refusal: { code: 'complaint-publication.words-missing', message: `还没有写${name}`, field },
    }),
  );

  it.each([
    ['title', 60],
    ['story', 1_000],
    ['answer', 1_000],
  ])('are refused with more than %s may hold, counted as people count', (field, most) => {
    expect(publishable({ ...words, [field]: '𠀀'.repeat(most) }).ok).toBe(true);
    expect(publishable({ ...words, [field]: '字'.repeat(most + 1) })).toMatchObject({
      refusal: { code: 'complaint-publication.too-long', field },
    });
  });

  it('say what is personal in them and where, and not what it is', () => {
    const told = publishable({
      ...words,
      story: '投诉人留的电话13800000001，我叫王小明。',
      answer: '身份证110101199003078515已登记。',
    });
    expect(told).toMatchObject({
      refusal: {
        code: 'complaint-publication.personal-data',
        message:
          '要公开的文字里还有个人信息：经过「诉人留的电话」之后的电话、经过「，我叫」之后的姓名、答复「身份证」之后的身份证号',
        field: 'story',
      },
    });
    expect(JSON.stringify(told)).not.toMatch(/13800000001|王小明|110101/);
  });

  it('name the first five of many places', () => {
    const told = publishable({ ...words, answer: '电话13800000001。'.repeat(7) });
    expect(told).toMatchObject({ refusal: { message: expect.stringMatching(/(电话.*){5}等 7 处$/) } });
  });

  it('begin with a title that tells the topic alone', () => {
    expect(titleOf('占道经营')).toBe('关于“占道经营”的投诉');
    expect(titleOf(null)).toBe('一件投诉的办理情况');
  });
});

describe('what published cases are searched by', () => {
  it('is each word once, and a percent sign is a percent sign', () =>
    expect(likePatterns(' 摊位　占道 摊位 5%_\\ ')).toEqual(['%摊位%', '%占道%', '%5\\%\\_\\\\%']));

  it('is nothing of nothing', () => expect(likePatterns('  ')).toEqual([]));
});

import { starsHeard } from './stars-heard';

describe('how many stars somebody gives', () => {
  it.each([
    ['打五颗星', 5],
    ['给五棵星没跑了', 5],
    ['给满分', 5],
    ['给三星吧', 3],
    ['就给两颗星', 2],
    ['俩星', 2],
    ['5星好评', 5],
    ['打三分', 3],
    ['给十分', 5],
    ['一颗星都嫌多', 1],
    ['一颗星都不想给', 1],
    ['三星不对四星', 4],
    ['给不了五星给三星', 3],
    ['五颗星我是不想给顶多三颗', 3],
    ['满分差一颗星', 4],
    ['扣两颗星', 3],
  ])('「%s」 are %i', (text, stars) => expect(starsHeard(text)?.value).toBe(stars));

  it.each(['等了三个月', '三星手机坏了', '十分满意', '给不了五星', '一楼五号窗口', ''])(
    '「%s」 are none',
    (text) => expect(starsHeard(text)).toBeNull(),
  );

  it('is less sure where two numbers were said', () => {
    expect(starsHeard('给三星不对四星')?.confidence).toBeLessThan(starsHeard('给四星')?.confidence ?? 0);
  });
});

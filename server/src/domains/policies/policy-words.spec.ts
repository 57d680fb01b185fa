import { chineseCutter } from './chinese-cutter';
import { fieldWords } from './city-words';
import { indexedWords } from './indexed-words';
import { otherWordings } from './same-meaning';
import { wordQuery } from './word-query';

const cutter = chineseCutter(fieldWords);

describe('the words under which a policy is found', () => {
  it('hold what people call it, besides what it calls itself', () => {
    const { titleWords } = indexedWords({ title: ['高新技术企业认定奖励'], summary: [], other: [] }, cutter);
    expect(titleWords.split(' ')).toEqual(expect.arrayContaining(['高企', '认定', '奖励']));
  });

  it('hold single signs of the title only', () => {
    const { titleWords, otherWords } = indexedWords(
      { title: ['减税'], summary: [], other: ['退税'] },
      cutter,
    );
    expect(titleWords.split(' ')).toContain('税');
    expect(otherWords.split(' ')).not.toContain('税');
  });

  it('answer every query made of the same text', () => {
    const title = '小型微利企业所得税优惠（2023—2027年）';
    const index = new Set(
      indexedWords({ title: [title], summary: [], other: [] }, cutter).titleWords.split(' '),
    );
    for (const word of cutter.forQuery(title)) expect(index).toContain(word);
  });
});

describe('what is typed', () => {
  it('asks for all of its words, and marks what means the same', () => {
    expect(wordQuery('高企 补贴', cutter)).toMatchObject({
      all: "'高企' & '补贴'",
      any: "'高企' | '补贴'",
      marks: expect.arrayContaining(['高企', '补贴', '高新技术企业', '补助']),
    });
  });

  it('is no question when it holds no word', () => expect(wordQuery('？！的', cutter)).toBeNull());

  it('is cut off after a dozen words', () => {
    expect(
      wordQuery('税 费 房 租 人 才 企 业 金 融 奖 补 贷 款', cutter)?.all.split('&').length,
    ).toBeLessThanOrEqual(12);
  });
});

it('other wordings leave out what the text already says', () =>
  expect(otherWordings('高新技术企业和高企')).toEqual(['高新企业']));

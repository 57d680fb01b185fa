import { inNameOrder, maskedCode, nameRank, searchedName } from './registry-order';

const entry = (name: string, tradeName: string) => ({ name, tradeName });
const shop = entry('和平区示例福禄寿饭店（演示）', '福禄寿');

describe('a search by name', () => {
  it('folds what people type', () => {
    expect(searchedName(' 福禄寿　饭店 （演示）')).toBe('福禄寿饭店');
  });

  it.each([
    ['福禄寿', 0],
    ['和平区示例福禄寿饭店', 0],
    ['福禄', 1],
    ['和平区', 1],
    ['禄寿饭店', 2],
  ])('ranks %s as %s', (typed, rank) => {
    expect(nameRank(shop, typed)).toBe(rank);
  });

  it('puts the exact name before those that begin so, and those before the rest', () => {
    const holds = entry('大东区示例春福禄饭店（演示）', '春福禄');
    const begins = entry('沈河区示例福禄春超市（演示）', '福禄春');
    const exact = entry('铁西区示例福禄店（演示）', '福禄');
    expect(inNameOrder([holds, begins, exact], '福禄')).toEqual([exact, begins, holds]);
  });

  it('shows no more of a code than tells two branches apart', () => {
    expect(maskedCode('91210199MAFAKE019N')).toBe('9121****019N');
  });
});

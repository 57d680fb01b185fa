import { foldedItems } from './folded-items';

const items = ['a', 'b', 'c', 'd'].map((key) => ({ key }));
const keys = (chosen: string) => foldedItems(items, chosen, 2).map(({ key }) => key);

describe('a folded filter', () => {
  it('shows the first few', () => expect(keys('a')).toEqual(['a', 'b']));
  it('never hides the chosen one', () => expect(keys('d')).toEqual(['a', 'b', 'd']));
  it('has nothing more to show than there is', () => expect(foldedItems(items, 'a', 9)).toEqual(items));
});

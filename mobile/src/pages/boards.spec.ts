import { openBoards } from './boards';

describe('boards on the home page', () => {
  it('shows only what the city switched on', () =>
    expect(openBoards(['policies']).map(({ key }) => key)).toEqual(['policies']));

  it('shows no board that cannot be opened yet, even when the city switched it on', () =>
    expect(openBoards(['guides', 'broadcasts', 'benefits']).map(({ key }) => key)).toEqual(['benefits']));
});

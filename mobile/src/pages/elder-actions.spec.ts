import { boardKeys } from '@yingshang/shared/contracts/city';
import { openBoards } from './boards';
import { elderActions } from './elder-actions';

const names = (...boards: Parameters<typeof elderActions>[0]) => elderActions(boards).map(({ name }) => name);

describe('the elders’ home', () => {
  it('calls each door by what one does behind it', () =>
    expect(names('benefits', 'policies')).toEqual(['看政策', '看我能享受什么']));

  it('leaves out what the city switched off', () => expect(names('policies')).toEqual(['看政策']));

  it('has no door to what cannot be opened yet', () => {
    const open = new Set(openBoards(boardKeys).map(({ key }) => key));
    expect(elderActions(boardKeys).filter(({ key }) => !open.has(key))).toEqual([]);
    expect(names('complaints', 'ratings', 'kindergarten')).toEqual([]);
  });

  it('stays within three doors', () => expect(elderActions(boardKeys).length).toBeLessThanOrEqual(3));

  it('leads where the board leads', () => {
    const board = openBoards(['policies'])[0];
    expect(elderActions(['policies'])[0]?.open).toBe(board?.open);
  });
});

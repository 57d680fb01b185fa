import { boardKeys } from '@yingshang/shared/contracts/city';
import { device } from '../../test/stand-ins/taro';
import { routeUrl } from '../platform/routes';
import { openBoards } from './boards';
import { elderActions } from './elder-actions';

const names = (...boards: Parameters<typeof elderActions>[0]) => elderActions(boards).map(({ name }) => name);

describe('the elders’ home', () => {
  it('calls each door by what one does behind it', () =>
    expect(names('benefits', 'policies', 'service-cards')).toEqual(['找人', '看政策', '看我能享受什么']));

  it('leaves out what the city switched off', () => expect(names('policies')).toEqual(['看政策']));

  it('has no door to what cannot be opened yet', () => {
    const open = new Set(openBoards(boardKeys).map(({ key }) => key));
    expect(elderActions(boardKeys).filter(({ key }) => !open.has(key))).toEqual([]);
    expect(names('guides', 'broadcasts')).toEqual([]);
  });

  it('stays within five doors', () =>
    expect(names(...boardKeys)).toEqual(['找人', '评价', '投诉', '查派位', '看政策']));

  it('finds people by what is typed, and shows residents’ policies first', () => {
    device.reset();
    for (const { open } of elderActions(['service-cards', 'policies', 'benefits'])) open(false);
    expect(device.visited()).toEqual([
      routeUrl('find', {}),
      routeUrl('policies', { audience: 'residents' }),
      routeUrl('questions', undefined),
    ]);
  });
});

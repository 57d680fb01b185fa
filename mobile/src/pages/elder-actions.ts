import type { BoardKey } from '@yingshang/shared/contracts/city';
import { goTo } from '../platform/navigate';
import { type Board, openBoards } from './boards';

interface Door {
  readonly key: BoardKey;
  /** Called by what one does behind it. */
  readonly name: string;
  /** Where it leads when an elder is better served elsewhere than where the board begins. */
  readonly open?: Board['open'];
}

/** More would not be seen at a glance. */
const MOST_DOORS = 5;

/** The elders' home in order. A name is easier said than a tree of units; what concerns residents comes first. */
const doors: readonly Door[] = [
  { key: 'service-cards', name: '找人', open: () => goTo('find', {}) },
  { key: 'ratings', name: '评价' },
  { key: 'complaints', name: '投诉' },
  { key: 'kindergarten', name: '查派位' },
  { key: 'policies', name: '看政策', open: () => goTo('policies', { audience: 'residents' }) },
  { key: 'benefits', name: '看我能享受什么' },
];

export type ElderAction = Pick<Board, 'key' | 'name' | 'icon' | 'open'>;

/** Only what the city switched on and this app can really open. */
export function elderActions(switchedOn: readonly BoardKey[]): readonly ElderAction[] {
  const boards = openBoards(switchedOn);
  const open = doors.flatMap(({ key, name, open: leads }) => {
    const board = boards.find((one) => one.key === key);
    return board ? [{ key, name, icon: board.icon, open: leads ?? board.open }] : [];
  });
  return open.slice(0, MOST_DOORS);
}

import type { BoardKey } from '@yingshang/shared/contracts/city';
import { type Board, openBoards } from './boards';

/** The elders' home in order: few doors, each called by what one does behind it. */
const plainNames: readonly { key: BoardKey; name: string }[] = [
  { key: 'service-cards', name: '找人' },
  { key: 'policies', name: '看政策' },
  { key: 'benefits', name: '看我能享受什么' },
];

export type ElderAction = Pick<Board, 'key' | 'name' | 'icon' | 'open'>;

/** Only what the city switched on and this app can really open. */
export function elderActions(switchedOn: readonly BoardKey[]): readonly ElderAction[] {
  const boards = openBoards(switchedOn);
  return plainNames.flatMap(({ key, name }) => {
    const board = boards.find((one) => one.key === key);
    return board ? [{ key, name, icon: board.icon, open: board.open }] : [];
  });
}

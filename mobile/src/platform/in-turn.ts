/** The last act on each thing that is not over yet. */
const underWay = new Map<string, Promise<unknown>>();

/** Acts on one thing go one after the other, as they were asked for, whatever came of the one before. */
export function inTurn<T>(key: string, act: () => Promise<T>): Promise<T> {
  const before = underWay.get(key);
  const turn = before === undefined ? act() : before.then(act, act);
  const over = () => {
    if (underWay.get(key) === turn) underWay.delete(key);
  };
  underWay.set(key, turn);
  turn.then(over, over);
  return turn;
}

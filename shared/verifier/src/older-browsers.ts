/** What the draw uses and browsers of before 2023 lack (Safari 14 and 15, Chrome 80 to 109). */
export function makeUpForOlderBrowsers(): void {
  lend(Array.prototype, 'toSorted', function toSorted<
    Item,
  >(this: Item[], compare: (a: Item, b: Item) => number) {
    return [...this].sort(compare);
  });
  lend(Object, 'hasOwn', (object: object, key: PropertyKey) =>
    Object.prototype.hasOwnProperty.call(object, key),
  );
}

function lend(to: object, name: string, value: unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value, configurable: true, writable: true });
}

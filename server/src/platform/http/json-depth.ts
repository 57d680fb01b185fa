/** Does the value hold lists and objects more than `levels` deep? Looks no deeper than that itself. */
export function isDeeperThan(levels: number, json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return levels === 0 || Object.values(json).some((member) => isDeeperThan(levels - 1, member));
}

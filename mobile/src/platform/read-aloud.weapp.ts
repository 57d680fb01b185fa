/** WeChat offers no voice of its own, and its plug-in for it is no longer kept up. */
export const canReadAloud = (): boolean => false;

export function readAloud(_words: string, over: (worked: boolean) => void): { readonly stop: () => void } {
  over(false);
  return { stop: () => undefined };
}

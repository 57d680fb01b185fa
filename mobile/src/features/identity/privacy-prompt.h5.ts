/** A browser asks nothing by itself before a number is given. */
export function onPlatformAsks(_show: () => void): () => void {
  return () => undefined;
}

export function askPlatform(show: () => void): void {
  show();
}

export function answerPlatform(_agreed: boolean): void {}

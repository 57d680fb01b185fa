import type { AnyContract, Input } from '@yingshang/shared/contracts/definition';

const inputs = new WeakMap<object, Input<AnyContract>>();

/** Kept beside the request, not on it: nobody can reach it but through `@Parsed()`. */
export function keepParsedInput(request: object, input: Input<AnyContract>): void {
  inputs.set(request, input);
}

export function parsedInput(request: object): Input<AnyContract> {
  const input = inputs.get(request);
  if (input === undefined) throw new Error('@Parsed() is used on a handler without @Implements()');
  return input;
}

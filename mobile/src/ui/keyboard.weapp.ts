/** A mini-program has no keyboard of its own to listen to. */
export function listenToKeyboard(): void {}

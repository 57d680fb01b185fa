/** Injection token of `Settings`, an interface and so without a token of its own. */
export const SETTINGS = Symbol('Settings');

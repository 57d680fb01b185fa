/**
 * The three things of Node that reading the case files takes. `@types/node` stays out of this package: with it,
 * `Buffer` or `setTimeout` in code for the phone would pass the type check.
 */
declare module 'node:fs' {
  export function readdirSync(folder: string): string[];
  export function readFileSync(file: string, encoding: 'utf8'): string;
}
declare module 'node:path' {
  export function join(...parts: string[]): string;
  export function resolve(...parts: string[]): string;
}
// oxlint-disable-next-line no-underscore-dangle -- that is what CommonJS calls it
declare const __dirname: string;

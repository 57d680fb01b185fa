import { readFileSync } from 'node:fs';

/** The names that WeChat documents on `wx`, from its published typings. */
export function documentedWxNames(): ReadonlySet<string> {
  const folder = require
    .resolve('miniprogram-api-typings/package.json')
    .replace(/package\.json$/, 'types/wx/');
  const text = ['lib.wx.api.d.ts', 'lib.wx.cloud.d.ts']
    .map((file) => readFileSync(folder + file, 'utf8'))
    .join('\n');
  const start = text.indexOf('interface Wx {');
  return new Set(
    Array.from(text.slice(start).matchAll(/^ {8}(?:readonly )?(\w+)\??[(<:]/gm), ([, name]) => name ?? ''),
  );
}

// The page with which anybody recomputes a draw: one file that opens from a disk and cannot reach a network.
//   node shared/verifier/build.cjs [file]
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { buildSync } = require('esbuild');

const file = process.argv[2] ?? path.join(__dirname, 'dist/draw-verifier.html');
const read = (name) => readFileSync(path.join(__dirname, name), 'utf8');

const { outputFiles } = buildSync({
  entryPoints: [path.join(__dirname, 'src/main.ts')],
  // Paths in the bundle are named from here, so that every folder gives the same bytes.
  absWorkingDir: path.join(__dirname, '..'),
  bundle: true,
  write: false,
  format: 'iife',
  charset: 'utf8',
  // What the functions of browsers of that year lack, `older-browsers.ts` makes up for.
  target: 'es2020',
  conditions: ['@yingshang/source'],
  // Not made smaller: whoever can read code may read what recomputes the draw.
  minify: false,
  legalComments: 'inline',
});

const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const script = `\n${outputFiles[0].text}`;
const style = `\n${read('page.css')}`;
if (/<\/script|<!--/i.test(script)) throw new Error('the script would end its own element');

const policy = [
  "default-src 'none'",
  `script-src ${sha256(script)} blob:`,
  // The worker is made of the page's own text; browsers that know no worker-src ask child-src.
  'worker-src blob:',
  'child-src blob:',
  `style-src ${sha256(style)}`,
  'img-src data:',
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const page = read('page.html')
  .replace('content=""', () => `content="${policy}"`)
  .replace('<style></style>', () => `<style>${style}</style>`)
  .replace('<script></script>', () => `<script>${script}</script>`);
if (!page.includes(policy) || !page.includes(style) || !page.includes(script))
  throw new Error('page.html has no place for one of its parts');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, page);

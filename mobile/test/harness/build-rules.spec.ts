import { compileTemplates } from './compile-templates';
import { type ScriptFindings, scanScript } from './scan-script';
import { WeappBuild } from './weapp-build';
import { documentedWxNames } from './wx-typings';

const build = new WeappBuild();
const scripts = build.ending('.js');
const kilobytes = (bytes: number) => Math.round(bytes / 1024);

const findings = (file: string): ScriptFindings => {
  try {
    return scanScript(build.text(file));
  } catch (error) {
    throw new Error(`${file}: ${String(error)}`, { cause: error });
  }
};

test('the main package stays under 640 KB and every package under 2 MB', () => {
  const table = build.packages.map(({ name, bytes }) => `${name} ${kilobytes(bytes)} KB`).join('，');
  process.stderr.write(`小程序包大小：${table}\n`);
  const main = build.packages.find(({ name }) => name === 'main');
  expect(kilobytes(main?.bytes ?? Number.NaN)).toBeLessThanOrEqual(640);
  for (const { bytes } of build.packages) expect(kilobytes(bytes)).toBeLessThanOrEqual(2048);
});

test('every template compiles without a word from the compiler', () => {
  expect(build.ending('.wxml').length).toBeGreaterThan(5);
  expect(compileTemplates(build).diagnostics).toEqual([]);
});

test('the templates carry the names that a screen reader speaks', () => {
  const templates = build
    .ending('.wxml')
    .map((file) => build.text(file))
    .join('\n');
  for (const name of ['aria-label', 'aria-role', 'aria-hidden', 'aria-checked']) {
    expect(templates).toContain(`${name}="{{`);
  }
});

test('nothing that is typed into or looked at is nameless to a screen reader', () => {
  const templates = build
    .ending('.wxml')
    .map((file) => build.text(file))
    .join('\n');
  const named = ['input', 'textarea', 'image'];
  const tags = named.flatMap((tag) => templates.match(new RegExp(`<${tag} [^>]*>`, 'g')) ?? []);
  expect(tags.length).toBeGreaterThanOrEqual(named.length);
  expect(tags.filter((tag) => !tag.includes('aria-label="{{'))).toEqual([]);
});

test('every script speaks the language of iOS 14 and Android WebView 80', () => {
  for (const file of scripts) expect(() => findings(file)).not.toThrow();
});

test('no script makes code from text', () => {
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.flatMap((file) => findings(file).codeFromText.map((text) => `${file}: ${text}`))).toEqual(
    [],
  );
});

test('every member of wx that a script names is documented by WeChat', () => {
  const documented = documentedWxNames();
  expect(documented.size).toBeGreaterThan(300);
  const named = scripts.flatMap((file) => findings(file).wxMembers.map((name) => ({ file, name })));
  expect(named.filter(({ name }) => !documented.has(name))).toEqual([]);
});

test('every page of the app configuration was built', () => {
  const missing = build.pages.filter((page) =>
    ['js', 'json', 'wxml'].some((kind) => !build.has(`${page}.${kind}`)),
  );
  expect(build.pages.length).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});

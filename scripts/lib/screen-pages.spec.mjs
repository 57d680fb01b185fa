import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenPages, indexOf, looksOf } from './screen-pages.mjs';

const pages = [
  { name: 'home', title: '首页' },
  { name: 'unit-complaints', title: '投诉办理' },
];

test('desks are pictured at 1280 px, too', () => {
  assert.deepEqual(
    pages.map((page) => looksOf(page).map(({ key }) => key)),
    [
      ['standard', 'large', 'elder', 'dark'],
      ['standard', 'large', 'elder', 'dark', 'wide'],
    ],
  );
  assert.match(indexOf(pages), /!\[投诉办理，1280 宽\]\(unit-complaints-wide\.png\)/);
});

test('pages are chosen by how their names begin', () => {
  assert.deepEqual(chosenPages(pages, undefined), pages);
  assert.deepEqual(chosenPages(pages, ['unit-']), [pages[1]]);
  assert.deepEqual(chosenPages(pages, ['complaints']), []);
});

test('charts stand below their own page, not below one whose name begins alike', () => {
  const scores = [
    { name: 'unit-score', title: '单位得分' },
    { name: 'unit-score-lead', title: '负责人' },
  ];
  const files = [
    'chart-unit-score-trend-chart-standard.png',
    'chart-unit-score-lead-band-chart-standard.png',
  ];
  const index = indexOf(scores, files);
  assert.equal(index.match(/\(chart-unit-score-trend-chart-dark\.png\)/g)?.length, 1);
  assert.equal(index.match(/\(chart-unit-score-lead-band-chart-wide\.png\)/g)?.length, 1);
  assert.doesNotMatch(index, /lead-trend|score-band/);
});

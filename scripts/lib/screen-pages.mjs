/** Desks are worked at on a wide screen, too, and a draw is shown on one in the hall. */
const desks = /^((unit|supervised)-complaint|unit-score|city-scores|draw-(live|ceremony|minutes))/;

/** @returns the looks in which a page is pictured: everybody's, and that of a desk */
export const looksOf = ({ name }) => (desks.test(name) ? [...looks, wide] : looks);

export const looks = [
  { key: 'standard', title: '标准', scheme: 'light', size: 'standard', width: 375 },
  { key: 'large', title: '大字', scheme: 'light', size: 'large', width: 375 },
  { key: 'elder', title: '长辈版', scheme: 'light', size: 'elder', width: 375 },
  { key: 'dark', title: '深色', scheme: 'dark', size: 'standard', width: 375 },
];
export const wide = { key: 'wide', title: '1280 宽', scheme: 'light', size: 'standard', width: 1280 };

export const fileOf = ({ name }, { key }) => `${name}-${key}.png`;

/** A chart of a page, by the id under which it is drawn: `trend-chart`. */
export const chartFileOf = ({ name }, id, { key }) => `chart-${name}-${id}-${key}.png`;

/** Those whose name begins with one of the words; all without any. */
export const chosenPages = (pages, only) =>
  only === undefined ? pages : pages.filter(({ name }) => only.some((word) => name.startsWith(word)));

/** The ids of the charts of a page that were pictured. */
function chartsOf(page, files) {
  const [before, after] = chartFileOf(page, '|', looks[0]).split('|');
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, -after.length))
    .filter((id) => /^[a-z]+-chart$/.test(id));
}

/**
 * @param pages those that have their pictures
 * @param files the names of all pictures: charts are found among them
 */
export function indexOf(pages, files = []) {
  const table = (page) => {
    const own = looksOf(page);
    const row = (title, fileIn) =>
      `| ${own.map((look) => `![${title}，${look.title}](${fileIn(look)})`).join(' | ')} |`;
    const charts = chartsOf(page, files).map((id) =>
      row(`${page.title}的图`, (look) => chartFileOf(page, id, look)),
    );
    return [
      `## ${page.title}`,
      '',
      `| ${own.map(({ title }) => title).join(' | ')} |`,
      `|${' --- |'.repeat(own.length)}`,
      row(page.title, (look) => fileOf(page, look)),
      ...charts,
      '',
    ];
  };
  return [
    '# Screens',
    '',
    'Every page at 375 px in standard type, large type, elder size and dark, desks and draws also at 1280 px, on the demo city; below a page each chart that stands on it. Made by `npm run screens`; `npm run screens -- --only complaint,unit-complaint` makes those again whose names begin so.',
    '',
    ...pages.flatMap(table),
  ].join('\n');
}

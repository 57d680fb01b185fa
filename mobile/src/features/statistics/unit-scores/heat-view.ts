import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getTopicHeat } from '@yingshang/shared/contracts/unit-scores';
import { type Matrix, stepOf } from './chart/matrix-chart';
import type { CityMonth } from './city-words';
import { hundredthsText } from './points-words';

export type Heat = Pick<ResponseOf<typeof getTopicHeat>, 'topics' | 'rows'>;

interface CutRow {
  readonly name: string;
  readonly counts: readonly number[];
}

const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);

/**
 * As many topics and units as there is room for, the most first as they come. What is cut off, and what is of no topic,
 * stands in a last column and a last row, so that the drawing has every complaint once.
 */
function cutHeat(
  { topics, rows }: Heat,
  room: { readonly columns: number; readonly rows: number },
): {
  readonly columns: readonly string[];
  readonly rows: readonly CutRow[];
} {
  const fits = topics.length <= room.columns && rows.every(({ counts, all }) => sum(counts) === all);
  const shown = fits ? topics : topics.slice(0, Math.max(1, room.columns - 1));
  const cut = rows.map(({ unit, counts, all }): CutRow => {
    const own = counts.slice(0, shown.length);
    return { name: unit.name, counts: fits ? own : [...own, all - sum(own)] };
  });
  const first = cut.slice(0, cut.length <= room.rows ? room.rows : room.rows - 1);
  const rest = cut.slice(first.length);
  const columns = [...shown.map(({ name }) => name), ...(fits ? [] : ['其余'])];
  if (rest.length === 0) return { columns, rows: first };
  const others = columns.map((_, at) => sum(rest.map(({ counts }) => counts[at] ?? 0)));
  return { columns, rows: [...first, { name: `其余${rest.length}个单位`, counts: others }] };
}

/** Complaints by unit and topic: the more, the darker, and every count is printed. */
export function heatMatrix(heat: Heat, room: Parameters<typeof cutHeat>[1]): Matrix {
  const { columns, rows } = cutHeat(heat, room);
  // Sums of what is cut off are no single topic of one unit: they would make all others pale.
  const most = Math.max(1, ...heat.rows.flatMap(({ counts }) => counts));
  return {
    columns,
    rows: rows.map(({ name, counts }) => ({
      name,
      cells: counts.map((count) => ({ step: stepOf(count, most), text: String(count) })),
    })),
  };
}

/** Every unit with all its topics, the most first; nothing is cut off. */
export function heatTable({ topics, rows }: Heat): { columns: readonly string[]; rows: readonly string[][] } {
  return {
    columns: ['单位', '合计', '各事由'],
    rows: rows.map(({ unit, counts, all }) => {
      const told = counts
        .map((count, at) => ({ count, name: topics[at]?.name ?? '' }))
        .filter(({ count }) => count > 0)
        .toSorted((one, other) => other.count - one.count)
        .map(({ count, name }) => `${name}${count}件`);
      const other = all - sum(counts);
      return [unit.name, `${all}件`, [...told, ...(other > 0 ? [`没有分事由${other}件`] : [])].join('、')];
    }),
  };
}

/** Topics with how many complaints each had of all units, the most first. */
export function topicSums({ topics, rows }: Heat): readonly { id: string; name: string; count: number }[] {
  return topics
    .map(({ id, name }, at) => ({ id, name, count: sum(rows.map(({ counts }) => counts[at] ?? 0)) }))
    .toSorted((one, other) => other.count - one.count);
}

type Districts = CityMonth['districts'];

/** Kinds that any district has, in the order in which they come. */
function kindsOf(districts: Districts): readonly { key: string; name: string }[] {
  const kinds = new Map(districts.flatMap((one) => one.kinds.map(({ key, name }) => [key, name] as const)));
  return [...kinds].map(([key, name]) => ({ key, name }));
}

const kindIn = ({ kinds }: Districts[number], key: string) => kinds.find((kind) => kind.key === key);

/** Points are told apart from here up: among units that are ranked few lie below. */
const LOWEST = 60;

/** Means by district and kind in whole points: the higher, the darker. */
export function districtMatrix(districts: Districts): Matrix {
  const kinds = kindsOf(districts);
  return {
    columns: kinds.map(({ name }) => name),
    rows: districts.map((one) => ({
      name: one.district.name,
      cells: kinds.map(({ key }) => {
        const mean = kindIn(one, key)?.hundredths ?? null;
        if (mean === null) return { step: 0, text: '无' };
        const points = mean / 100;
        return { step: stepOf(Math.max(1, points - LOWEST), 100 - LOWEST), text: String(Math.round(points)) };
      }),
    })),
  };
}

/** 「86.42，4个单位中3个有名次」, a district and kind a row. */
export function districtTable(districts: Districts): {
  columns: readonly string[];
  rows: readonly string[][];
} {
  return {
    columns: ['区县和类别', '平均总分', '有名次', '单位'],
    rows: districts.flatMap(({ district, kinds }) =>
      kinds.map(({ name, units, ranked, hundredths }) => [
        `${district.name} ${name}`,
        hundredths === null ? '无' : hundredthsText(hundredths),
        String(ranked),
        String(units),
      ]),
    ),
  };
}

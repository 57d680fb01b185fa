import type { DrawInputs, DrawManifest, DrawStage, RollRecord } from '@yingshang/shared/draw';
import { mulberry32 } from '@yingshang/shared/kernel';

/** Small made-up draws, the same for the same seed: stages, tiers of both kinds, twins, and never seats enough. */
export function randomDraw(seed: number, lines?: number): DrawInputs {
  const upTo = mulberry32(seed);
  const kindergartens = Array.from({ length: 1 + upTo(4) }, (_, at) => ({
    id: `k${at + 1}`,
    name: `示例${at + 1}园`,
  }));
  const stages = Array.from({ length: 1 + upTo(3) }, (_, at) => randomStage(upTo, at, kindergartens));
  const manifest: DrawManifest = {
    v: 1,
    plan: '演示派位',
    kindergartens,
    stages,
  };
  const roll = Array.from({ length: lines ?? 2 + upTo(40) }, (_, at) => randomLine(upTo, at + 1, manifest));
  const dice = Array.from({ length: 40 }, () => upTo(10)).join('');
  return { manifest, roll, dice, beacon: `drand-quicknet:${1 + upTo(1_000_000)}:${hex(upTo)}` };
}

type UpTo = (bound: number) => number;

function randomStage(upTo: UpTo, at: number, kindergartens: readonly { readonly id: string }[]): DrawStage {
  return {
    id: `stage-${at + 1}`,
    name: `第${at + 1}阶段`,
    tiers: Array.from({ length: 1 + upTo(3) }, (_, tier) => ({
      id: `t${tier + 1}`,
      name: `第${tier + 1}顺位`,
    })),
    tiersBy: upTo(3) === 0 ? 'kindergarten' : 'child',
    seats: Object.fromEntries(kindergartens.filter(() => upTo(4) > 0).map(({ id }) => [id, upTo(7)])),
    choices: 1 + upTo(3),
  };
}

function randomLine(upTo: UpTo, seq: number, { stages, kindergartens }: DrawManifest): RollRecord {
  const twins = upTo(8) === 0 && stages.every(({ tiersBy }) => tiersBy === 'child');
  const entered = stages.filter((_, at) => at === 0 || upTo(3) > 0);
  const entries = entered.map((stage) => {
    const wanted = shuffled(upTo, kindergartens).slice(0, 1 + upTo(stage.choices));
    const tierOf = () => stage.tiers[upTo(stage.tiers.length)]?.id ?? '';
    const everywhere = tierOf();
    const tier = () => (stage.tiersBy === 'child' ? everywhere : tierOf());
    return [stage.id, wanted.map(({ id }) => ({ at: id, tier: tier() }))] as const;
  });
  return {
    seq,
    children: Array.from({ length: twins ? 2 : 1 }, () => hex(upTo)),
    stages: Object.fromEntries(entries),
  };
}

const hex = (upTo: UpTo) => Array.from({ length: 64 }, () => upTo(16).toString(16)).join('');

function shuffled<Item>(upTo: UpTo, items: readonly Item[]): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(upTo(left.length), 1));
}

import {
  type Choice,
  childCommitment,
  type DrawInputs,
  type DrawManifest,
  type RollRecord,
} from '@yingshang/shared/draw';
import { mulberry32 } from '@yingshang/shared/kernel';
import { countyChild, countySalt } from './county-children';

/** A round of drand's quicknet as the network published it. */
const ROUND = {
  beacon: 'drand-quicknet:1000:fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd',
  beaconSignature:
    'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
};

/** Half as many seats as lines; estates first, then everybody by three tiers; one line in fifty is twins. */
export function cityDraw(lines: number): DrawInputs & { readonly beaconSignature: string } {
  const manifest = cityPlan(lines);
  const upTo = mulberry32(lines);
  return { manifest, roll: cityRoll(manifest, lines, upTo), dice: '0123456789'.repeat(4), ...ROUND };
}

function cityPlan(lines: number): DrawManifest {
  const kindergartens = Array.from({ length: 200 }, (_, at) => ({
    id: `k${at + 1}`,
    name: `示例第${at + 1}园`,
  }));
  const seats = (share: number) =>
    Object.fromEntries(
      kindergartens.map(({ id }) => [id, Math.ceil((lines * share) / kindergartens.length)]),
    );
  const tiers = (...names: string[]) => names.map((name, at) => ({ id: `t${at + 1}`, name }));
  return {
    v: 1,
    plan: '演示派位',
    kindergartens,
    stages: [
      {
        id: 'estate',
        name: '小区配套阶段',
        tiers: tiers('小区业主子女'),
        tiersBy: 'child',
        seats: seats(0.1),
        choices: 1,
      },
      {
        id: 'general',
        name: '统筹阶段',
        tiers: tiers('政策照顾', '本区户籍', '其他'),
        tiersBy: 'child',
        seats: seats(0.4),
        choices: 5,
      },
    ],
  };
}

function cityRoll(manifest: DrawManifest, lines: number, upTo: (limit: number) => number): RollRecord[] {
  let children = 0;
  return Array.from({ length: lines }, (_, at) => {
    const seq = at + 1;
    const size = upTo(50) === 0 ? 2 : 1;
    const mine = Array.from({ length: size }, (__, twin) => children + twin);
    children += size;
    const tier = `t${1 + upTo(3)}`;
    const general = wishes(manifest, 1 + upTo(5), tier, upTo);
    const stages: Record<string, Choice[]> = { general };
    if (upTo(5) === 0)
      stages.estate = general.slice(0, 1).map(({ at: there }) => ({ at: there, tier: 't1' }));
    return {
      seq,
      children: mine.map((child) => childCommitment(countySalt(child), seq, countyChild(child))),
      stages,
    };
  });
}

/** Every kindergarten once at most. */
function wishes(
  { kindergartens }: DrawManifest,
  count: number,
  tier: string,
  upTo: (limit: number) => number,
): Choice[] {
  const first = upTo(kindergartens.length);
  return Array.from({ length: count }, (_, at) => ({
    at: kindergartens[(first + at * 7) % kindergartens.length]?.id ?? '',
    tier,
  }));
}

import type { PolicyAtHand } from '../policies';
import { type WantedChange, whyNot } from './wanted-change';

const published = { id: 'p', unitId: 'u-city' } as PolicyAtHand['published'];
const withdrawnBy = (unitId: string) => ({ unitId }) as PolicyAtHand['lastEdition'];
const at = (own: Partial<PolicyAtHand> = {}): PolicyAtHand => ({
  published,
  lastEdition: null,
  savedRule: null,
  edition: '0-x',
  ...own,
});
const gone = at({ published: null, lastEdition: withdrawnBy('u-city') });

const place = { policyId: 'p', unitId: 'u-city' };
const publish: WantedChange = { ...place, done: 'published', fields: {} };
const edit: WantedChange = { ...place, done: 'edited', fields: {}, basedOn: '0-x' };
const withdraw: WantedChange = { ...place, done: 'withdrawn', basedOn: '0-x' };

describe('a wanted change of a policy', () => {
  it.each<[string, WantedChange, PolicyAtHand, string | null]>([
    ['publishes what was never there', publish, at({ published: null }), null],
    ['publishes again what was withdrawn', publish, gone, null],
    ['publishes nothing over another', publish, at(), 'publishing.already-published'],
    [
      'takes no id that another unit withdrew',
      { ...publish, unitId: 'u-east' },
      gone,
      'publishing.already-published',
    ],
    ['edits what its unit answers for', edit, at(), null],
    ['edits nothing of another unit', { ...edit, unitId: 'u-east' }, at(), 'publishing.not-yours'],
    ['edits nothing that was withdrawn', edit, gone, 'publishing.not-yours'],
    ['names the edition that stands', { ...edit, basedOn: '0-y' }, at(), 'publishing.changed-meanwhile'],
    ['keeps the id', { ...edit, fields: { id: 'q' } }, at(), 'publishing.other-id'],
    ['keeps the unit', { ...edit, fields: { unitId: 'u-east' } }, at(), 'publishing.other-unit'],
    [
      'gives it to another unit by the operator',
      { ...edit, unitId: null, fields: { unitId: 'u-east' } },
      at(),
      null,
    ],
    ['withdraws what its unit answers for', withdraw, at(), null],
    ['withdraws nothing twice', withdraw, gone, 'publishing.not-yours'],
    ['withdraws no edition unseen', { ...withdraw, basedOn: '0-y' }, at(), 'publishing.changed-meanwhile'],
    ['goes by what stands from the command line', { ...withdraw, unitId: null, basedOn: null }, at(), null],
  ])('%s', (_what, wanted, before, code) => {
    expect(whyNot(wanted, before)?.refusal.code ?? null).toBe(code);
  });
});

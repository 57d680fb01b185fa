import { randomUUID } from 'node:crypto';
import { beaconText, quicknet } from '@yingshang/shared/beacon';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getCeremony, getDrawMinutes } from '@yingshang/shared/contracts/kindergarten-draws';
import { mismatchesOfDraw, readPublishedDraw } from '@yingshang/shared/draw';
import { withDrandRelay } from '../../../test/support/drand-stand-in';
import { checkedPerson, withCheckedName } from '../../../test/support/given-complaint';
import {
  DICE,
  DrawCast,
  givenAccepted,
  givenAcceptedRoll,
  goneTo,
  PAST_ROUND,
  pastPlan,
  standAt,
  VALUE_AT,
} from '../../../test/support/given-draw';
import { nextChild } from '../../../test/support/guardians';
import type { SignedIn } from '../../../test/support/signed-in';
import { tinyPack } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';
import { hashOnServer, keyedOnServer } from '../../platform/crypto';
import { ConsentsService } from '../consents';
import { LedgerAudit, Sequencer } from '../ledger';
import { DrawLoop } from './draw-loop.service';
import { DrawReleases } from './draw-releases.service';
import { RollsRepository } from './rolls.repository';
import { Viewers } from './viewers.service';

jest.setTimeout(120_000);

const FINE = [200, undefined];
const codeOf = ({ status, body }: { readonly status: number; readonly body: unknown }) => [
  status,
  (body as { error?: { code: string } } | null)?.error?.code?.split('.')[1],
];

describe('a draw of kindergarten places', () => {
  const relay = withDrandRelay();
  const city = withCity('2024-06-01', tinyPack, () => ({ drandUrl: relay.url() }));
  const audited = async () => {
    await city.app.get(Sequencer, { strict: false }).run();
    const audit = await city.app.get(LedgerAudit, { strict: false }).once({ witness: null, receipts: [] });
    return audit.faults;
  };
  const desk = async (cast: DrawCast, who: SignedIn) => {
    const answer = await who.ask('GET', `/api/units/u-city/kindergarten-draws/${cast.planId}`);
    return answer.body as ResponseOf<typeof getCeremony>;
  };
  const may = async (cast: DrawCast, who: SignedIn) =>
    (await desk(cast, who)).actions.filter(({ hindrance }) => hindrance === null).map(({ action }) => action);
  const file = async (planId: string) => city.request('GET', `/api/kindergarten-draws/${planId}/file`);

  describe('from the sealed roll to the released result', () => {
    let cast: DrawCast;

    it('is not sealed before reviews end', async () => {
      const planId = await givenAcceptedRoll(city, 7);
      city.clock.moveTo('2024-06-26');
      const early = await DrawCast.of(city, planId);
      expect(codeOf(await early.seal())).toEqual([409, 'too-early']);
      standAt(city, -70);
      cast = await DrawCast.of(city, planId);
    });

    it('is sealed by one person and frozen by another one', async () => {
      expect((await cast.live()).phase).toBe('open');
      expect(await may(cast, cast.operator)).toEqual(['seal']);
      expect(codeOf(await cast.freeze())).toEqual([400, 'malformed']);
      const key = randomUUID();
      const sealed = await cast.step(cast.operator, 'seal', {}, { key });
      expect(sealed.body).toMatchObject({ phase: 'sealed', lines: 7 });
      expect((await cast.step(cast.operator, 'seal', {}, { key })).body).toEqual(sealed.body);
      expect(codeOf(await cast.seal())).toEqual([409, 'already-sealed']);
      const { root } = sealed.body as { root: string };
      expect(codeOf(await cast.step(cast.operator, 'freeze', { root }))).toEqual([409, 'same-person']);
      await withCheckedName(cast.operator);
      await withCheckedName(cast.second);
      expect(codeOf(await cast.freeze())).toEqual([409, 'same-person']);
      await withCheckedName(cast.second, 1);
      expect(codeOf(await file(cast.planId))).toEqual([409, 'not-frozen']);
      expect(codeOf(await cast.step(cast.second, 'freeze', { root: 'a'.repeat(64) }))).toEqual([
        409,
        'roll-changed',
      ]);
      expect(codeOf(await cast.freeze())).toEqual(FINE);
      expect(await cast.live()).toMatchObject({ phase: 'frozen', roll: { lines: 7, children: 8, root } });
      const plan = (await city.request('GET', `/api/kindergarten-plans/${cast.planId}`)).body;
      expect(plan).toMatchObject({ phase: 'frozen' });
    });

    it('publishes the roll before there is a seed, in an order that storage plays no part in', async () => {
      const { text } = await file(cast.planId);
      const published = JSON.parse(text) as { roll: { seq: number; children: string[] }[] };
      expect(published.roll.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(published).not.toHaveProperty('seed');
      expect(published.roll.filter(({ children }) => children.length === 2)).toHaveLength(1);
    });

    it('takes no dice before their time, shows them as they are thrown, and asks for two people and devices', async () => {
      expect(codeOf(await cast.type())).toEqual([409, 'too-early']);
      standAt(city, -50);
      expect(codeOf(await cast.step(cast.operator, 'dice-progress', { digits: '0123' }))).toEqual(FINE);
      expect((await cast.live()).dice).toMatchObject({ typing: '0123', typed: false, confirmed: null });
      expect(codeOf(await cast.confirm())).toEqual([409, 'not-typed']);
      expect(codeOf(await cast.type())).toEqual(FINE);
      expect(await may(cast, cast.notary)).toContain('confirm-dice');
      expect(codeOf(await cast.confirm('9'.repeat(40)))).toEqual([409, 'dice-differ']);
      const device = randomUUID();
      await cast.step(cast.operator, 'dice', { digits: DICE }, { device });
      const here = await cast.step(cast.notary, 'dice/confirmation', { digits: DICE }, { device });
      expect(codeOf(here)).toEqual([409, 'same-device']);
      expect(codeOf(await cast.confirm())).toEqual(FINE);
      expect(await cast.live()).toMatchObject({
        phase: 'diced',
        dice: { confirmed: DICE },
        value: { round: PAST_ROUND.round, text: null },
        next: { what: 'value' },
      });
    });

    it('is not taken back any more, and draws nothing before the value', async () => {
      const back = await cast.step(cast.operator, 'taking-back', { reason: '演示' });
      expect(codeOf(back)).toEqual([409, 'dice-stand']);
      expect(codeOf(await cast.draw())).toEqual([409, 'value-unknown']);
      expect(codeOf(await cast.handIn())).toEqual([409, 'value-unknown']);
    });

    it('takes the value that the network signed, from anybody, and no other', async () => {
      standAt(city, 1);
      const forged = PAST_ROUND.signature.replace(/^8c8/, '8c9');
      expect(codeOf(await cast.handIn(forged))).toEqual([422, 'value-not-genuine']);
      expect(codeOf(await cast.handIn())).toEqual(FINE);
      expect(codeOf(await cast.handIn())).toEqual(FINE);
      expect((await cast.live()).value?.text).toMatch(/^drand-quicknet:10024141:/);
    });

    it('has one result, whoever presses and however often', async () => {
      const key = randomUUID();
      const answers = await Promise.all([
        cast.step(cast.operator, 'drawing', {}, { key }),
        cast.step(cast.operator, 'drawing', {}, { key }),
        cast.step(cast.second, 'drawing'),
        cast.step(cast.notary, 'drawing'),
      ]);
      const roots = answers.flatMap(({ status, body }) =>
        status === 200 ? [(body as { resultRoot: string }).resultRoot] : [],
      );
      expect(new Set(roots).size).toBe(1);
      expect(answers.filter(({ status }) => status !== 200).map(codeOf)).toContainEqual([409, 'drawn']);
      expect(codeOf(await cast.draw())).toEqual([409, 'drawn']);
    });

    it('shows one kindergarten after the other, and is released after the last', async () => {
      const releases = city.app.get(DrawReleases, { strict: false });
      const shown = async () => (await cast.live()).shown.map(({ id }) => id);
      const one = (id: string) =>
        city.request('GET', `/api/kindergarten-draws/${cast.planId}/kindergartens/${id}`);
      expect(await shown()).toEqual([]);
      expect(codeOf(await one('k1'))).toEqual([404, 'not-shown']);
      city.clock.pass(8);
      expect(await shown()).toEqual(['k1']);
      expect((await one('k1')).body).toMatchObject({ id: 'k1', placed: expect.any(Array) });
      expect(await releases.releaseDue()).toBe(0);
      expect(JSON.parse((await file(cast.planId)).text)).not.toHaveProperty('results');
      city.clock.pass(8);
      expect(await shown()).toEqual(['k1', 'k2']);
      expect([await releases.releaseDue(), await releases.releaseDue()]).toEqual([1, 0]);
      expect(await cast.live()).toMatchObject({ phase: 'released', next: null });
    });

    it('is recomputed to the last byte from what was published', async () => {
      const published = readPublishedDraw((await file(cast.planId)).text);
      if (!published.ok) throw new Error(published.refusal.message);
      expect(mismatchesOfDraw(hashOnServer, published.value, keyedOnServer)).toEqual([]);
      expect(published.value.beaconSignature).toBe(PAST_ROUND.signature);
      const { shown } = await cast.live();
      const placed = published.value.results.filter((line) => line.placed !== null);
      expect(shown.reduce((sum, { placedLines }) => sum + placedLines, 0)).toBe(placed.length);
    });

    it('takes corrections as placements outside the seats, by two people', async () => {
      const asked = { seq: 1, at: 'k2', reason: '审核材料有误，联系人13812345678' };
      const none = await cast.step(cast.operator, 'annexes', { ...asked, at: 'k9' });
      expect(codeOf(none)).toEqual([422, 'unknown-kindergarten']);
      const proposed = await cast.step(cast.operator, 'annexes', asked);
      const { annexId } = proposed.body as { annexId: string };
      const decide = (who: SignedIn) => cast.step(who, `annexes/${annexId}/decision`, { agreed: true });
      expect(codeOf(await decide(cast.operator))).toEqual([409, 'same-person']);
      expect(codeOf(await decide(cast.notary))).toEqual(FINE);
      expect(codeOf(await decide(cast.notary))).toEqual([409, 'annex-decided']);
    });

    it('has minutes with every step, and stands on the ledger', async () => {
      const answer = await city.request('GET', `/api/kindergarten-draws/${cast.planId}/minutes`);
      const minutes = answer.body as ResponseOf<typeof getDrawMinutes>;
      expect(minutes.steps.map(({ kind }) => kind)).toEqual([
        'seal',
        'freeze',
        'type-dice',
        'type-dice',
        'confirm-dice',
        'hand-in-value',
        'draw',
        'release',
        'propose-annex',
        'confirm-annex',
      ]);
      expect(minutes.steps.find(({ kind }) => kind === 'confirm-dice')?.by).toMatchObject({ role: 'notary' });
      expect(minutes.annexes[0]).toMatchObject({ seq: 1, at: 'k2', agreed: true });
      expect(answer.text).not.toContain('13812345678');
      expect(await audited()).toEqual([]);
    });
  });

  describe('whose applications are changed by whatever way', () => {
    /** As nobody could by the interface. */
    const insertLate = async (planId: string) => {
      city.clock.moveTo('2024-06-12');
      const other = await givenAccepted(city, planId, [nextChild('2021-01-08')]);
      standAt(city, -50);
      return other;
    };

    it('refuses the dice before they stand, and names what differs in public', async () => {
      const planId = await givenAcceptedRoll(city, 3);
      const leaving = await checkedPerson(city);
      await givenAccepted(city, planId, [nextChild('2021-01-06')], leaving);
      const late = await insertLate(planId);
      await city.dataSource.query(`UPDATE kindergarten_applications SET state = 'sent' WHERE id = $1`, [
        late,
      ]);
      const busy = await DrawCast.of(city, planId);
      expect(codeOf(await busy.seal())).toEqual([409, 'not-reviewed']);
      await city.dataSource.query(`UPDATE kindergarten_applications SET state = 'draft' WHERE id = $1`, [
        late,
      ]);
      const cast = await goneTo(city, planId, 'frozen');
      const consents = city.app.get(ConsentsService, { strict: false });
      await city.dataSource.transaction((manager) => consents.withdraw(leaving.personId, 'child', manager));
      await city.dataSource.query(`UPDATE kindergarten_applications SET state = 'accepted' WHERE id = $1`, [
        late,
      ]);
      await city.dataSource.query(
        `UPDATE kindergarten_applications SET choices = '[{"stage":"general","at":["k1"]}]'
         WHERE id = (SELECT application_id FROM kindergarten_roll_sources WHERE plan_id = $1 AND seq = 2)`,
        [planId],
      );
      const refused = await cast.type();
      expect(codeOf(refused)).toEqual([409, 'roll-changed']);
      expect(refused.text).toContain('多出 1 份报名，有 1 行内容变了');
      const { mismatch, phase } = await cast.live();
      expect([phase, mismatch]).toMatchObject([
        'frozen',
        { found: 'before', added: 1, gone: 0, changed: 1, changedLines: [2], rollItself: false },
      ]);
      await cast.type();
      const back = await cast.step(cast.notary, 'taking-back', { reason: '名册与报名不一致' });
      expect(codeOf(back)).toEqual(FINE);
      expect(await cast.live()).toMatchObject({
        phase: 'open',
        mismatch: null,
        takenBack: { reason: '名册与报名不一致' },
      });
      // With the one inserted, and without the one whose guardian took the consent back meanwhile.
      expect((await cast.seal()).body).toMatchObject({ lines: 4 });
      expect(await audited()).toEqual([]);
    });

    it('runs on the sealed lines alone once the dice stand, and says what was done', async () => {
      const planId = await givenAcceptedRoll(city, 3);
      const late = await insertLate(planId);
      await city.dataSource.query(`UPDATE kindergarten_applications SET state = 'draft' WHERE id = $1`, [
        late,
      ]);
      const cast = await goneTo(city, planId, 'diced');
      await city.dataSource.query(`UPDATE kindergarten_applications SET state = 'accepted' WHERE id = $1`, [
        late,
      ]);
      await city.dataSource.query(
        `DELETE FROM kindergarten_applications
         WHERE id = (SELECT application_id FROM kindergarten_roll_sources WHERE plan_id = $1 AND seq = 1)`,
        [planId],
      );
      standAt(city, 1);
      await cast.handIn();
      expect(codeOf(await cast.draw())).toEqual(FINE);
      expect(await cast.live()).toMatchObject({
        phase: 'drawn',
        mismatch: { found: 'after', added: 1, gone: 1, goneLines: [1], changed: 0 },
      });
      const lines = city.dataSource.query('DELETE FROM kindergarten_roll_lines WHERE plan_id = $1', [planId]);
      await expect(lines).rejects.toThrow(/is frozen/);
    });
  });

  it('is watched by whoever asks for it, and nothing is counted for what is no draw', async () => {
    const [planId, viewers] = [await givenAcceptedRoll(city, 1), city.app.get(Viewers, { strict: false })];
    const unknown = randomUUID();
    for (const id of [planId, unknown]) await city.request('GET', `/api/kindergarten-draws/${id}`);
    expect([viewers.of(planId), viewers.of(unknown)]).toEqual([1, 0]);
  });

  it('is put together for everybody who loads its file at once', async () => {
    const planId = await givenAcceptedRoll(city, 2);
    await goneTo(city, planId, 'frozen');
    const reads = jest.spyOn(city.app.get(RollsRepository, { strict: false }), 'texts');
    const loaded = async () => {
      reads.mockClear();
      const texts = await Promise.all([file(planId), file(planId), file(planId)]);
      expect(new Set(texts.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      return { lines: reads.mock.calls.length, text: texts[0].text };
    };
    const frozen = await loaded();
    const cast = await DrawCast.of(city, planId);
    for (const step of [() => cast.type(), () => cast.confirm()]) expect(codeOf(await step())).toEqual(FINE);
    const diced = await loaded();
    expect([frozen.lines, diced.lines, (await loaded()).lines]).toEqual([3, 1, 0]);
    expect(frozen.text).not.toContain(DICE);
    expect(diced.text).toContain(DICE);
    reads.mockRestore();
  });

  it('takes its value from a relay by itself, once it is there and signed', async () => {
    const planId = await givenAcceptedRoll(city, 1);
    const cast = await goneTo(city, planId, 'diced');
    const loop = city.app.get(DrawLoop, { strict: false });
    const valueAfter = async (answer: string) => {
      relay.signature = answer;
      relay.asked.clear();
      await loop.look();
      return (await cast.live()).value?.text;
    };
    expect(await valueAfter(PAST_ROUND.signature)).toBeNull();
    expect(relay.asked.size).toBe(0);
    standAt(city, 1);
    expect(await valueAfter('ab'.repeat(48))).toBeNull();
    expect(await valueAfter(PAST_ROUND.signature)).toBe(beaconText(PAST_ROUND));
    expect([...relay.asked]).toEqual([`/${quicknet.chainHash}/public/${PAST_ROUND.round}`]);
    expect(await valueAfter('')).toBe(beaconText(PAST_ROUND));
    expect(relay.asked.size).toBe(0);
    expect(codeOf(await cast.draw())).toEqual(FINE);
  });

  it('is drawn by a lottery that two people typed, after another one never came', async () => {
    const at = (minutes: number) => new Date(VALUE_AT + minutes * 60_000).toISOString();
    const planId = await givenAcceptedRoll(city, 2, {
      ...pastPlan,
      beacon: {
        source: 'lottery',
        game: '双色球',
        issue: '2024090',
        drawnAt: at(0),
        fallbacks: [{ issue: '2024091', drawnAt: at(90) }],
      },
    });
    const cast = await goneTo(city, planId, 'diced');
    const type = (numbers: string) => cast.step(cast.operator, 'lottery-value', { numbers });
    const confirm = (numbers: string) => cast.step(cast.notary, 'lottery-value/confirmation', { numbers });
    const absent = (who: SignedIn, place = 0) => cast.step(who, 'absence', { place });
    expect(codeOf(await type('01 02 03'))).toEqual([409, 'value-unknown']);
    standAt(city, 59);
    expect(codeOf(await cast.handIn())).toEqual([409, 'other-source']);
    expect(codeOf(await absent(cast.notary))).toEqual([409, 'too-early']);
    standAt(city, 61);
    expect(codeOf(await absent(cast.notary))).toEqual(FINE);
    expect(codeOf(await absent(cast.notary))).toEqual([409, 'same-person']);
    expect((await absent(cast.operator)).body).toMatchObject({ value: { place: 1, issue: '2024091' } });
    expect(codeOf(await absent(cast.operator))).toEqual([409, 'other-value']);
    standAt(city, 91);
    expect(codeOf(await confirm('01 02 03'))).toEqual([409, 'not-typed']);
    expect(codeOf(await type('01 02'))).toEqual([422, 'wrong-numbers']);
    expect(codeOf(await type('01 02 03'))).toEqual(FINE);
    expect((await cast.live()).value).toMatchObject({ unconfirmed: '01-02-03', text: null });
    expect(codeOf(await cast.draw())).toEqual([409, 'value-unknown']);
    expect(codeOf(await confirm('01 02 04'))).toEqual([409, 'value-differs']);
    expect(codeOf(await confirm('1,2,3'))).toEqual(FINE);
    expect(codeOf(await type('01 02 03'))).toEqual([409, 'value-known']);
    expect(codeOf(await absent(cast.operator, 1))).toEqual([409, 'value-known']);
    expect(codeOf(await cast.draw())).toEqual(FINE);
    expect((await cast.live()).value?.text).toBe('lottery:2024091:01-02-03');
  });

  it('refuses late dice: they wait for the next value, and after the last there are none', async () => {
    const planId = await givenAcceptedRoll(city, 1);
    const cast = await goneTo(city, planId, 'frozen');
    standAt(city, -9);
    await cast.type();
    expect((await cast.confirm()).body).toMatchObject({ value: { place: 1, round: PAST_ROUND.round + 600 } });
    standAt(city, 1);
    expect(codeOf(await cast.handIn())).toEqual([409, 'value-unknown']);
    const other = await givenAcceptedRoll(city, 1);
    const late = await goneTo(city, other, 'frozen');
    standAt(city, 51);
    expect(codeOf(await late.type())).toEqual([409, 'too-late']);
    expect((await late.live()).phase).toBe('frozen');
  });
});

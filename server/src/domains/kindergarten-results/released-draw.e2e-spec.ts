import { randomUUID } from 'node:crypto';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getApplicationReceipt } from '@yingshang/shared/contracts/kindergarten-applications';
import type {
  getCapsule,
  getLineProof,
  listOwnResults,
} from '@yingshang/shared/contracts/kindergarten-results';
import { ownCheckSteps, ownChecksOfFile, ownChecksOfProof, readPublishedDraw } from '@yingshang/shared/draw';
import { capsulePlace, openCapsule } from '@yingshang/shared/draw-capsule';
import { givenAccepted, givenAcceptedRoll, goneTo } from '../../../test/support/given-draw';
import { APPLICATIONS, nextChild } from '../../../test/support/guardians';
import { startSession } from '../../../test/support/real-staff';
import { withCity } from '../../../test/support/with-city';
import { hashOnServer, keyedOnServer } from '../../platform/crypto';
import { DrawReleases } from '../kindergarten-draws';
import { ResultLoop } from './result-loop.service';

jest.setTimeout(120_000);

type Child = ReturnType<typeof nextChild>;

interface Applied {
  readonly id: string;
  readonly personId: string;
}

describe('results of a real draw', () => {
  const city = withCity('2024-06-01');
  let planId = '';
  const lines = 6;
  const known: { readonly id: string; readonly children: readonly Child[] }[] = [];
  const lookAgain = () => city.app.get(ResultLoop, { strict: false }).look();
  const ask = (path: string) => city.request('GET', `/api/kindergarten-draws/${planId}/${path}`);
  const lookUp = (child: Child) =>
    city.request('POST', `/api/kindergarten-draws/${planId}/look-up`, {
      body: child,
      headers: { 'x-visitor-id': randomUUID() },
    });
  const applied = () =>
    city.dataSource.query<Applied[]>(
      'SELECT id, person_id AS "personId" FROM kindergarten_applications WHERE plan_id = $1 ORDER BY id',
      [planId],
    );

  beforeAll(async () => {
    planId = await givenAcceptedRoll(city, lines - 2);
    const twins = [nextChild('2021-02-05'), nextChild('2021-02-05')];
    for (const children of [twins, [nextChild('2021-02-06')]])
      known.push({ id: await givenAccepted(city, planId, children), children });
    await goneTo(city, planId, 'drawn');
  });

  it('are laid out while they are being shown, and answered from the release on', async () => {
    await lookAgain();
    const [one] = await applied();
    const guardian = await startSession(city, one?.personId ?? '');
    const mine = async () =>
      (await guardian.ask('GET', '/api/me/kindergarten-results')).body as ResponseOf<typeof listOwnResults>;
    expect(await mine()).toEqual({ results: [] });
    expect((await ask('lines/1/proof')).status).toBe(404);
    city.clock.pass(600);
    await city.app.get(DrawReleases, { strict: false }).releaseDue();
    expect((await mine()).results).toMatchObject([{ applicationId: one?.id }]);
    expect((await ask('lines/1/proof')).status).toBe(200);
    expect((await ask(`lines/${lines + 1}/proof`)).status).toBe(404);
    // Once more, nothing changes.
    await lookAgain();
    expect((await mine()).results).toHaveLength(1);
  });

  it('are proven line by line to whoever has the receipt, as the whole file proves them', async () => {
    const read = readPublishedDraw((await ask('file')).text);
    if (!read.ok) throw new Error(read.refusal.message);
    for (const { id, children } of known) {
      const one = (await applied()).find((other) => other.id === id);
      const guardian = await startSession(city, one?.personId ?? '');
      const receipt = (await guardian.ask('GET', `${APPLICATIONS}/${id}/receipt`)).body;
      for (const [at, child] of children.entries()) {
        const { salt = '' } = (receipt as ResponseOf<typeof getApplicationReceipt>).children[at] ?? {};
        const place = capsulePlace(Buffer.from(salt, 'hex'), planId);
        const { capsule } = (await ask(`capsules/${place.address}`)).body as ResponseOf<typeof getCapsule>;
        const seq = openCapsule(place, Buffer.from(capsule, 'base64'))?.result.seq;
        const { head, proof } = (await ask(`lines/${seq}/proof`)).body as ResponseOf<typeof getLineProof>;
        const own = { salt: Buffer.from(salt, 'hex'), child };
        const byProof = ownChecksOfProof(hashOnServer, head, proof, own);
        expect(byProof.map(({ step, agrees }) => [step, agrees])).toEqual(
          ownCheckSteps.map((step) => [step, true]),
        );
        const byFile = ownChecksOfFile(hashOnServer, read.value, own, keyedOnServer);
        expect(byFile).toEqual({ checks: byProof, result: proof.result });
        expect((await lookUp(child)).body).toMatchObject({ seq, rank: proof.result.rank, lines });
      }
    }
    const capsules = await city.dataSource.query<object[]>('SELECT 1 FROM kindergarten_capsules');
    expect(capsules).toHaveLength(lines + 2);
  });
});

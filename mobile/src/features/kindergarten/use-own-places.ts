import {
  answerOffer,
  giveUpPlace,
  listOwnPlaces,
  objectToRefusal,
} from '@yingshang/shared/contracts/kindergarten-places';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { useAsking } from '../../platform/use-asking';
import type { OwnPlace } from './place-words';

/** How one's own children stand after the draws whose results are out; nothing is asked for before a roll is sealed. */
export function useOwnPlaces(isFrozen: boolean) {
  const personId = useSession(({ person }) => person?.id);
  const key = isFrozen && personId !== undefined ? `kindergarten-own:places:${personId}` : null;
  return useQuery(key, () => call(listOwnPlaces));
}

/** Steps of a guardian, each on what they have before them. */
export function usePlaceSteps({ applicationId, revision }: OwnPlace, reload: () => void) {
  const { busy, problem, ask } = useAsking();
  const params = { applicationId };
  const taken = async (answer: Promise<unknown>): Promise<void> => {
    await answer;
    // Also what was refused: something else may have happened meanwhile, on which the next press must stand.
    reload();
  };
  return {
    busy,
    problem,
    giveUp: (at: string) =>
      taken(ask(() => call(giveUpPlace, { params, body: { basedOn: revision, at, meant: true } }))),
    answer: (at: string, answer: 'take' | 'decline') =>
      taken(ask(() => call(answerOffer, { params, body: { basedOn: revision, at, answer } }))),
    object: () => taken(ask(() => call(objectToRefusal, { params, body: { basedOn: revision } }))),
  };
}
export type PlaceSteps = ReturnType<typeof usePlaceSteps>;

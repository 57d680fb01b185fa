import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type AboutRating,
  askToUnseal,
  decideUnsealing,
  getUnsealable,
  listUnsealings,
  showIdentity,
  type UnsealingGround,
  unsealingGrounds,
  unsealingPlaces,
} from '@yingshang/shared/contracts/unsealing';
import { useState } from 'react';
import { usePageParameter } from '../../platform/page-parameter';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useAsking } from '../../platform/use-asking';

const KEY = 'unsealings';

export function useUnsealings() {
  return useQuery(KEY, () => call(listUnsealings));
}

/** What the desk that led here calls the rating; null when the address is none of ours. */
export function useAbout(): AboutRating | null {
  const [kind, id, place] = [usePageParameter('kind'), usePageParameter('id'), usePageParameter('place')];
  const known = unsealingPlaces.find((one) => one === kind);
  if (known === undefined || id === '') return null;
  return place === '' ? { kind: known, id } : { kind: known, id, place: Number(place) };
}

export function useUnsealable({ kind, id, place }: AboutRating) {
  return useQuery(`${KEY}:about:${kind}:${id}:${place ?? ''}`, () =>
    call(getUnsealable, { params: { kind, id }, query: { place: place?.toString() } }),
  );
}

const isGround = (value: string): value is UnsealingGround => Object.hasOwn(unsealingGrounds, value);

/** Ground and reason; what is typed stays while it is refused. */
export function useAskForm(about: AboutRating, onAsked: (id: string) => void) {
  const [ground, setGround] = useState<UnsealingGround>();
  const [note, setNote] = useState('');
  const { busy, problem, ask, setProblem } = useAsking();
  const send = async () => {
    if (ground === undefined || note.trim() === '') return setProblem('请选理由，并写明依据。');
    const answer = await ask(() => call(askToUnseal, { body: { about, ground, note } }));
    if (!answer.ok) return;
    forget(KEY);
    onAsked(answer.value.id);
  };
  const choose = (value: string) => {
    if (isGround(value)) setGround(value);
  };
  return { ground, note, choose, write: setNote, busy, problem, send: () => void send() };
}

/** Decided by somebody else meanwhile, it is fetched anew, too: the page then says what became of it. */
export function useDecision(id: string, onDecided: () => void) {
  const { busy, problem, ask } = useAsking();
  const decide = async (decision: 'approved' | 'refused') => {
    await ask(() => call(decideUnsealing, { params: { id }, body: { decision } }));
    onDecided();
  };
  return { busy, problem, decide: (decision: 'approved' | 'refused') => void decide(decision) };
}

type Identity = ResponseOf<typeof showIdentity>;

/** Kept by the page alone, and gone with it: no cache, no storage. */
export function useIdentity(id: string, onShown: () => void) {
  const { busy, problem, ask } = useAsking();
  const [identity, setIdentity] = useState<Identity>();
  const open = async () => {
    const answer = await ask(() => call(showIdentity, { params: { id }, body: {} }));
    if (answer.ok) setIdentity(answer.value);
    onShown();
  };
  return { busy, problem, identity, open: () => void open() };
}

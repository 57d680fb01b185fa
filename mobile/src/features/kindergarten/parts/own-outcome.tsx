import type { OwnApplication } from '@yingshang/shared/contracts/kindergarten-applications';
import type { ReactNode } from 'react';
import { useOwnPlaces } from '../use-own-places';
import { useOwnResult } from '../use-own-result';
import { OwnPlaceCard } from './own-place-card';
import { DrawnAs, ResultCard } from './result-card';
import { SelfCheck } from './self-check';

interface OwnOutcomeProps {
  readonly one: OwnApplication;
  /** What stands there before a result is out. */
  readonly before: ReactNode;
}

/** What the draw brought and what became of it since, with what the guardian may do. */
export function OwnOutcome({ one, before }: OwnOutcomeProps) {
  const found = useOwnResult(one);
  const places = useOwnPlaces(one.plan.phase === 'frozen');
  const place = places.data?.places.find(({ applicationId }) => applicationId === one.id);
  if (found === null)
    return place === undefined ? before : <OwnPlaceCard place={place} reload={places.reload} />;
  return (
    <>
      {place === undefined ? (
        <ResultCard result={found.result} />
      ) : (
        <>
          <OwnPlaceCard place={place} reload={places.reload} />
          <DrawnAs result={found.result} />
        </>
      )}
      <SelfCheck found={found} />
    </>
  );
}

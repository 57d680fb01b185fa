import { goTo } from '../../../platform/navigate';
import { Button } from '../../../ui';

interface DrawButtonsProps {
  readonly does: 'watch' | 'look-up';
  readonly id: string;
  readonly title: string;
}

const WATCH = { watch: '看直播', 'look-up': '看派位过程' } as const;

/** What a family does about a draw whose roll is sealed. */
export function DrawButtons({ does, id, title }: DrawButtonsProps) {
  return (
    <>
      {does === 'look-up' ? (
        <Button spokenName={`查结果：${title}`} onPress={() => goTo('kindergartenLookUp', { plan: id })}>
          查结果
        </Button>
      ) : null}
      <Button
        kind={does === 'watch' ? 'primary' : 'secondary'}
        spokenName={`${WATCH[does]}：${title}`}
        onPress={() => goTo('drawLive', { plan: id })}
      >
        {WATCH[does]}
      </Button>
      {does === 'look-up' ? (
        <Button
          kind="text"
          spokenName={`看录取和候补：${title}`}
          onPress={() => goTo('drawPlaces', { plan: id })}
        >
          看录取和候补
        </Button>
      ) : null}
    </>
  );
}

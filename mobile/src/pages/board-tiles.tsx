import { Text, View } from '@tarojs/components';
import { useMatchingFacts } from '../platform/matching-facts';
import { IconTile, spoken } from '../ui';
import './board-tiles.scss';
import type { Board } from './boards';

/** The boards as wide tiles, two beside each other while their words fit. */
export function BoardTiles({ boards }: { boards: readonly Board[] }) {
  const { telling } = useMatchingFacts();
  return (
    <View className="board-tiles">
      {boards.map(({ key, name, promise, icon, open }) => (
        <View
          key={key}
          className="board-tile"
          hoverClass="ui-pressed"
          onClick={() => open(telling)}
          {...spoken({ role: 'link', label: `${name}，${promise}` })}
        >
          <IconTile name={icon} />
          <View className="board-tile__words">
            <Text className="board-tile__name">{name}</Text>
            <Text className="board-tile__promise">{promise}</Text>
          </View>
        </View>
      ))}
    </View>
  );
}

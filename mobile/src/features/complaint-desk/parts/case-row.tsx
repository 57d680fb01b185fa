import { Text, View } from '@tarojs/components';
import type { DeskComplaint } from '@yingshang/shared/contracts/complaints';
import { Icon, spoken } from '../../../ui';
import { cellsOf, dueLine, noteTags, rowWords, urgencyTag } from '../desk-words';
import './case-row.scss';
import { TagLine } from './tag-line';
import { NoteTags, Urgency } from './urgency';

interface CaseRowProps {
  one: DeskComplaint;
  /** The desk is of one unit, so no row need name it. */
  ofOneUnit: boolean;
  onPress: () => void;
}

const shape = (ofOneUnit: boolean) => (ofOneUnit ? 'case-row case-row--one-unit' : 'case-row');

/** A complaint in a desk's list: a card's row on a phone, a line of a table where there is room. */
export function CaseRow({ one, ofOneUnit, onPress }: CaseRowProps) {
  const { title, standing } = rowWords(one);
  const due = one.due === null ? '' : dueLine(one.due);
  const notes = noteTags(one);
  const cells = cellsOf(one, ofOneUnit);
  // In the order in which it is read with the eyes.
  const heard = [urgencyTag(one)?.words, due, title, standing, ...notes.map(({ words }) => words)];
  return (
    <View
      className={shape(ofOneUnit)}
      hoverClass="ui-pressed"
      onClick={onPress}
      {...spoken({
        role: 'link',
        label: [...heard, ...cells.map(({ words }) => words)].filter(Boolean).join('，'),
      })}
    >
      <View className="case-row__due">
        <Urgency of={one} />
        {due === '' ? null : <Text className="case-row__day">{due}</Text>}
      </View>
      <View className="case-row__what">
        <Text className="case-row__title">{title}</Text>
        <Text className="case-row__standing">{standing}</Text>
        {notes.length === 0 ? null : (
          <TagLine>
            <NoteTags of={one} />
          </TagLine>
        )}
      </View>
      <View className="case-row__cells">
        {cells.map(({ head, words }) => (
          <Text key={head} className="case-row__cell">
            {words}
          </Text>
        ))}
      </View>
      <View className="case-row__on">
        <Icon name="chevron" small />
      </View>
    </View>
  );
}

/** Over the columns, where they are columns; each row says all of it by itself. */
export function CaseHeads({ ofOneUnit }: { ofOneUnit: boolean }) {
  const heads = ['期限', '投诉', ...(ofOneUnit ? [] : ['单位']), '区县', '承办人', '编号'];
  return (
    <View className={`${shape(ofOneUnit)} case-row__heads`} {...spoken({ hidden: true })}>
      {heads.map((head) => (
        <Text key={head}>{head}</Text>
      ))}
    </View>
  );
}

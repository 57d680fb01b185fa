import { View } from '@tarojs/components';
import { useCity } from '../../../platform/city';
import { Card, Paragraph } from '../../../ui';
import { Quote } from '../../../ui/quote';
import { unseenLines } from '../filing-words';
import type { FilingForm } from '../use-filing';
import './office-sees.scss';

/** 单位会看到什么: the very words, and what stays hidden, before anything is filed. */
export function OfficeSees({ form: { draft, suggesting } }: { form: FilingForm }) {
  const districts = useCity()?.districts ?? [];
  const district = districts.find(({ code }) => code === draft.regionCode)?.name;
  const where = [district, draft.place.trim()].filter(Boolean).join('，');
  const { isFresh, state, suggestion } = suggesting;
  return (
    <Card title="单位会看到什么">
      {suggestion === undefined || state === 'nothing-asked' ? (
        <Paragraph quiet>
          {state === 'offline'
            ? '联网后，这里显示单位会读到的文字。姓名、电话、证件号都会先遮住。'
            : '您写了以后，这里显示单位会读到的文字。姓名、电话、证件号都会先遮住。'}
        </Paragraph>
      ) : (
        <>
          <Quote>{suggestion.masked}</Quote>
          <Paragraph quiet>
            {isFresh
              ? '上面就是单位会读到的文字，核对后才给单位看。'
              : '您刚改过，马上更新成单位会读到的样子。'}
          </Paragraph>
        </>
      )}
      {where === '' ? null : (
        <Paragraph
          quiet
        >{`地点：${where}。单位要凭它找到地方，门牌不遮；姓名、电话、证件号照样遮住。`}</Paragraph>
      )}
      {unseenLines(draft).map((line) => (
        <View key={line} className="office-sees__line">
          {line}
        </View>
      ))}
    </Card>
  );
}

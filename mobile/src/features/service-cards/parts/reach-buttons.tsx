import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { OfficerView } from '@yingshang/shared/contracts/service-cards';
import { officeState } from '@yingshang/shared/office-hours';
import { useState } from 'react';
import { goTo } from '../../../platform/navigate';
import { Button, Paragraph, spoken } from '../../../ui';
import { reach } from '../reach';

/** One tap to call in hours; out of hours the request for a call comes first. */
export function ReachButtons({ officer }: { officer: OfficerView }) {
  const [now] = useState(() => Date.now());
  const { primary, words } = reach(officeState(officer.hours, now));
  const [note, setNote] = useState('');
  const dial = () => {
    if (officer.synthetic) setNote(`${officer.phone} 是演示号码，不会真的拨出。`);
    else void Taro.makePhoneCall({ phoneNumber: officer.phone });
  };
  const callFirst = primary === 'call';
  const call = (
    <Button key="call" kind={callFirst ? 'primary' : 'secondary'} icon="phone" onPress={dial}>
      打电话
    </Button>
  );
  const callBack = (
    <Button
      key="call-back"
      kind={callFirst ? 'secondary' : 'primary'}
      onPress={() => goTo('callBack', { unit: officer.unit.id, officer: officer.id })}
    >
      请对方回电
    </Button>
  );
  return (
    <>
      <Paragraph>{words}</Paragraph>
      {callFirst ? [call, callBack] : [callBack, call]}
      {note ? (
        <View {...spoken({ role: 'status', live: 'polite' })}>
          <Paragraph>{note}</Paragraph>
        </View>
      ) : null}
    </>
  );
}

import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from './button';
import './contact-bar.scss';
import { Portrait } from './portrait';
import { spoken } from './spoken';
import { DemoTag } from './status-tag';

export interface ContactBarProps {
  /** Draws the portrait; without it a unit's line without a picture. */
  officerId?: string;
  name: string;
  post?: string;
  unit?: string;
  phone: string | null;
  hours?: string | null;
  /** Made up for the demo: labelled, and never really dialled. */
  synthetic: boolean;
  /** Opens the person's or unit's own page. */
  onOpen?: () => void;
  /** The page has a button of its own for the call. */
  calledElsewhere?: boolean;
}

/** Who to call, and the call. */
export function ContactBar(props: ContactBarProps) {
  const { officerId, name, post, unit, phone, hours, synthetic, onOpen, calledElsewhere = false } = props;
  const [note, setNote] = useState('');
  const call = () => {
    if (!phone) return;
    if (synthetic) setNote(`${phone} 是演示号码，不会真的拨出。`);
    else void Taro.makePhoneCall({ phoneNumber: phone });
  };
  return (
    <View className="ui-contact" {...spoken({ role: 'group', label: `联系${name}` })}>
      <View className="ui-contact__person">
        {officerId ? <Portrait officerId={officerId} name={name} /> : null}
        <View className="ui-contact__words">
          <View className="ui-contact__name">
            <Text className="ui-contact__name-words">{name}</Text>
            {synthetic ? <DemoTag /> : null}
          </View>
          {post ? <Text className="ui-contact__line">{post}</Text> : null}
          {unit ? <Text className="ui-contact__line">{unit}</Text> : null}
          <Text className="ui-contact__line">{phone ? `电话 ${phone}` : '电话待补充'}</Text>
          {hours ? <Text className="ui-contact__line">{hours}</Text> : null}
        </View>
      </View>
      <View className="ui-contact__actions">
        {phone && !calledElsewhere ? (
          <Button kind="secondary" icon="phone" onPress={call} spokenName={`打电话给${name}`}>
            打电话
          </Button>
        ) : null}
        {onOpen ? (
          <Button kind="text" onPress={onOpen} spokenName={`查看名片：${name}`}>
            查看名片
          </Button>
        ) : null}
      </View>
      {note ? (
        <View className="ui-contact__note" {...spoken({ role: 'status', live: 'polite' })}>
          <Text>{note}</Text>
        </View>
      ) : null}
    </View>
  );
}

import Taro from '@tarojs/taro';
import { Button, Card, Paragraph } from '../../../ui';

/** The public hotline that every city in China answers; a real number, also in a demo city. */
const HOTLINE = '12345';

/** For everything that is easier said to a person. */
export function PhoneHelp() {
  return (
    <Card title="打电话问">
      <Button
        icon="phone"
        spokenName={`拨打 ${HOTLINE} 政务服务便民热线`}
        onPress={() => void Taro.makePhoneCall({ phoneNumber: HOTLINE })}
      >
        {`拨打 ${HOTLINE}`}
      </Button>
      <Paragraph quiet>{`${HOTLINE} 是政务服务便民热线，由真人接听。`}</Paragraph>
    </Card>
  );
}

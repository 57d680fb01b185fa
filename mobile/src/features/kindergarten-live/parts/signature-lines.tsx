import { Text, View } from '@tarojs/components';
import { Card } from '../../../ui';
import './signature-lines.scss';

const SIGNERS = ['公证员', '家长代表', '幼儿园代表', '纪检监督'] as const;

/** Who was there and signs the paper by hand. */
export function SignatureLines() {
  return (
    <Card title="在场签字">
      <View className="signatures">
        {SIGNERS.map((signer) => (
          <View key={signer} className="signatures__line">
            <Text>{signer}</Text>
            <View className="signatures__blank">
              <Text>签名</Text>
            </View>
            <View className="signatures__blank">
              <Text>日期</Text>
            </View>
          </View>
        ))}
      </View>
    </Card>
  );
}

import { Image, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { Enrolment } from '@yingshang/shared/contracts/second-factor';
import { useState } from 'react';
import { Button, Card, ErrorText, Paragraph, spoken } from '../../../ui';
import { qrPicture } from '../../../ui/qr-picture';

import type { useEnrolment } from '../use-second-factor';
import { CodeForm } from './code-form';
import './enrol.scss';

type Enrolling = ReturnType<typeof useEnrolment>;

/** What it is and a button; then secret and code. */
export function Enrol({ enrolling }: { enrolling: Enrolling }) {
  const { begun, busy, problem, begin } = enrolling;
  if (begun !== null) return <Confirm begun={begun} enrolling={enrolling} />;
  return (
    <Card title="设置动态验证码">
      <Paragraph>
        您的角色能发布政策、管理人员或查看记录，所以除了登录，还要一个只有您手机上才有的 6 位数字。
      </Paragraph>
      <Paragraph quiet>
        先在手机上装一个验证器应用（如 Microsoft Authenticator、FreeOTP，应用商店可搜到），再开始。
      </Paragraph>
      <ErrorText text={problem} />
      <Button loading={busy} onPress={() => begin()}>
        开始设置
      </Button>
    </Card>
  );
}

function Confirm({ begun, enrolling }: { begun: Enrolment; enrolling: Enrolling }) {
  const { busy, problem, confirm } = enrolling;
  return (
    <>
      <Card title="1. 添加到验证器应用">
        <Paragraph>用验证器应用扫这个码；应用就在这部手机上的，复制密钥后手动添加。</Paragraph>
        <View className="enrol-code" {...spoken({ role: 'img', label: '验证器应用要扫的二维码' })}>
          <Image className="enrol-code__picture" src={qrPicture(begun.modules)} mode="aspectFit" />
        </View>
        <View className="enrol-secret">
          <Text className="enrol-secret__words" userSelect>
            {begun.secret}
          </Text>
        </View>
        <CopySecret secret={begun.secret} />
        <Paragraph quiet>密钥只显示这一次，不要截图，不要告诉任何人。15 分钟内有效。</Paragraph>
      </Card>
      <Card title="2. 输入应用上的数字">
        <CodeForm
          hint="每半分钟换一次的 6 位数字"
          action="确认并启用"
          busy={busy}
          problem={problem}
          onCode={confirm}
        />
      </Card>
    </>
  );
}

function CopySecret({ secret }: { secret: string }) {
  const [note, setNote] = useState('');
  const copy = () =>
    void Taro.setClipboardData({ data: secret.replaceAll(' ', '') }).then(
      () => setNote('已复制，粘贴到验证器应用里。'),
      () => setNote('没有复制成功，请长按密钥复制。'),
    );
  return (
    <>
      <Button kind="secondary" onPress={copy}>
        复制密钥
      </Button>
      {note ? (
        <View {...spoken({ role: 'status', live: 'polite' })}>
          <Paragraph quiet>{note}</Paragraph>
        </View>
      ) : null}
    </>
  );
}

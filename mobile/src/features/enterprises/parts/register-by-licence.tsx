import { useState } from 'react';
import { canScan, scanText } from '../../../platform/scan';
import { Button, Card, ErrorText, Field, Paragraph } from '../../../ui';
import { refusalWords } from '../refusal-words';
import { useRegistration } from '../use-registration';

/** In the mini-program the camera reads the licence; a browser takes what another scanner read. */
export function RegisterByLicence() {
  return canScan ? <ScanLicence /> : <PasteLicence />;
}

function ScanLicence() {
  const [problem, setProblem] = useState<string>();
  const { busy, refusal, register } = useRegistration();
  const scan = async () => {
    const scanned = await scanText();
    setProblem(scanned.ok ? undefined : `${scanned.refusal.message}${scanned.refusal.advice}`);
    if (scanned.ok) register({ by: 'licence', text: scanned.value });
  };
  return (
    <Card>
      <Paragraph>请对准营业执照上的二维码。</Paragraph>
      <ErrorText text={problem ?? refusalWords(refusal)} />
      <Button icon="qr" loading={busy} onPress={() => void scan()}>
        扫执照
      </Button>
    </Card>
  );
}

function PasteLicence() {
  const [text, setText] = useState('');
  const { busy, refusal, register } = useRegistration();
  return (
    <Card>
      <Field
        label="二维码的内容"
        hint="网页里不能打开相机。请用手机相机扫执照上的二维码，把得到的网址粘贴到这里。"
        value={text}
        onChange={setText}
        error={refusalWords(refusal)}
        maxLength={2000}
      />
      <Button loading={busy} disabled={text.trim() === ''} onPress={() => register({ by: 'licence', text })}>
        登记
      </Button>
    </Card>
  );
}

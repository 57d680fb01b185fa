import { View } from '@tarojs/components';
import type { OwnCheck } from '@yingshang/shared/draw';
import { useState } from 'react';
import { canScan, scanText } from '../../../platform/scan';
import { Button, Card, ErrorText, Field, Paragraph, StatusTag, spoken } from '../../../ui';
import { FactList } from '../../../ui/fact-list';
import { ALARM, proofWords, stepWords } from '../self-check-words';
import { noChild } from '../typed-children';
import type { Found } from '../use-look-up';
import { isWholeChecked, type SelfChecking, useSelfCheck } from '../use-self-check';

/** 我要验算: the last thing on a result, and the only one with cryptography in it. */
export function SelfCheck({ found }: { found: Found }) {
  const [open, setOpen] = useState(false);
  if (open) return <Asked found={found} />;
  return (
    <Button kind="secondary" onPress={() => setOpen(true)}>
      我要验算
    </Button>
  );
}

/** What the look-up was not given is asked for here; none of it leaves the phone. */
function Asked({ found }: { found: Found }) {
  const { checking, check } = useSelfCheck(found.result);
  const [child, setChild] = useState(found.child ?? noChild);
  const [text, setText] = useState('');
  const scan = async () => {
    const scanned = await scanText();
    if (scanned.ok) setText(scanned.value);
  };
  const busy = checking.state === 'fetching' || checking.state === 'working';
  return (
    <Card title="我要验算">
      <Paragraph>
        {isWholeChecked(found.result)
          ? '这台手机会下载公布的名册、骰子、公开数字和结果，从头算一遍，再找出您孩子的那一行。下面填的不会离开这台手机。'
          : '名册很长，这台手机会下载您孩子那一行的证明，算出它在公布的名册和结果里。下面填的不会离开这台手机。'}
      </Paragraph>
      {found.receipt === null ? (
        <>
          {canScan ? (
            <Button kind="secondary" icon="qr" onPress={() => void scan()}>
              扫回执，或从相册选
            </Button>
          ) : null}
          <Field
            label="粘贴报名回执文字"
            hint="以YSKG1开头的一整段"
            value={text}
            maxLength={400}
            onChange={setText}
          />
        </>
      ) : null}
      {found.child === null ? (
        <>
          <Field
            label="孩子身份证号码"
            value={child.idNumber}
            maxLength={24}
            onChange={(idNumber) => setChild({ ...child, idNumber })}
          />
          <Field
            label="孩子姓名"
            value={child.name}
            maxLength={30}
            onChange={(name) => setChild({ ...child, name })}
          />
        </>
      ) : null}
      <ErrorText text={checking.state === 'wrong' ? checking.words : undefined} />
      <Button loading={busy} onPress={() => check(found.receipt ?? text, child)}>
        开始验算
      </Button>
      <Checked checking={checking} found={found} />
    </Card>
  );
}

function Checked({ checking, found }: { checking: SelfChecking; found: Found }) {
  if (checking.state !== 'done') return null;
  const { checks, result } = checking.checked;
  const isSame =
    result !== null && result.rank === found.result.rank && placeOf(result) === placeOf(found.result);
  return (
    <View {...spoken({ role: 'status', live: 'polite' })}>
      {checks.map((one) => (
        <Step key={one.step} one={one} isWhole={isWholeChecked(found.result)} />
      ))}
      {isSame ? (
        <StatusTag kind="ok" icon="check">
          全部对上，和您查到的结果一样
        </StatusTag>
      ) : (
        <>
          <StatusTag kind="bad" icon="cross">
            {result === null ? '没有全部对上' : '和您查到的结果不一样'}
          </StatusTag>
          <Paragraph>{ALARM}</Paragraph>
        </>
      )}
    </View>
  );
}

/** The kindergarten's id; null where nothing was found. */
function placeOf({
  placed,
}: {
  readonly placed: { readonly at: string } | { readonly kindergarten: { readonly id: string } } | null;
}): string | null {
  if (placed === null) return null;
  return 'at' in placed ? placed.at : placed.kindergarten.id;
}

function Step({ one: { step, agrees, value }, isWhole }: { one: OwnCheck; isWhole: boolean }) {
  const words = { ...stepWords[step], ...(isWhole ? null : proofWords[step]) };
  return (
    <>
      <StatusTag kind={agrees ? 'ok' : 'bad'} icon={agrees ? 'check' : 'cross'}>
        {words.title}
      </StatusTag>
      <Paragraph>{agrees ? words.agrees : words.differs}</Paragraph>
      {value === '' ? null : <FactList facts={[{ name: words.value, text: value }]} />}
    </>
  );
}

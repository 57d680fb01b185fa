import { type BlockReason, blockReasons, type TextOnDesk } from '@yingshang/shared/contracts/statements';
import { useState } from 'react';
import { Button, Card, ChoiceList, ErrorText, Paragraph } from '../../../ui';
import { useDeciding } from '../use-statement-desk';

const isReason = (value: string): value is BlockReason => Object.hasOwn(blockReasons, value);
const choices = Object.entries(blockReasons).map(([value, label]) => ({ value, label }));

export function DecideText({ text, onDone }: { text: TextOnDesk; onDone: (told: string) => void }) {
  return (
    <Deciding
      of={text}
      advice="批评、抱怨、说得难听，都不是拦下的理由。遮盖后还能看出是谁写的，请拦下（原因选“其他”），免得写的人被找麻烦。"
      {...useDeciding(text, onDone)}
    />
  );
}

interface DecidingProps {
  readonly of: Pick<TextOnDesk, 'state' | 'reason'>;
  readonly advice: string;
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly pass: () => void;
  readonly block: (reason: BlockReason) => void;
}

/** Let through, or held back for a reason. */
export function Deciding({ of, advice, busy, problem, pass, block }: DecidingProps) {
  const [blocking, setBlocking] = useState(false);
  return (
    <Card title="怎么办">
      <Paragraph quiet>{advice}</Paragraph>
      {blocking ? (
        <Block reasonBefore={of.reason} busy={busy} onBlock={block} />
      ) : (
        <>
          <Button loading={busy} onPress={pass}>
            放行
          </Button>
          <Button kind="secondary" onPress={() => setBlocking(true)}>
            {of.state === 'blocked' ? '换一个拦下的原因' : '拦下'}
          </Button>
        </>
      )}
      {blocking ? (
        <Button kind="text" onPress={() => setBlocking(false)}>
          不拦下
        </Button>
      ) : null}
      <ErrorText text={problem} />
    </Card>
  );
}

interface BlockProps {
  readonly reasonBefore: BlockReason | null;
  readonly busy: boolean;
  readonly onBlock: (reason: BlockReason) => void;
}

function Block({ reasonBefore, busy, onBlock }: BlockProps) {
  const [reason, setReason] = useState<BlockReason | null>(reasonBefore);
  const [missing, setMissing] = useState(false);
  const send = () => (reason === null ? setMissing(true) : onBlock(reason));
  return (
    <>
      <ChoiceList
        label="拦下的原因，写的人会看到"
        choices={choices}
        value={reason ?? undefined}
        onChange={(value) => {
          if (isReason(value)) setReason(value);
        }}
      />
      <ErrorText text={missing && reason === null ? '请选一个原因。' : undefined} />
      <Button kind="danger" loading={busy} onPress={send}>
        拦下，不给单位看
      </Button>
    </>
  );
}

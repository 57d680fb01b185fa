import { troubleWords } from '../platform/recording';
import { useVoiceWays } from '../platform/use-voice-ways';
import { permissionAdvice, whyNotHere } from '../platform/voice-recorder';
import { Paragraph } from './card';
import { ErrorText } from './field';
import type { Speaking } from './use-speaking';
import { VoiceButton } from './voice-button';

interface SpeakProps {
  speaking: Speaking;
  /** Others stand in the queue behind. */
  atCounter?: boolean;
  /** What the page is for, and drawn so. */
  main?: boolean;
}

/** The microphone, with what is to be known before one speaks. */
export function Speak({ speaking: { voice, problem }, atCounter = false, main = false }: SpeakProps) {
  const ways = useVoiceWays();
  const trouble = whyNotHere();
  if (trouble !== null) return <Paragraph quiet>{troubleWords(trouble, permissionAdvice)}</Paragraph>;
  return (
    <>
      {atCounter ? <Paragraph>还在窗口？说话旁边的人可能听到，也可以回家再说。</Paragraph> : null}
      <VoiceButton voice={voice} main={main} />
      <ErrorText text={problem} />
      {ways.data ? <Paragraph quiet>{ways.data.words}</Paragraph> : null}
    </>
  );
}

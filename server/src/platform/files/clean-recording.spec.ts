import fc from 'fast-check';
import { cleanRecording } from './clean-recording';

const chunk = (tag: string, content: Buffer, said = content.length) => {
  const head = Buffer.alloc(8);
  head.write(tag, 0, 'latin1');
  head.writeUInt32LE(said, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
};
const format = ({ kind = 1, channels = 1, hertz = 16_000, bits = 16 } = {}) => {
  const content = Buffer.alloc(16);
  content.writeUInt16LE(kind, 0);
  content.writeUInt16LE(channels, 2);
  content.writeUInt32LE(hertz, 4);
  content.writeUInt32LE((hertz * channels * bits) / 8, 8);
  content.writeUInt16LE((channels * bits) / 8, 12);
  content.writeUInt16LE(bits, 14);
  return chunk('fmt ', content);
};
const wav = (...chunks: readonly Buffer[]) => {
  const body = Buffer.concat([Buffer.from('WAVE'), ...chunks]);
  return Buffer.concat([chunk('RIFF', body).subarray(0, 8), body]);
};
const sound = (seconds: number) => Buffer.alloc(Math.round(seconds * 16_000) * 2, 7);
const answer = (bytes: Uint8Array) => {
  const outcome = cleanRecording(bytes, 60);
  return outcome.ok ? outcome.value.seconds : outcome.refusal.code;
};

describe('a recording', () => {
  it.each([
    ['two seconds and a bit', sound(2.1), 3],
    ['a minute', sound(60), 60],
    ['a minute that the recorder ended late', sound(60.8), 60],
    ['more than a minute', sound(61), 'recordings.too-long'],
    ['a touch', sound(0.3), 'recordings.too-short'],
    ['nothing', Buffer.alloc(0), 'recordings.too-short'],
  ])('of %s', (_, data, expected) => expect(answer(wav(format(), chunk('data', data)))).toBe(expected));

  it('keeps the sound and loses what was written beside it', () => {
    const sent = wav(
      chunk('LIST', Buffer.from('canary 某人的手机')),
      format(),
      chunk('data', sound(1)),
      chunk('id3 ', Buffer.from('canary')),
    );
    const outcome = cleanRecording(sent, 60);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(outcome.value.bytes.toString('latin1')).not.toContain('canary');
    expect(outcome.value.bytes.subarray(44)).toEqual(sound(1));
    expect(answer(outcome.value.bytes)).toBe(1);
  });

  it.each([0, 0xffffffff])('whose recorder wrote %i for the length is as long as it is', (said) =>
    expect(answer(wav(format(), chunk('data', sound(2), said)))).toBe(2),
  );

  it.each([
    ['text', Buffer.from('你好')],
    ['another RIFF', Buffer.concat([Buffer.from('RIFF\0\0\0\0AVI '), sound(1)])],
    ['stereo', wav(format({ channels: 2 }), chunk('data', sound(1)))],
    ['44.1 kHz', wav(format({ hertz: 44_100 }), chunk('data', sound(1)))],
    ['8 bit', wav(format({ bits: 8 }), chunk('data', sound(1)))],
    ['compressed', wav(format({ kind: 85 }), chunk('data', sound(1)))],
    ['no format', wav(chunk('data', sound(1)))],
    ['no sound', wav(format())],
    ['half a header', wav(format()).subarray(0, 20)],
  ])('is refused as %s', (_, bytes) => expect(answer(bytes)).toBe('recordings.wrong-kind'));

  it('is answered with a recording or a refusal, whatever bytes come', () => {
    const whole = wav(format(), chunk('data', sound(1)));
    const spoilt = fc
      .tuple(fc.nat(60), fc.uint8Array({ minLength: 1, maxLength: 12 }))
      .map(([at, bytes]) => Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at + bytes.length)]));
    fc.assert(
      fc.property(spoilt, (bytes) => {
        const outcome = cleanRecording(bytes, 60);
        expect(outcome.ok ? outcome.value.bytes.length % 2 : 0).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});

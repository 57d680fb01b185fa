import type { Understanding, Understood } from '@yingshang/shared/understanding';
import type { CliCommand } from './cli-command';
import { readJsonFile } from './read-file';
import type { SpokenCity } from './unit-file';

export const command: CliCommand = {
  name: 'parse-utterance',
  summary: '从标准输入逐行读口语句子，逐行给出听懂的意图、单位、人员、星级和事项',
  args: [],
  options: [
    { flags: '--units <file>', summary: '单位文件（JSON：id、name、level、regionCode）', required: true },
    { flags: '--district <code>', summary: '说话人所在区县的代码；句子里说到的区县优先' },
  ],
  needs: 'nothing',
  run: async (context, _args, options) => {
    const content = await readJsonFile(context, String(options.units), 'parse-utterance');
    if (!content.ok) return context.refuse(content.refusal);
    const { spokenCity } = await import('./unit-file');
    const city = spokenCity(content.value);
    if (!city.ok) return context.refuse(city.refusal);
    const understanding = await understandingOf(city.value);
    const district = typeof options.district === 'string' ? { district: options.district } : {};
    for await (const sentence of context.io.lines?.() ?? []) {
      const understood = lineOf(understanding.understand(sentence, district));
      context.io.stdout(context.json ? `${JSON.stringify(understood)}\n` : readable(sentence, understood));
    }
    return 0;
  },
};

/** The pronouncing dictionary is large: whoever asks for help need not wait for it. */
async function understandingOf(city: SpokenCity): Promise<Understanding> {
  const { Understanding: Made } = await import('@yingshang/shared/understanding');
  const { pinyinSpelling } = await import('../domains/search');
  return new Made(pinyinSpelling, city.units, city.places);
}

const rounded = (confidence: number) => Number(confidence.toFixed(3));

/** One line for one sentence, each slot there: what was not said is null. */
function lineOf({ intent, unit, officerRole, stars, topic, sentiment }: Understood) {
  const sure = (one: { readonly confidence: number } | null | undefined) =>
    one == null ? null : rounded(one.confidence);
  const others = [
    ...intent.slice(1, 3).map(({ value, confidence }) => ({ slot: 'intent', value, confidence })),
    ...unit.slice(1).map(({ value, confidence }) => ({ slot: 'unit', value: value.name, confidence })),
    ...topic.slice(1).map(({ value, confidence }) => ({ slot: 'topic', value, confidence })),
  ];
  return {
    intent: intent[0]?.value ?? null,
    unit: unit[0]?.value.name ?? null,
    officerRole: officerRole?.value ?? null,
    stars: stars?.value ?? null,
    topic: topic[0]?.value ?? null,
    sentiment: sentiment.value,
    confidence: {
      intent: sure(intent[0]),
      unit: sure(unit[0]),
      officerRole: sure(officerRole),
      stars: sure(stars),
      topic: sure(topic[0]),
      sentiment: sure(sentiment),
    },
    alternatives: others.map((one) => ({ ...one, confidence: rounded(one.confidence) })),
  };
}

const intentNames: Readonly<Record<string, string>> = {
  rate: '评价',
  complain: '投诉',
  'ask-policy': '问政策',
  'find-service': '找地方办',
  'lookup-lottery': '查摇号',
};

function readable(sentence: string, line: ReturnType<typeof lineOf>): string {
  const { intent, unit, officerRole, stars, topic } = line;
  const parts = [intentNames[intent ?? ''], unit, officerRole, stars === null ? null : `${stars} 星`, topic];
  return `${sentence}\n  ${parts.filter((part) => part != null).join(' · ')}\n`;
}

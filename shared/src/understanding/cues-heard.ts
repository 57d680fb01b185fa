import type { SpokenSign, SpokenSigns } from '../routing';
import { type Cue, feelingCues, intentCues, intentPatterns } from './cues';
import { type Heard, PhrasesHeard } from './phrases-heard';
import { roleWords } from './roles';
import { starsHeard } from './stars-heard';
import { type Topic, topics } from './topics';
import type { Guess, Intent, OfficerRole } from './utterance';

type Feeling = Cue<'positive' | 'negative'>;

/** A shape of sentence that was found. */
export interface ShapeHeard {
  readonly for: Intent;
  readonly worth: number;
  readonly heard: string;
}

/** Everything in a sentence that words and rules know of. */
export interface CuesHeard {
  readonly intents: readonly Heard<Cue<Intent>>[];
  readonly shapes: readonly ShapeHeard[];
  readonly topics: readonly Heard<Topic>[];
  readonly feelings: readonly Heard<Feeling>[];
  readonly roles: readonly Heard<OfficerRole>[];
  readonly stars: Guess<number> | null;
  readonly hasWaited: boolean;
  readonly isQuestion: boolean;
  /** The same in words that a learned model can weigh. */
  readonly traits: readonly string[];
}

/** Somebody waits, or was sent about: 「等了半年」「三个月了」「三回了」. */
const LONG_WAIT =
  /(?:[一二两俩三四五六七八九十几半]|好几|十几)(?:个)?多?(?:年|个?月|礼拜|星期|周|天|趟|回|遍|小时)(?:了|多|才|都|也|没|还)/u;
/** 「还是没人管」 asks nothing. */
const CHOICE = /还是(?![没不那一老这得])/u;
const ENDS_ASKING = /(?:吗|不|没|呢|么|没有)(?:啊|呀|呗|谢谢|行不)?$/u;
const ASKS = /(?:咋说|是不是|行不行|能不能|多少|几点|几个|咋|啥|哪|怎么|什么)/u;

/** Ways to ask, each a trait of its own: who complains asks, too, but not in all of these. */
const askings: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'end', pattern: /(?:吗|不|没|呢|么|没有|行不行|是不是|对不对|真的假的)(?:啊|呀|呗|谢谢)?$/u },
  { name: 'choice', pattern: CHOICE },
  { name: 'yes-or-no', pattern: /(.)[不没]\1/u },
  { name: 'what', pattern: /啥|什么|哪|谁|怎么|咋/u },
  { name: 'how-many', pattern: /几|多少|多长|多久|多大/u },
  { name: 'why', pattern: /为啥|为什么|凭啥|凭什么|图啥|咋就|怎么就/u },
];

/** Hears all words and shapes of a sentence. Build it once, ask it often. */
export class CueListener {
  private readonly intents: PhrasesHeard<Cue<Intent>>;
  private readonly topics: PhrasesHeard<Topic>;
  private readonly roles: PhrasesHeard<OfficerRole>;
  private readonly feelings: PhrasesHeard<Feeling>;

  constructor(private readonly signs: SpokenSigns) {
    this.intents = this.phrases(intentCues.map((cue) => [cue, cue.words]));
    this.topics = this.phrases(topics.map((topic) => [topic, [topic.label, ...topic.words]]));
    this.roles = this.phrases(roleWords.map(({ role, words }) => [role, words]));
    this.feelings = this.phrases(feelingCues.map((cue) => [cue, cue.words]));
  }

  hear(text: string, sentence: readonly SpokenSign[]): CuesHeard {
    const heard = {
      intents: this.intents.hear(sentence).filter(({ from }) => !isDenied(sentence, from)),
      shapes: shapesOf(text),
      topics: this.topics.hear(sentence),
      feelings: this.feelings.hear(sentence),
      roles: this.roles.hear(sentence),
      stars: starsHeard(text),
      hasWaited: LONG_WAIT.test(text),
      isQuestion:
        ENDS_ASKING.test(text) ||
        ASKS.test(text.slice(-6)) ||
        CHOICE.test(text) ||
        /^(?:请问|想问)/u.test(text),
    };
    return { ...heard, traits: [...traitsOf(heard), ...asksOf(text)] };
  }

  private phrases<Meaning>(all: readonly (readonly [Meaning, readonly string[]])[]): PhrasesHeard<Meaning> {
    return new PhrasesHeard(
      this.signs,
      all.flatMap(([meaning, words]) => [...new Set(words)].map((word) => [word, meaning] as const)),
    );
  }
}

function shapesOf(text: string): ShapeHeard[] {
  return intentPatterns.flatMap(({ pattern, ...cue }) => {
    const heard = pattern.exec(text)?.[0];
    return heard === undefined ? [] : [{ ...cue, heard }];
  });
}

const DENIALS: ReadonlySet<string> = new Set(['不是', '不想', '没想', '不要', '别给', '也不是']);

/** 「不是投诉」. */
function isDenied(sentence: readonly SpokenSign[], at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 2), at).map(({ text }) => text);
  return DENIALS.has(before.join(''));
}

const asksOf = (text: string) =>
  askings.flatMap(({ name, pattern }) => (pattern.test(text) ? [`asks:${name}`] : []));

function traitsOf(heard: Omit<CuesHeard, 'traits'>): string[] {
  const traits = [
    ...heard.intents.map(({ meaning }) => `cue:${meaning.for}:${meaning.worth}`),
    ...heard.shapes.map((shape) => `shape:${shape.for}:${shape.worth}`),
    ...heard.topics.map(({ meaning }) => `topic:${meaning.label}`),
    ...heard.feelings.map(({ meaning }) => `mood:${meaning.for}`),
    ...(heard.roles.length > 0 ? ['role'] : []),
    ...(heard.stars === null ? [] : ['stars']),
    ...(heard.hasWaited ? ['waited'] : []),
    ...(heard.isQuestion ? ['asks'] : []),
  ];
  return [...new Set(traits)];
}

import type { DirectoryPlace, Spelling } from '../directory';
import { type SpokenSign, SpokenSigns } from '../routing';
import { type Cue, correctionCues, feelingCues, fillers, intentCues, intentPatterns } from './cues';
import { guesses } from './guesses';
import { type Learned, LearnedModel } from './learned-model';
import { learnedWeights } from './learned-weights';
import { type Heard, PhrasesHeard } from './phrases-heard';
import { roleWords } from './roles';
import { type Mood, sentimentGuess } from './sentiment-guess';
import { starsHeard } from './stars-heard';
import { topicGuesses } from './topic-guesses';
import { type Topic, topics } from './topics';
import { UnitsHeard } from './units-heard';
import {
  type Guess,
  type Intent,
  intents,
  type OfficerRole,
  type SpokenUnit,
  type Understood,
} from './utterance';

/** Stars are given by who rates. */
const STARS_WORTH = 6;
const WAITING = 1.5;
const QUESTION = 1;
/** Of the cues for one intent so many count; more of the same say nothing new. */
const MOST_CUES = 4;
/** What a topic's own habit says of the intent. */
const TOPIC_WANTS = 0.6;

/** Who tells a story about an office, and neither asks nor praises, mostly complains. */
const TELLS = 0.5;
/** Who is pleased rates, who is not complains. */
const MOOD = 0.7;
const moodOf: Readonly<Partial<Record<Intent, 'positive' | 'negative'>>> = {
  rate: 'positive',
  complain: 'negative',
};

/** Somebody waits, or was sent about: 「等了半年」「三个月了」「三回了」. */
const LONG_WAIT =
  /(?:[一二两俩三四五六七八九十几半]|好几|十几)(?:个)?多?(?:年|个?月|礼拜|星期|周|天|趟|回|遍|小时)(?:了|多|才|都|也|没|还)/u;
const ASKS = /(?:吗|不|没|呢|么|咋说|是不是|行不行|能不能|多少|几点|几个|咋|啥|哪|怎么|什么)/u;

/** How much a likelihood that is e times as large is worth beside the cues. */
const LEARNED = 1.3;

type Feeling = Cue<'positive' | 'negative'>;

interface HeardBeside {
  readonly hasStars: boolean;
  readonly words: readonly Heard<Topic>[];
  readonly feelings: readonly Heard<Feeling>[];
  readonly learned: Learned;
}

/**
 * Understands a spoken sentence, as a recogniser writes it: without punctuation, with homophones instead of what was
 * meant. By words and rules that can be read, and by weights learned beforehand that name what they go by; while it runs it
 * learns nothing and asks nobody. Build it once for a city.
 */
export class Understanding {
  private readonly signs: SpokenSigns;
  private readonly units: UnitsHeard;
  private readonly intents: PhrasesHeard<Cue<Intent>>;
  private readonly topics: PhrasesHeard<Topic>;
  private readonly roles: PhrasesHeard<OfficerRole>;
  private readonly feelings: PhrasesHeard<Feeling>;

  constructor(
    spelling: Spelling,
    units: readonly SpokenUnit[],
    places: readonly DirectoryPlace[],
    private readonly model = LearnedModel.read(learnedWeights),
  ) {
    this.signs = new SpokenSigns(spelling);
    this.units = new UnitsHeard(this.signs, units, places);
    this.intents = this.phrases(intentCues.map((cue) => [cue, cue.words]));
    this.topics = this.phrases(topics.map((topic) => [topic, [topic.label, ...topic.words]]));
    this.roles = this.phrases(roleWords.map(({ role, words }) => [role, words]));
    this.feelings = this.phrases(feelingCues.map((cue) => [cue, cue.words]));
  }

  /** `district`: where the speaker is, or that of the unit they spoke of last; one that is named counts instead. */
  understand(said: string, { district }: { readonly district?: string } = {}): Understood {
    const text = withoutFillers(said.normalize('NFKC'));
    const sentence = this.signs.of(text);
    const after = this.signs.of(afterCorrection(text));
    const stars = starsHeard(text);
    const words = this.topics.hear(sentence);
    const heardTopics = new Set(words.map(({ meaning }) => meaning.label));
    const unit = this.units.hear(sentence, after, { district, topics: heardTopics });
    const feelings = this.feelings.hear(sentence);
    const learned = this.model.of(sentence);
    const intent = this.intentOf(sentence, text, {
      hasStars: stars !== null,
      words,
      feelings,
      learned: learned.intent,
    });
    const wanted = intent[0]?.value ?? 'find-service';
    return {
      intent,
      unit,
      officerRole: this.roleOf(sentence, wanted),
      stars: wanted === 'rate' ? stars : null,
      topic: topicGuesses(words, learned.topic, wanted, unit[0]?.value),
      sentiment: sentimentGuess(
        moodHeard(feelings),
        { text, hasWaited: LONG_WAIT.test(text), learned: learned.sentiment },
        wanted,
        stars,
      ),
      text,
    };
  }

  private phrases<Meaning>(all: readonly (readonly [Meaning, readonly string[]])[]): PhrasesHeard<Meaning> {
    return new PhrasesHeard(
      this.signs,
      all.flatMap(([meaning, words]) => [...new Set(words)].map((word) => [word, meaning] as const)),
    );
  }

  private intentOf(
    sentence: readonly SpokenSign[],
    text: string,
    { hasStars, words, feelings, learned }: HeardBeside,
  ): Guess<Intent>[] {
    const cues = this.intents.hear(sentence).filter(({ from }) => !isDenied(sentence, from));
    const patterns = intentPatterns.flatMap(({ pattern, ...cue }) => {
      const heard = pattern.exec(text)?.[0];
      return heard === undefined ? [] : [{ ...cue, heard }];
    });
    const isQuestion = ASKS.test(text.slice(-6)) || /^(?:请问|想问)/u.test(text);
    const scored = intents.map((value) => {
      const own = cues.filter(({ meaning }) => meaning.for === value);
      const shapes = patterns.filter((one) => one.for === value);
      const worths = [
        ...own.map(({ meaning, signs, from, to }) => (meaning.worth * signs) / (to - from)),
        ...shapes.map(({ worth }) => worth),
      ];
      const wanting = words.filter(({ meaning: { wants } }) => wants.length === 1 && wants[0] === value);
      const more =
        (value === 'rate' && hasStars ? STARS_WORTH : 0) +
        (value === 'complain' && LONG_WAIT.test(text) ? WAITING : 0) +
        (isQuestion && (value === 'ask-policy' || value === 'find-service') ? QUESTION : 0) +
        (value === 'complain' && !isQuestion ? TELLS : 0) +
        Math.min(2, wanting.length) * TOPIC_WANTS +
        Math.min(2, feelings.filter(({ meaning }) => moodOf[value] === meaning.for).length) * MOOD;
      const heard = [...own.map(({ phrase }) => phrase), ...shapes.map((shape) => shape.heard)];
      return {
        value,
        score: strongest(worths) + more + learned.likelihood(value) * LEARNED,
        heard: heard.length > 0 ? heard : learned.heard(value),
      };
    });
    return guesses(scored);
  }

  /** Who asks where to go means the window, not somebody at it. */
  private roleOf(sentence: readonly SpokenSign[], wanted: Intent): Guess<OfficerRole> | null {
    if (wanted !== 'rate' && wanted !== 'complain') return null;
    const heard = this.roles.hear(sentence);
    // The list stands from the most to the least particular.
    const order = (role: OfficerRole) => roleWords.findIndex((one) => one.role === role);
    const [first] = heard.toSorted((a, b) => order(a.meaning) - order(b.meaning));
    if (first === undefined) return null;
    const confidence = first.signs === first.to - first.from ? 0.95 : 0.75;
    return { value: first.meaning, confidence, heard: [first.phrase] };
  }
}

const moodHeard = (heard: readonly Heard<Feeling>[]): Mood => ({
  positive: heard.filter(({ meaning }) => meaning.for === 'positive').length,
  negative: heard.filter(({ meaning }) => meaning.for === 'negative').length,
  words: heard.map(({ phrase }) => phrase),
});

const DENIALS: ReadonlySet<string> = new Set(['不是', '不想', '没想', '不要', '别给', '也不是']);

/** 「不是投诉」. */
function isDenied(sentence: readonly SpokenSign[], at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 2), at).map(({ text }) => text);
  return DENIALS.has(before.join(''));
}

function strongest(worths: readonly number[]): number {
  return worths
    .toSorted((a, b) => b - a)
    .slice(0, MOST_CUES)
    .reduce((sum, worth, at) => sum + worth / (at + 1), 0);
}

function withoutFillers(text: string): string {
  let rest = text.trim();
  for (;;) {
    const filler = fillers.find((one) => rest.startsWith(one) && rest.length > one.length + 2);
    if (filler === undefined) return rest;
    rest = rest.slice(filler.length);
  }
}

/** What was said after the last correction; nothing where there was none. */
function afterCorrection(text: string): string {
  const ends = correctionCues.map((cue) => {
    const at = text.lastIndexOf(cue);
    return at <= 0 ? -1 : at + cue.length;
  });
  const end = Math.max(...ends);
  return end <= 0 ? '' : text.slice(end);
}

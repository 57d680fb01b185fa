import type { DirectoryPlace, Spelling } from '../directory';
import { SpokenSigns } from '../routing';
import { correctionCues, fillers } from './cues';
import { CueListener, type CuesHeard } from './cues-heard';
import { guesses } from './guesses';
import { type Learned, LearnedModel } from './learned-model';
import { learnedWeights } from './learned-weights';
import { roleWords } from './roles';
import { type Mood, sentimentGuess } from './sentiment-guess';
import { topicGuesses } from './topic-guesses';
import { UnitsHeard } from './units-heard';
import {
  type Guess,
  type Intent,
  intents,
  type OfficerRole,
  type Sentiment,
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

/** How much a likelihood that is e times as large is worth beside the cues. */
const LEARNED = 1.3;
/** The learned model weighs the same cues, as traits; alone it is less sure of stars and of strong words. */
const CUES = 0.5;

/**
 * Understands a spoken sentence, as a recogniser writes it: without punctuation, with homophones instead of what was
 * meant. By words and rules that can be read, and by weights learned beforehand that name what they go by; while it runs it
 * learns nothing and asks nobody. Build it once for a city.
 */
export class Understanding {
  private readonly signs: SpokenSigns;
  private readonly units: UnitsHeard;
  private readonly cues: CueListener;

  constructor(
    spelling: Spelling,
    units: readonly SpokenUnit[],
    places: readonly DirectoryPlace[],
    private readonly model = LearnedModel.read(learnedWeights),
  ) {
    this.signs = new SpokenSigns(spelling);
    this.units = new UnitsHeard(this.signs, units, places);
    this.cues = new CueListener(this.signs);
  }

  /** `district`: where the speaker is, or that of the unit they spoke of last; one that is named counts instead. */
  understand(said: string, { district }: { readonly district?: string } = {}): Understood {
    const text = withoutFillers(said.normalize('NFKC'));
    const sentence = this.signs.of(text);
    const after = this.signs.of(afterCorrection(text));
    const heard = this.cues.hear(text, sentence);
    const heardTopics = new Set(heard.topics.map(({ meaning }) => meaning.label));
    const unit = this.units.hear(sentence, after, { district, topics: heardTopics });
    // What the office is called says what it does, so half of what it is about, and nothing of what is wanted.
    const plain = this.model.of(this.units.withoutNames(sentence), heard.traits);
    const { topic } = this.model.of(sentence, heard.traits);
    const intent = this.intentOf(heard, partsOf(text, plain.intent));
    const wanted = intent[0]?.value ?? 'find-service';
    return {
      intent,
      unit,
      officerRole: this.roleOf(heard.roles, wanted),
      stars: wanted === 'rate' ? heard.stars : null,
      topic: topicGuesses(heard.topics, bothWays(topic, plain.topic), wanted, unit[0]?.value),
      sentiment: noSurerThan(
        intent[0]?.confidence ?? 1,
        sentimentGuess(
          moodHeard(heard.feelings),
          { text, hasWaited: heard.hasWaited, learned: partsOf(text, plain.sentiment) },
          wanted,
          heard.stars,
        ),
      ),
      text,
    };
  }

  private intentOf(
    { intents: cues, shapes, topics: words, feelings, stars, hasWaited, isQuestion }: CuesHeard,
    learned: Learned,
  ): Guess<Intent>[] {
    const scored = intents.map((value) => {
      const own = cues.filter(({ meaning }) => meaning.for === value);
      const ownShapes = shapes.filter((one) => one.for === value);
      const worths = [
        ...own.map(({ meaning, signs, from, to }) => (meaning.worth * signs) / (to - from)),
        ...ownShapes.map(({ worth }) => worth),
      ];
      const wanting = words.filter(({ meaning: { wants } }) => wants.length === 1 && wants[0] === value);
      const more =
        (value === 'rate' && stars !== null ? STARS_WORTH : 0) +
        (value === 'complain' && hasWaited ? WAITING : 0) +
        (isQuestion && (value === 'ask-policy' || value === 'find-service') ? QUESTION : 0) +
        (value === 'complain' && !isQuestion ? TELLS : 0) +
        Math.min(2, wanting.length) * TOPIC_WANTS +
        Math.min(2, feelings.filter(({ meaning }) => moodOf[value] === meaning.for).length) * MOOD;
      const heard = [...own.map(({ phrase }) => phrase), ...ownShapes.map((shape) => shape.heard)];
      return {
        value,
        score: (strongest(worths) + more) * CUES + learned.likelihood(value) * LEARNED,
        heard: heard.length > 0 ? heard : learned.heard(value),
      };
    });
    return guesses(scored);
  }

  /** Who asks where to go means the window, not somebody at it. */
  private roleOf(heard: CuesHeard['roles'], wanted: Intent): Guess<OfficerRole> | null {
    if (wanted !== 'rate' && wanted !== 'complain') return null;
    // The list stands from the most to the least particular.
    const order = (role: OfficerRole) => roleWords.findIndex((one) => one.role === role);
    const [first] = heard.toSorted((a, b) => order(a.meaning) - order(b.meaning));
    if (first === undefined) return null;
    const confidence = first.signs === first.to - first.from ? 0.95 : 0.75;
    return { value: first.meaning, confidence, heard: [first.phrase] };
  }
}

/** Signs on both sides of a name that was left out are no part of what was said. */
const partsOf = (text: string, learned: Learned): Learned => ({
  likelihood: (label) => learned.likelihood(label),
  heard: (label) => learned.heard(label).filter((part) => text.includes(part)),
});

/** As likely as it is between two views of the same sentence. */
const bothWays = (whole: Learned, part: Learned): Learned => ({
  likelihood: (label) => Math.log((Math.exp(whole.likelihood(label)) + Math.exp(part.likelihood(label))) / 2),
  heard: (label) => whole.heard(label),
});

/** A mood that follows from what is wanted is as doubtful as that. */
const noSurerThan = (confidence: number, guess: Guess<Sentiment>): Guess<Sentiment> => ({
  ...guess,
  confidence: Math.min(confidence, guess.confidence),
});

const moodHeard = (heard: CuesHeard['feelings']): Mood => ({
  positive: heard.filter(({ meaning }) => meaning.for === 'positive').length,
  negative: heard.filter(({ meaning }) => meaning.for === 'negative').length,
  words: heard.map(({ phrase }) => phrase),
});

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

import words from './verb-words.json';

const toSet = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Possessive pronouns. */
export const POSSESSIVES = toSet('my your his her its our their whose');
/** Words that may govern a noun phrase. */
export const PREPOSITIONS = toSet(
  'of in on at by for with from into onto upon about against between among amongst during through throughout toward towards under over ' +
    'amid amidst across along around behind beneath beside besides beyond despite except inside near outside per regarding concerning ' +
    'within without via versus alongside like unlike including excluding following ahead above below after before since until till ' +
    'because as than to out off up down aboard atop worth pending notwithstanding',
);
/** Words that negate a verb group. */
export const NEGATIONS = toSet("not n't never neither nor hardly scarcely barely");
/** Relative pronouns. */
export const RELATIVES = toSet('who whom whose which that');
/** Words that open a time after a noun ("Ukraine last month"). */
export const TIME_OPENERS = toSet('last next this earlier later yesterday today tomorrow tonight');

/** Verbs that take a complement clause without "that" (lemmas). */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(words.speech);
/** Verbs after which a speaker may stand: '"…," said Putin' (lemmas). */
export const SPEAKER_VERBS: ReadonlySet<string> = new Set(words.speaker);
/** Verbs whose infinitive has their object as subject (lemmas). */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(words.objectControl);
/** Verbs that deny their infinitive (lemmas). */
export const NEGATIVE_VERBS: ReadonlySet<string> = new Set(words.negative);
/** Nouns whose possessor does what their infinitive says ("his decision to go"). */
export const CONTROL_NOUNS: ReadonlySet<string> = new Set(words.controlNouns);
/** Adjectives that are nouns too where no noun follows ("the offensive"). */
export const NOMINAL_ADJECTIVES: ReadonlySet<string> = new Set(words.nominalAdjectives);
/** Gerunds that stand before nouns as adjectives ("emerging economies"). */
export const MODIFYING_GERUNDS: ReadonlySet<string> = new Set(words.modifyingGerunds);
/** Verbs that take an infinitive (lemmas). */
export const INFINITIVE_VERBS: ReadonlySet<string> = new Set(words.infinitiveVerbs);
/** Verbs by which somebody speaks or judges; as participles they go with whoever speaks (lemmas). */
export const SPEECH_ACTS: ReadonlySet<string> = new Set(words.speechActs);
/** Words that are noun and verb alike. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(words.ambiguous);

const particles: Readonly<Record<string, readonly string[]>> = words.particles;
const particleVerbs = new Map(Object.entries(particles).map(([particle, verbs]) => [particle, new Set(verbs)]));

/** Whether verb and particle make a phrasal verb ("rule" + "out"). */
export const isPhrasal = (lemma: string, particle: string): boolean => particleVerbs.get(particle)?.has(lemma) ?? false;

/** Whether a word can be a particle at all. */
export const isParticle = (word: string): boolean => particleVerbs.has(word);

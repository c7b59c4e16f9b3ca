import words from './verb-words.json';

const toSet = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Forms of the auxiliaries, lower-case. */
export const BE_FORMS = toSet("am is are was were be been being 'm 're ai");
export const HAVE_FORMS = toSet("have has had having 've");
export const DO_FORMS = toSet('do does did');
export const MODAL_FORMS = toSet("will would can could may might shall should must 'll 'd wo ca sha");

export const SUBJECT_PRONOUNS = toSet('i he she we they');
export const OBJECT_PRONOUNS = toSet('me him us them whom');
export const PRONOUNS = toSet(
  'i he she we they me him us them it you himself herself itself themselves myself yourself ourselves yourselves who whom whoever ' +
    'someone somebody something anyone anybody anything everyone everybody everything nobody nothing none mine yours hers ours theirs one another',
);
export const POSSESSIVES = toSet('my your his her its our their whose');
export const DETERMINERS = toSet(
  'the a an this that these those some any each every no all both either neither another what which such half',
);
export const PREPOSITIONS = toSet(
  'of in on at by for with from into onto upon about against between among amongst during through throughout toward towards under over ' +
    'amid amidst across along around behind beneath beside besides beyond despite except inside near outside per regarding concerning ' +
    'within without via versus alongside like unlike including excluding following ahead above below after before since until till ' +
    'because as than to out off up down aboard atop worth pending notwithstanding',
);
export const SUBORDINATORS = toSet(
  'that if because although though while whereas unless whether until since when where why how after before as once so than lest',
);
export const COORDINATORS = toSet('and or but nor yet & plus');
export const NEGATIONS = toSet("not n't never neither nor hardly scarcely barely");
/** Adverbs that may stand inside a verb group. */
export const MID_ADVERBS = toSet(
  "not n't never also already always often repeatedly again still just now then soon yet recently ever even only so far long once first last " +
    'directly jointly fully largely mainly merely simply strongly sharply widely reportedly allegedly previously currently earlier later ' +
    'nevertheless nonetheless instead rather well together all both therefore thus hence further perhaps probably likely maybe almost nearly',
);
export const RELATIVES = toSet('who whom whose which that where');

/** Verbs that take a complement clause without "that" (lemmas). */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(words.speech);
/** Verbs after which a speaker may stand: '"…," said Putin' (lemmas). */
export const SPEAKER_VERBS: ReadonlySet<string> = new Set(words.speaker);
/** Verbs whose infinitive has their object as subject (lemmas). */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(words.objectControl);
/** Verbs that take an object and a bare infinitive or a subjunctive clause (lemmas). */
export const BARE_INFINITIVE: ReadonlySet<string> = new Set(words.bareInfinitive);
/** Verbs that deny their infinitive (lemmas). */
export const NEGATIVE_VERBS: ReadonlySet<string> = new Set(words.negative);
/** Words that are noun and verb alike. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(words.ambiguous);

const particles: Readonly<Record<string, readonly string[]>> = words.particles;
const particleVerbs = new Map(Object.entries(particles).map(([particle, verbs]) => [particle, new Set(verbs)]));

/** Whether verb and particle make a phrasal verb ("rule" + "out"). */
export const isPhrasal = (lemma: string, particle: string): boolean => particleVerbs.get(particle)?.has(lemma) ?? false;

/** Whether a word can be a particle at all. */
export const isParticle = (word: string): boolean => particleVerbs.has(word);

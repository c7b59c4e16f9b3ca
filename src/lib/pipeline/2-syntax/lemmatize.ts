import type { Pos } from '../../model/sentence.ts';
import { irregularVerbs } from './irregular-verbs.ts';
import { remember } from './remember.ts';

const BE = new Set(["'s", 'am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "'m", "'re"]);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve"]);
const DO = new Set(['do', 'does', 'did', 'done', 'doing']);
const MODALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'ll": 'will',
    wo: 'will',
    ca: 'can',
    sha: 'shall',
    "'d": 'would',
    would: 'would',
    could: 'could',
    might: 'might',
    should: 'should',
  }),
);
const PRONOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    me: 'I',
    i: 'I',
    my: 'my',
    him: 'he',
    his: 'his',
    her: 'she',
    them: 'they',
    us: 'we',
    an: 'a',
    "n't": 'not',
  }),
);
const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'people',
    wives: 'wife',
    lives: 'life',
    leaves: 'leaf',
    thieves: 'thief',
    crises: 'crisis',
    analyses: 'analysis',
    bases: 'base',
    hypotheses: 'hypothesis',
    media: 'medium',
    data: 'datum',
    criteria: 'criterion',
    knives: 'knife',
    halves: 'half',
    wolves: 'wolf',
    selves: 'self',
    feet: 'foot',
    teeth: 'tooth',
    phenomena: 'phenomenon',
    news: 'news',
    series: 'series',
    species: 'species',
    troops: 'troop',
    spokesmen: 'spokesman',
    policemen: 'policeman',
    forces: 'force',
    movies: 'movie',
    cookies: 'cookie',
    ties: 'tie',
    allies: 'ally',
    heroes: 'hero',
    potatoes: 'potato',
    vetoes: 'veto',
    embargoes: 'embargo',
    headquarters: 'headquarters',
    politics: 'politics',
    economics: 'economics',
    diplomatics: 'diplomatics',
    axes: 'axis',
    oases: 'oasis',
    buses: 'bus',
    gases: 'gas',
    viruses: 'virus',
    statuses: 'status',
    shoes: 'shoe',
    caches: 'cache',
    axises: 'axis',
  }),
);
/** Nouns that stay as they are. */
const PLURAL_ONLY =
  /^(?:\d+s|thanks|regards|clothes|proceeds|surroundings|politics|economics|physics|mathematics|athletics|ethics|logistics|dynamics|gymnastics|linguistics|electronics|genetics|optics|antics|acoustics|means|lens|kudos)$/;
const VOWEL = /[aeiouy]/;
/** Endings of stems that lost an "e" before -ed and -ing. */
const LOST_E =
  /(?:[^aeo]at|[^aeiou]iat|[uo]at|[cvuz]|[^s]s|[dlr]g|[^n]dg|ang|eng|hing|ing|ung|[^aeo]iz|[bpdtgkfz]l|[^aeou]ir|[^aeo]ur|[ao]ir|[^aeiou]ar|[^aeou]ok|[^aeo]ak|[^aeou]or|[^aeiou]os|[^eio]us|[^aeiou]ut|[^aeiou]iv|[^aeiou]id|[^aeiou]ud|[^aeiou]od|[^aeiou]ad|[^aeiou]in|[^aeiou]it|[^aeiou]il|[^aeiou]ul|[^aeiou]um|[^aeiou]ob|[^aeiou]op|[^aeiou]ib|[^aeiou]yz|[^aeiou]ag)$/;
/** Stems that look as if they had lost an "e" and have not. */
const KEEPS_STEM =
  /(?:visit|combat|transit|color|colour|rumor|humor|armor|vapor|neighbor|limit|edit|exit|audit|credit|submit|exhibit|inhibit|prohibit|deposit|posit|benefit|profit|merit|inherit|solicit|recruit|orbit|[^c]onit|monitor|honor|labor|favor|harbor|author|sponsor|mirror|anchor|tailor|censor|tutor|doctor|factor|vector|motor|minist|pilot|pivot|ballot|riot|allot|focus|bias|target|market|budget|happen|open|begin|train|gain|remain|contain|explain|maintain|retain|obtain|attain|detain|sustain|campaign|sign|join|ruin|margin|rein|pardon|bomb|climb|abandon|question|mention|caution|function|sanction|auction|station|ration|reason|season|poison|prison|summon|reckon|beckon|weapon|envision|provision|position|petition|commission|condition|cushion|fashion|develop|gallop|envelop|tighten|[^aeiou]en|model|travel|cancel|label|level|counsel|quarrel|channel|tunnel|fuel|duel|[^b]el|signal|rival|total|appeal|deal|seal|steal|heal|reveal|conceal|patrol|control|enrol|petrol|symbol|bring|sing|ring|fling|cling|sting|string|swing|spring|wring|bang|(?:^|[^c])hang|gang|clang|long|belong|wrong|throng|ung|ward|guard|board|regard|reward|record|afford|award|hazard|standard|discard|safeguard|disregard|spearhead|head|lead|read|spread|load|broad|unload|upload|download|aid|raid|said|maid|paid|avoid|void|bid|forbid|rid|skid|repeat|defeat|treat|retreat|heat|seat|beat|cheat|threat|eat|float|coat|boast|roar|soar|appear|fear|hear|clear|near|tear|rear|wear|bear|swear|gear|smear|year|scar|war|bar|jar|star|repair|air|pair|chair|despair|affair|impair|stir|occur|incur|recur|blur|spur|hour|pour|tour|detour|labour|honour|favour|harbour|rumour|vapour|endeavour|look|book|cook|hook|took|shook|overlook|speak|break|leak|weak|peak|sneak|soak|cloak|croak|s[sh]|ss|tch|tax|ff|ll|zz|rr|tt|pp|gg|bb|dd|mm|nn|ck|sk|[^aeiou]k|oup|eep|elp|amp|ump|omp|mand|tend|pend|fend|send|mend|lend|bend|spend|bond|pond|fund|found|bound|round|sound|ground|wound|pound|mount|count|account|ount|aunt|front|want|hunt|grant|plant|rant|point|paint|ent|pt|ct|ft|st|rt|lt|xt|ebut|shut|cut|put|shout|scout|rout|out|debut|input|abound)$/;
/** Stems with one last consonant that belongs to them even though it looks doubled. */
const TRUE_DOUBLE = /(?:(?<!^ga)ss|ff|zz|^(?:add|err|egg|odd|ebb|purr|boycott))$/;
const KEEPS_LL =
  /^(?:|re|un|in|en|ful|for|over|snow|bank|stone|fore|app|be|thr|back)(?:stall|call|roll|fill|still|kill|ball|wall|all|fall|till|sell|tell|spell|swell|pull|enthrall)$/;
const VOWELS = /[aeiouy]+/g;

const fromStem = (stem: string): string => {
  if (irregularVerbs.finalE.has(`${stem}e`)) return `${stem}e`;
  if (irregularVerbs.lemmas.has(stem)) return stem;
  if (/([^aeiou])\1$/.test(stem)) {
    const single = stem.slice(0, -1);
    if (stem.endsWith('ll')) return KEEPS_LL.test(stem) || (stem.match(VOWELS)?.length ?? 0) < 2 ? stem : single;
    return TRUE_DOUBLE.test(stem) ? stem : single;
  }
  if (KEEPS_STEM.test(stem)) return stem;
  const syllables = stem.match(/[aeiouy]+/g)?.length ?? 0;
  if (syllables === 1 && /[^aeiou][aeiouy][^aeiouwxy]$/.test(stem)) return `${stem}e`;
  return LOST_E.test(stem) ? `${stem}e` : stem;
};

/** Base form of a verb. */
export const lemmatizeVerb = remember((word: string): string => {
  if (BE.has(word)) return 'be';
  if (HAVE.has(word)) return 'have';
  if (DO.has(word)) return 'do';
  const irregular = irregularVerbs.past.get(word) ?? irregularVerbs.participle.get(word);
  if (irregularVerbs.lemmas.has(word)) return word;
  if (irregular !== undefined) return irregular;
  if (/^(?:d|l|t|v|unt|bel|underl)ied$/.test(word)) return word.slice(0, -1);
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word === 'dying' || word === 'lying' || word === 'tying') return `${word.slice(0, -4)}ie`;
  if (word.length > 4 && word.endsWith('ing') && VOWEL.test(word.slice(0, -3))) return fromStem(word.slice(0, -3));
  if (/^(?:agr|disagr|fr|decr|guarant|refer|over?s)eed$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('eed')) return word;
  if (word.length > 3 && word.endsWith('ed') && VOWEL.test(word.slice(0, -2))) return fromStem(word.slice(0, -2));
  if (word.length > 3 && /(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  if (word === 'goes' || word === 'does') return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
});

/** Singular of a noun. */
export const lemmatizeNoun = remember((word: string): string => {
  const irregular = IRREGULAR_NOUNS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/men$/.test(word) && word.length > 4) return `${word.slice(0, -3)}man`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && !PLURAL_ONLY.test(word))
    return word.slice(0, -1);
  return word;
});

/** Lower-case dictionary form of a word read as `pos`. */
export const lemmatize = (form: string, pos: Pos): string => {
  const word = form.length > 60 ? form : form.toLowerCase();
  switch (pos) {
    case 'AUX':
      return MODALS.get(word) ?? lemmatizeVerb(word);
    case 'VERB':
      return lemmatizeVerb(word);
    case 'NOUN':
      return lemmatizeNoun(word);
    case 'PRON':
    case 'DET':
    case 'PART':
      return (PRONOUNS.get(word) ?? word).toLowerCase();
    default:
      return word;
  }
};

import type { BlockKind } from '../../model/clean-text.ts';
import type { Clause, ClauseRelation, NounChunk, Oblique, Token } from '../../model/sentence.ts';
import { isTemporal } from './temporal.ts';
import type { VerbGroup } from './verb-groups.ts';
import { readVerbGroup } from './verb-groups.ts';
import {
  BARE_INFINITIVE,
  CONTROL_NOUNS,
  NEGATIVE_VERBS,
  OBJECT_CONTROL,
  PREPOSITIONS,
  SPEAKER_VERBS,
  SPEECH_VERBS,
  SUBORDINATORS,
} from './word-lists.ts';

/** A clause that is being read; without a group it still waits for its verb. */
interface Frame {
  group: VerbGroup | null;
  parent: Frame | null;
  relation: ClauseRelation;
  marker: number | null;
  /** Noun phrases without a preposition before the verb. */
  pending: number[];
  subjects: number[];
  subjectBorrowed: boolean;
  /** Clause whose subject is this one's, where that is not known yet. */
  lender: Frame | null;
  objects: number[];
  obliques: { preposition: number; chunks: number[] }[];
  /** Noun phrase after a comma or conjunction that no verb has claimed yet. */
  free: number | null;
  antecedent: number | null;
  negated: boolean;
  /** Whether the object of the verb coordinated with this one is its own too ("confirm or deny it"). */
  sharesObject: boolean;
}

const RELATIVES = new Set(['who', 'which', 'whom', 'that', 'where', 'whose']);
/** Words that are preposition or conjunction by what follows. */
const TWO_FACED = new Set([
  'as',
  'after',
  'before',
  'since',
  'until',
  'till',
  'than',
  'like',
  'because',
  'for',
  'while',
  'when',
  'once',
  'though',
  'although',
  'if',
  'whether',
  'unless',
  'where',
  'why',
  'how',
  'whereas',
  'so',
  'lest',
  'what',
  'whenever',
  'wherever',
]);
const VERBAL_PREPOSITIONS = new Set([
  'according',
  'including',
  'following',
  'regarding',
  'concerning',
  'excluding',
  'pending',
  'owing',
  'based',
]);
const DASHES = new Set(['-', '(', ')']);

/** Reads the clauses of one sentence. */
export class ClauseReader {
  readonly #tokens: readonly Token[];
  readonly #chunks: readonly NounChunk[];
  readonly #chunkAt: Int32Array;
  readonly #telegraphic: boolean;
  readonly #frames: Frame[] = [];
  #stack: Frame[] = [];
  /** For each chunk the list it was put into, so that what is coordinated with it joins it. */
  readonly #places = new Map<number, number[]>();
  #preposition = -1;
  #conjunction = -1;
  #comma = false;
  #quotes = 0;
  /** Last noun phrase without preposition, and last of any kind. */
  #lastBare = -1;
  #lastChunk = -1;

  constructor(tokens: readonly Token[], chunks: readonly NounChunk[], kind: BlockKind) {
    this.#tokens = tokens;
    this.#chunks = chunks;
    this.#telegraphic = kind !== 'paragraph';
    this.#chunkAt = new Int32Array(tokens.length + 2).fill(-1);
    chunks.forEach((chunk, i) => this.#chunkAt.fill(i, chunk.from, chunk.to));
    this.#stack.push(this.#open(null, 'root', null));
  }

  #open(parent: Frame | null, relation: ClauseRelation, marker: number | null): Frame {
    return {
      group: null,
      parent,
      relation,
      marker,
      pending: [],
      subjects: [],
      subjectBorrowed: false,
      lender: null,
      objects: [],
      obliques: [],
      free: null,
      antecedent: null,
      negated: false,
      sharesObject: false,
    };
  }

  get #top(): Frame {
    return this.#stack.at(-1) as Frame;
  }

  #token(i: number): Token {
    return this.#tokens[i] as Token;
  }

  #lemma(frame: Frame | null): string {
    return frame?.group ? this.#token(frame.group.verb).lemma : '';
  }

  #popTo(frame: Frame): void {
    while (this.#stack.length > 1 && this.#top !== frame) this.#stack.pop();
  }

  read(): Clause[] {
    let i = 0;
    while (i < this.#tokens.length) i = this.#step(i);
    return this.#finish();
  }

  #step(i: number): number {
    const token = this.#token(i);
    const word = token.form.length > 40 ? token.form : token.form.toLowerCase();
    const chunk = this.#chunkAt[i] ?? -1;
    if ((word === 'what' || word === 'whatever') && this.#opensFreeRelative(i)) {
      this.#pushClause('complement', i);
      return i + 1;
    }
    if (chunk >= 0) {
      this.#readChunk(chunk);
      return (this.#chunks[chunk] as NounChunk).to;
    }
    if (this.#isVerbalPreposition(i, word)) {
      this.#preposition = i;
      return this.#tokens[i + 1]?.lemma === 'to' ? i + 2 : i + 1;
    }
    const group = readVerbGroup(this.#tokens, this.#chunks, this.#chunkAt, i);
    if (group) {
      this.#readVerb(group);
      return group.to;
    }
    this.#readWord(i, word, token);
    return i + 1;
  }

  #isVerbalPreposition(i: number, word: string): boolean {
    if (!VERBAL_PREPOSITIONS.has(word)) return false;
    const next = this.#tokens[i + 1];
    if (word === 'according' || word === 'owing') return next?.lemma === 'to';
    if (word === 'based') return false;
    const previous = this.#tokens[i - 1];
    if (previous?.pos === 'AUX') return false;
    return (this.#chunkAt[i + 1] ?? -1) >= 0 && (word === 'including' || !previous || previous.pos !== 'VERB');
  }

  #readWord(i: number, word: string, token: Token): void {
    if (word === '"') {
      this.#quotes += 1;
      return;
    }
    if (word === ',') {
      this.#comma = true;
      this.#preposition = -1;
      return;
    }
    if (DASHES.has(word) || word === ';' || word === ':') {
      this.#comma = true;
      this.#preposition = -1;
      if (word === ';') {
        const parent = this.#stack[0] as Frame;
        if (parent.group) {
          const frame = this.#open(parent, 'conjunct', null);
          this.#stack = [parent, frame];
        }
      }
      return;
    }
    if (token.pos === 'CCONJ') {
      if (word !== '&') this.#conjunction = i;
      this.#preposition = -1;
      return;
    }
    if (RELATIVES.has(word) && this.#isRelative(i, word)) {
      const frame = this.#open(this.#top, 'relative', i);
      frame.antecedent = word === 'where' || word === 'whose' || this.#preposition >= 0 ? null : this.#lastChunk;
      if (this.#preposition >= 0 && this.#lastChunk >= 0)
        frame.obliques.push({ preposition: this.#preposition, chunks: [this.#lastChunk] });
      this.#stack.push(frame);
      this.#preposition = -1;
      this.#comma = false;
      return;
    }
    if (
      word === 'that' &&
      (token.pos === 'SCONJ' || token.pos === 'PRON' || token.pos === 'DET' || token.pos === 'ADP')
    ) {
      this.#pushClause('complement', i);
      return;
    }
    if (TWO_FACED.has(word) && this.#opensClause(i)) {
      const after = this.#lemma(this.#top);
      const complement =
        (word === 'whether' ||
          word === 'if' ||
          word === 'what' ||
          word === 'why' ||
          word === 'how' ||
          word === 'where') &&
        SPEECH_VERBS.has(after) &&
        !this.#comma;
      this.#pushClause(complement ? 'complement' : 'adverbial', i);
      return;
    }
    if (PREPOSITIONS.has(word) && token.pos !== 'PUNCT') {
      // "out of", "from within": the first word of the two is nearer to the verb.
      this.#preposition = i;
      return;
    }
    if (token.pos === 'ADV' || token.pos === 'ADJ' || token.pos === 'PART' || token.pos === 'INTJ') return;
  }

  #isRelative(i: number, word: string): boolean {
    const token = this.#token(i);
    const next = this.#tokens[i + 1];
    if (this.#lastChunk < 0) return false;
    const previous = this.#tokens[i - 1];
    const last = this.#chunks[this.#lastChunk] as NounChunk;
    const adjacent = last.to >= i - 2;
    if (word === 'where') return adjacent && previous?.pos !== 'VERB';
    if (word !== 'that') return adjacent || previous?.pos === 'ADP';
    if (last.to !== i || !adjacent) return false;
    if (token.pos === 'PRON' && next && (next.pos === 'VERB' || next.pos === 'AUX')) return true;
    return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX') && next.verbForm !== 'VBG';
  }

  /** Whether a subject and a finite verb, or a gerund, follow the word at `i`. */
  #opensClause(i: number): boolean {
    const word = this.#token(i).lemma;
    let at = i + 1;
    let seen = false;
    for (let steps = 0; steps < 14 && at < this.#tokens.length; steps += 1) {
      const token = this.#token(at);
      const chunk = this.#chunkAt[at] ?? -1;
      if (chunk >= 0) {
        at = (this.#chunks[chunk] as NounChunk).to;
        seen = true;
      } else if (token.pos === 'VERB' || token.pos === 'AUX') {
        if (token.verbForm === 'VBG' || token.verbForm === 'VBN')
          return SUBORDINATORS.has(word) && word !== 'as' && word !== 'because' && !seen;
        return seen || word === 'when' || word === 'if' || word === 'as' || word === 'than' || word === 'what';
      } else if (
        token.pos === 'ADV' ||
        token.form === '"' ||
        token.pos === 'PART' ||
        token.pos === 'ADP' ||
        token.pos === 'DET' ||
        token.pos === 'ADJ'
      )
        at += 1;
      else return false;
    }
    return false;
  }

  /** "what the West fears": a clause with its own subject. */
  #opensFreeRelative(i: number): boolean {
    const chunk = this.#chunks[this.#chunkAt[i + 1] ?? -1];
    return chunk !== undefined && i > 0 && this.#opensClause(i);
  }

  #pushClause(relation: ClauseRelation, marker: number): void {
    // A clause that opens after a finished one hangs on the nearest clause with a verb.
    let parent = this.#top;
    if (!parent.group && parent.parent?.group && parent.pending.length === 0 && this.#stack.length > 1) {
      this.#stack.pop();
      parent = this.#top;
    }
    const conjoined = this.#conjunction >= 0 && this.#conjunction === marker - 1;
    if (conjoined && relation === 'complement') {
      const sibling = [...this.#stack].reverse().find((frame) => frame.relation === 'complement' && frame.group);
      if (sibling) {
        this.#popTo(sibling);
        parent = sibling.parent ?? parent;
      }
    }
    const frame = this.#open(parent, relation, marker);
    this.#stack.push(frame);
    this.#comma = false;
    this.#conjunction = -1;
    this.#preposition = -1;
  }

  #place(list: number[], chunk: number): void {
    list.push(chunk);
    this.#places.set(chunk, list);
  }

  #readChunk(number: number): void {
    const chunk = this.#chunks[number] as NounChunk;
    const isPossessor = this.#chunks[number + 1]?.possessor === number;
    if (isPossessor) return;
    this.#lastChunk = number;
    const preposition = this.#preposition;
    this.#preposition = -1;
    if (chunk.conjunct !== null) {
      const list = this.#places.get(chunk.conjunct);
      if (list) this.#place(list, number);
      this.#comma = false;
      this.#conjunction = -1;
      return;
    }
    if (chunk.apposition !== null) {
      this.#comma = false;
      return;
    }
    if (preposition >= 0) {
      this.#readOblique(number, preposition);
      return;
    }
    if (chunk.attached && this.#token(chunk.attached.preposition).form !== ',') {
      const host = this.#token(chunk.attached.preposition).lemma;
      if (host === 'as' || host === 'including' || host === 'like') return;
    }
    this.#readBare(number);
    this.#comma = false;
    this.#conjunction = -1;
  }

  #readOblique(number: number, preposition: number): void {
    const word = this.#token(preposition).lemma;
    const top = this.#top;
    const chunk = this.#chunks[number] as NounChunk;
    const ofNoun = word === 'of' && chunk.attached !== null;
    if (ofNoun || (!top.group && chunk.attached !== null)) {
      this.#places.set(number, []);
      return;
    }
    const oblique = { preposition, chunks: [] as number[] };
    this.#place(oblique.chunks, number);
    top.obliques.push(oblique);
  }

  #readBare(number: number): void {
    const chunk = this.#chunks[number] as NounChunk;
    const temporal = isTemporal(this.#tokens, chunk);
    // After the comma behind a fronted or inserted clause the sentence goes on where it waits for its verb.
    if (this.#comma && !temporal && this.#top.group) {
      const waiting = this.#findWaiting(true);
      if (waiting) {
        this.#popTo(waiting);
      }
    }
    const top = this.#top;
    this.#lastBare = number;
    if (temporal) return;
    if (!top.group) {
      this.#place(top.pending, number);
      return;
    }
    if (this.#comma || this.#conjunction >= 0) {
      top.free = number;
      this.#places.set(number, [number]);
      return;
    }
    if (
      top.group.kind === 'finite' &&
      top.subjects.length === 0 &&
      !top.subjectBorrowed &&
      top.objects.length === 0 &&
      this.#isInverted(top, chunk)
    ) {
      this.#place(top.subjects, number);
      return;
    }
    if (this.#isExistential(top)) {
      this.#place(top.subjects, number);
      return;
    }
    if (top.objects.length < 2 || this.#isAfter(top, chunk)) this.#place(top.objects, number);
    else {
      top.free = number;
      this.#places.set(number, [number]);
    }
  }

  /** '"…," said Putin': no noun phrase stood before the verb. */
  #isInverted(frame: Frame, chunk: NounChunk): boolean {
    const group = frame.group;
    if (!group) return false;
    if (SPEAKER_VERBS.has(this.#token(group.verb).lemma)) return chunk.from <= group.to + 1;
    return this.#token(group.verb).lemma === 'be' && chunk.from <= group.to + 1;
  }

  /** "There has been little contact": what there is stands after the verb. */
  #isExistential(frame: Frame): boolean {
    const group = frame.group as VerbGroup;
    if (this.#token(group.verb).lemma !== 'be' || frame.subjects.length > 0) return false;
    return this.#tokens[group.from - 1]?.lemma === 'there';
  }

  #isAfter(frame: Frame, chunk: NounChunk): boolean {
    return frame.group !== null && chunk.from === frame.group.to;
  }

  /** The nearest open clause below the top that waits for its verb. */
  #findWaiting(allowEmpty: boolean): Frame | null {
    for (let i = this.#stack.length - 2; i >= 0; i -= 1) {
      const frame = this.#stack[i] as Frame;
      if (!frame.group && (frame.pending.length > 0 || (allowEmpty && i === 0))) return frame;
    }
    return null;
  }

  #bestPending(frame: Frame): number[] {
    const last = frame.pending.at(-1);
    if (last === undefined) return [];
    const members = frame.pending.filter(
      (chunk) => (this.#chunks[chunk] as NounChunk).conjunct !== null || chunk === last,
    );
    const lead = (this.#chunks[last] as NounChunk).conjunct ?? last;
    return [
      ...new Set([
        lead,
        ...members.filter((chunk) => chunk === lead || (this.#chunks[chunk] as NounChunk).conjunct === lead),
      ]),
    ];
  }

  /** A noun phrase with everything coordinated with it. */
  #withConjuncts(number: number): number[] {
    return [number, ...this.#chunks.flatMap((chunk, i) => (chunk.conjunct === number ? [i] : []))];
  }

  #attach(frame: Frame, group: VerbGroup): void {
    frame.group = group;
    this.#frames.push(frame);
    this.#comma = false;
    this.#conjunction = -1;
    this.#preposition = -1;
    this.#lastBare = -1;
  }

  #takeFinite(frame: Frame, group: VerbGroup): void {
    frame.subjects = group.inside !== null ? this.#withConjuncts(group.inside) : this.#bestPending(frame);
    if (frame.relation === 'relative' && frame.antecedent !== null) {
      if (frame.subjects.length === 0) frame.subjects = this.#withConjuncts(frame.antecedent);
      else if (this.#token(group.verb).lemma !== 'be') frame.objects.push(frame.antecedent);
    }
    this.#attach(frame, group);
  }

  #readVerb(group: VerbGroup): void {
    switch (group.kind) {
      case 'infinitive':
        this.#readInfinitive(group);
        return;
      case 'gerund':
        this.#readGerund(group);
        return;
      case 'participle':
        this.#readParticiple(group);
        return;
      case 'finite':
        this.#readFinite(group);
    }
  }

  /** A new clause whose subject has been read as an object or stood free: "said Guterres would go". */
  #openWithSubject(parent: Frame, relation: ClauseRelation, subject: number, group: VerbGroup): void {
    const frame = this.#open(parent, relation, null);
    frame.subjects = this.#withConjuncts(subject);
    for (const holder of this.#stack) {
      holder.objects = holder.objects.filter((chunk) => !frame.subjects.includes(chunk));
      if (holder.free === subject) holder.free = null;
    }
    this.#stack.push(frame);
    this.#attach(frame, group);
  }

  #readFinite(group: VerbGroup): void {
    const top = this.#top;
    if (!top.group) {
      this.#takeFinite(top, group);
      return;
    }
    const isSpeaker = SPEAKER_VERBS.has(this.#token(group.verb).lemma);
    const coordinated =
      this.#conjunction >= 0 && this.#conjunction >= group.from - 3 && this.#lastBareBetween(this.#conjunction) < 0;
    if (coordinated) {
      this.#readConjunct(group);
      return;
    }
    const subject = top.free ?? this.#freeObject(top);
    const waiting = this.#findWaiting(false);
    if (subject !== null && group.inside === null) {
      const free = top.free !== null;
      const lemma = this.#lemma(top);
      if (waiting && !free && !(SPEECH_VERBS.has(lemma) && top.objects.length === 1)) {
        this.#popTo(waiting);
        this.#takeFinite(waiting, group);
        return;
      }
      if (free) {
        this.#readFreeSubject(top, subject, group, isSpeaker);
        return;
      }
      if (SPEECH_VERBS.has(lemma) || BARE_INFINITIVE.has(lemma)) {
        this.#openWithSubject(top, this.#quotes % 2 === 1 ? 'quotation' : 'complement', subject, group);
        return;
      }
      const before = top.objects.at(-2);
      if (before !== undefined) {
        // "a position Kyiv has called absurd": two noun phrases side by side open a relative clause.
        this.#openWithSubject(top, 'relative', subject, group);
        if (this.#token(group.verb).lemma !== 'be') this.#top.objects.push(before);
        return;
      }
      this.#openWithSubject(top, group.form === 'VB' ? 'complement' : 'conjunct', subject, group);
      return;
    }
    if (waiting) {
      this.#popTo(waiting);
      this.#takeFinite(waiting, group);
      return;
    }
    if (isSpeaker) {
      // '"…," said Putin': the speaker follows.
      const frame = this.#open(null, 'root', null);
      this.#makeQuotation(frame);
      this.#stack.push(frame);
      if (group.inside !== null) frame.subjects = this.#withConjuncts(group.inside);
      this.#attach(frame, group);
      return;
    }
    if (group.inside !== null) {
      const frame = this.#open(top, 'conjunct', null);
      frame.subjects = this.#withConjuncts(group.inside);
      this.#stack.push(frame);
      this.#attach(frame, group);
      return;
    }
    this.#readConjunct(group);
  }

  /** The last object where it stands right before the verb that comes now. */
  #freeObject(frame: Frame): number | null {
    const last = frame.objects.at(-1);
    if (last === undefined || this.#comma) return null;
    const lead = (this.#chunks[last] as NounChunk).conjunct ?? last;
    return this.#lastBare === lead || this.#lastBare === last ? lead : null;
  }

  #lastBareBetween(conjunction: number): number {
    const last = this.#chunks[this.#lastBare];
    return last && last.from > conjunction ? this.#lastBare : -1;
  }

  /** A noun phrase after a comma or conjunction, then a finite verb. */
  #readFreeSubject(top: Frame, subject: number, group: VerbGroup, isSpeaker: boolean): void {
    const root = this.#frames[0];
    if (isSpeaker && root && this.#frames.length > 0 && this.#conjunctionBefore(subject) === false) {
      // "X will do Y, the Kremlin announced": what came before is what was announced.
      const frame = this.#open(null, 'root', null);
      frame.subjects = this.#withConjuncts(subject);
      this.#makeQuotation(frame);
      for (const holder of this.#stack) if (holder.free === subject) holder.free = null;
      this.#stack.push(frame);
      this.#attach(frame, group);
      return;
    }
    // A new main clause hangs on the nearest clause that is not inside a relative one.
    let parent = top;
    while (
      parent.parent &&
      parent.relation !== 'root' &&
      parent.relation !== 'complement' &&
      parent.relation !== 'adverbial'
    )
      parent = parent.parent;
    this.#openWithSubject(parent, 'conjunct', subject, group);
  }

  #conjunctionBefore(chunk: number): boolean {
    let at = (this.#chunks[chunk] as NounChunk).from - 1;
    while (
      at >= 0 &&
      (this.#token(at).form === '"' || this.#token(at).pos === 'PART' || (this.#chunkAt[at] ?? -1) >= 0)
    )
      at -= 1;
    return at >= 0 && this.#token(at).pos === 'CCONJ';
  }

  /** What was read so far is what is said: its roots hang on the verb of saying. */
  #makeQuotation(frame: Frame): void {
    const relation: ClauseRelation = this.#quotes > 0 ? 'quotation' : 'complement';
    for (const other of this.#frames) {
      if (other.parent === null && other !== frame && other.relation === 'root') {
        other.parent = frame;
        other.relation = relation;
      }
    }
  }

  /** A verb after "and", without a noun phrase of its own: shares the subject of the nearest verb of its form. */
  #readConjunct(group: VerbGroup): void {
    const alike = (frame: Frame): boolean => {
      if (!frame.group) return false;
      if (group.kind !== 'finite') return frame.group.kind === group.kind;
      if (group.form === 'VB')
        return frame.group.kind === 'infinitive' || frame.group.form === 'VB' || frame.group.form === 'MD';
      if (group.form === 'VBP' && frame.group.kind === 'infinitive') return true;
      return frame.group.kind === 'finite';
    };
    const stacked = [...this.#stack].reverse();
    const waiting = this.#findWaiting(false);
    let sibling = stacked.find(alike);
    // ", and" after a relative clause goes on with the clause around it.
    const outer = this.#comma
      ? stacked.find((frame) => frame.group !== null && !this.#isWithinRelative(frame))
      : undefined;
    if (outer && sibling && this.#isWithinRelative(sibling) && (alike(outer) || this.#sharesForm(outer, group)))
      sibling = outer;
    if (
      waiting &&
      group.kind === 'finite' &&
      group.form !== 'VB' &&
      (!sibling || this.#stack.indexOf(sibling) > this.#stack.indexOf(waiting)) &&
      this.#comma
    ) {
      this.#popTo(waiting);
      this.#takeFinite(waiting, group);
      return;
    }
    sibling ??= stacked.find((frame) => frame.group !== null);
    if (!sibling) {
      this.#takeFinite(this.#top, group);
      return;
    }
    this.#popTo(sibling);
    const frame = this.#open(sibling, 'conjunct', this.#conjunction >= 0 ? this.#conjunction : null);
    frame.lender = sibling;
    frame.subjectBorrowed = sibling.subjectBorrowed;
    // "has visited X and called": the participle is passive only where the first one is.
    this.#stack.push(frame);
    sibling.sharesObject = sibling.objects.length === 0 && sibling.group !== null && group.from - sibling.group.to <= 2;
    const passive = group.kind === 'participle' ? (sibling.group?.passive ?? false) : group.passive;
    const shared =
      group.form === 'VBN' || group.form === 'VB' ? { modal: group.modal ?? sibling.group?.modal ?? null } : {};
    this.#attach(frame, { ...group, passive, ...shared });
  }

  #isWithinRelative(frame: Frame): boolean {
    for (let at: Frame | null = frame; at; at = at.parent) if (at.relation === 'relative') return true;
    return false;
  }

  /** "has visited … and called": the participles of one auxiliary. */
  #sharesForm(frame: Frame, group: VerbGroup): boolean {
    return frame.group !== null && this.#token(frame.group.verb).verbForm === this.#token(group.verb).verbForm;
  }

  #readInfinitive(group: VerbGroup): void {
    let top = this.#top;
    if (this.#conjunction === group.from - 1 && top.group?.kind === 'infinitive') {
      this.#readConjunct(group);
      return;
    }
    if (this.#telegraphic && !top.group && top.pending.length > 0) {
      this.#takeFinite(top, group);
      return;
    }
    const above = this.#comma && top.relation === 'adverbial' && top.group && top.parent?.group ? top.parent : null;
    if (above) this.#popTo(above);
    top = this.#top;
    const frame = this.#open(top, 'infinitive', group.from);
    const purpose = this.#token(group.from - 1 >= 0 ? group.from - 1 : 0);
    const object = top.objects.at(-1);
    const forPhrase = top.obliques.at(-1);
    const forSubject = forPhrase && this.#token(forPhrase.preposition).lemma === 'for' ? forPhrase.chunks : null;
    const noun = this.#adjacentNoun(group.from);
    frame.subjectBorrowed = true;
    if (forSubject && this.#isJustBefore(forSubject, group.from)) {
      frame.subjects = [...forSubject];
      frame.subjectBorrowed = false;
    } else if (
      object !== undefined &&
      this.#isJustBefore(top.objects, group.from) &&
      OBJECT_CONTROL.has(this.#lemma(top)) &&
      this.#lemma(top) !== 'need'
    ) {
      frame.subjects = [...top.objects];
    } else if (
      top.group?.passive !== true &&
      OBJECT_CONTROL.has(this.#lemma(top)) &&
      top.relation === 'relative' &&
      object !== undefined
    ) {
      frame.subjects = [...top.objects];
    } else if (
      noun !== null &&
      (this.#chunks[noun] as NounChunk).possessor !== null &&
      CONTROL_NOUNS.has(this.#token((this.#chunks[noun] as NounChunk).head).lemma)
    ) {
      frame.subjects = [(this.#chunks[noun] as NounChunk).possessor as number];
    } else if (noun !== null && !top.group) {
      // "efforts by the West to isolate Russia": nobody in particular.
      frame.lender = this.#agentOf(noun, frame) ? null : top;
    } else frame.lender = top;
    if (noun !== null && frame.lender === top && this.#agentOf(noun, frame)) frame.lender = null;
    frame.negated = NEGATIVE_VERBS.has(this.#lemma(top)) && purpose.pos === 'VERB';
    this.#stack.push(frame);
    this.#attach(frame, group);
  }

  /** "efforts by the West to isolate", "a plan of Putin to …": the noun's agent. */
  #agentOf(noun: number, frame: Frame): boolean {
    const chunk = this.#chunks[noun] as NounChunk;
    if (!chunk.attached || this.#token(chunk.attached.preposition).lemma !== 'by') return false;
    frame.subjects = this.#withConjuncts(noun);
    return true;
  }

  #adjacentNoun(from: number): number | null {
    const last = this.#chunks[this.#lastChunk];
    return last?.to === from ? this.#lastChunk : null;
  }

  #isJustBefore(chunks: readonly number[], from: number): boolean {
    const last = Math.max(...chunks);
    const chunk = this.#chunks[last];
    if (!chunk) return false;
    for (let at = chunk.to; at < from; at += 1) {
      const token = this.#token(at);
      if (token.pos !== 'ADV' && token.form !== '"') return false;
    }
    return true;
  }

  #readGerund(group: VerbGroup): void {
    const top = this.#top;
    if (
      this.#conjunction >= 0 &&
      this.#conjunction >= group.from - 2 &&
      this.#stack.some((frame) => frame.group?.kind === 'gerund')
    ) {
      this.#readConjunct(group);
      return;
    }
    const preposition = this.#preposition;
    const introducer = preposition >= 0 ? this.#token(preposition).lemma : '';
    const last = top.obliques.at(-1);
    if (last && this.#token(last.preposition).lemma === 'with' && this.#isJustBefore(last.chunks, group.from)) {
      // "with Kyiv's foreign ministry blasting him": the phrase is the subject.
      const frame = this.#open(top, 'participle', last.preposition);
      frame.subjects = [...last.chunks];
      top.obliques.pop();
      this.#stack.push(frame);
      this.#attach(frame, group);
      return;
    }
    const hasMarker = top.relation === 'adverbial' && !top.group && top.pending.length === 0 && top.marker !== null;
    if (hasMarker) {
      // "while avoiding condemnation": the subject of the clause above.
      top.lender = top.parent;
      top.subjectBorrowed = true;
      this.#attach(top, group);
      return;
    }
    const frame = this.#open(top, preposition >= 0 ? 'adverbial' : 'participle', preposition >= 0 ? preposition : null);
    if (preposition < 0 && !this.#comma && this.#lastChunk >= 0 && this.#adjacentNoun(group.from) !== null) {
      // "soldiers fighting in Ukraine", "saw troops crossing the border".
      const noun = this.#adjacentNoun(group.from) as number;
      frame.relation = 'relative';
      frame.subjects = this.#withConjuncts((this.#chunks[noun] as NounChunk).conjunct ?? noun);
    } else if (
      /^(?:for|from|of|into|with|against)$/.test(introducer) &&
      top.objects.length > 0 &&
      top.group &&
      !top.group.passive
    ) {
      // "blasting him for planning to meet Putin": he plans.
      frame.subjects = [...top.objects];
      frame.subjectBorrowed = true;
    } else {
      frame.lender = top;
      frame.subjectBorrowed = true;
    }
    const aboveIsVerb = group.from > 0 && this.#token(group.from - 1).pos === 'VERB';
    if (aboveIsVerb) frame.relation = 'infinitive';
    frame.negated = aboveIsVerb && NEGATIVE_VERBS.has(this.#lemma(top));
    this.#stack.push(frame);
    this.#attach(frame, group);
  }

  #readParticiple(group: VerbGroup): void {
    const top = this.#top;
    if (this.#conjunction >= 0 && this.#conjunction >= group.from - 2 && top.group) {
      this.#readConjunct({ ...group });
      const sibling = this.#top.lender;
      if (sibling?.group?.kind === 'finite' || sibling?.group?.passive === false) return;
      return;
    }
    const relation: ClauseRelation = this.#comma || this.#lastChunk < 0 ? 'participle' : 'relative';
    if (top.relation === 'adverbial' && !top.group && top.pending.length === 0 && top.marker !== null) {
      top.lender = top.parent;
      top.subjectBorrowed = true;
      this.#attach(top, group);
      return;
    }
    const frame = this.#open(top, relation, null);
    const last = this.#chunks[this.#lastChunk];
    if (last && last.to >= group.from - 2) frame.subjects = this.#withConjuncts(last.conjunct ?? this.#lastChunk);
    else {
      frame.lender = top;
      frame.subjectBorrowed = true;
    }
    this.#stack.push(frame);
    this.#attach(frame, group);
  }

  #resolveSubjects(frame: Frame, depth: number): readonly number[] {
    if (frame.subjects.length > 0 || !frame.lender || depth > 20) return frame.subjects;
    return this.#resolveSubjects(frame.lender, depth + 1);
  }

  #objectsOf(frame: Frame): number[] {
    if (!frame.sharesObject || frame.objects.length > 0) return [...frame.objects];
    const sharer = this.#frames.find(
      (other) => other.lender === frame && other.relation === 'conjunct' && other.objects.length > 0,
    );
    return sharer ? [...sharer.objects] : [];
  }

  #finish(): Clause[] {
    const frames = [...this.#frames].sort((a, b) => (a.group as VerbGroup).verb - (b.group as VerbGroup).verb);
    const numbers = new Map(frames.map((frame, i) => [frame, i]));
    const parentOf = (frame: Frame): number | null => {
      for (let parent = frame.parent, steps = 0; parent && steps < 50; parent = parent.parent, steps += 1) {
        const number = numbers.get(parent);
        if (number !== undefined) return number;
      }
      return null;
    };
    return frames.map((frame) => {
      const group = frame.group as VerbGroup;
      const obliques: Oblique[] = frame.obliques.map(({ preposition, chunks }) => ({ preposition, chunks }));
      const subjects = this.#resolveSubjects(frame, 0);
      const parent = parentOf(frame);
      return {
        verb: group.verb,
        from: group.from,
        to: group.to,
        particle: group.particle,
        passive: group.passive,
        negated: group.negated || frame.negated,
        modal: group.modal,
        subjects: [...subjects],
        subjectBorrowed: frame.subjectBorrowed && subjects.length > 0,
        objects: this.#objectsOf(frame),
        obliques,
        parent,
        relation: parent === null ? 'root' : frame.relation === 'root' ? 'conjunct' : frame.relation,
        marker: frame.marker,
      };
    });
  }
}

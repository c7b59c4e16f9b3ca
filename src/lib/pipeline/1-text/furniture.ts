/** Lines longer than this are never page furniture: a page's own words are short. */
const LONGEST = 300;

const AGENCIES =
  'AFP|AP|Reuters|EPA|EPA-EFE|EFE|DPA|dpa|Getty(?: Images)?|Xinhua|TASS|Tass|Sputnik|RIA Novosti|Anadolu|Bloomberg|IANS|PTI|ANI|UPI|Kyodo|Yonhap|Ukrinform|Pool|POOL|Shutterstock|NurPhoto|Alamy|iStock|Handout|HANDOUT';
const PERSON = "\\p{Lu}[\\p{L}.'-]*(?: (?:al-|de |van |von |bin )?\\p{Lu}[\\p{L}.'-]*){0,4}";

/** One kind of page furniture: its name and how such a line looks (normalised text). */
interface FurnitureRule {
  readonly id: string;
  readonly pattern: RegExp;
}

/** Kinds of page furniture that a line shows by itself. */
const FURNITURE_RULES: readonly FurnitureRule[] = [
  { id: 'share-price', pattern: /^[A-Z][A-Z0-9.]{0,6} [-+]?\d+(?:[.,]\d+)?% [\d.,]+ ?[$€£¥]?$/ },
  {
    id: 'exchange',
    pattern: /^(?:NYSE|LSE|NASDAQ|DAX|FTSE|AMEX|TSX)(?: ?[-/|,] ?(?:NYSE|LSE|NASDAQ|DAX|FTSE|AMEX|TSX))*$/i,
  },
  { id: 'text-size', pattern: /^(?:text|font) size\s*:?(?: ?[-+aA])*$/i },
  {
    id: 'photo',
    pattern:
      /(?:^|[/|([] ?)(?:photo|photograph|image|picture|file photo|photo credit|image credit|foto)s?(?: by| credit| courtesy(?: of)?)? ?: ?\S.{0,120}$/i,
  },
  { id: 'photo', pattern: /^(?:photo|photograph|image|picture)s? (?:by|courtesy(?: of)?|credit) .{1,100}$/i },
  {
    id: 'credit',
    pattern: new RegExp(
      `^[[(]?(?:${PERSON} ?[-/,|] ?)?(?:(?:${AGENCIES}) ?[/|-] ?)*(?:${AGENCIES})(?: via (?:${AGENCIES}))?[\\])]?\\.?$`,
      'u',
    ),
  },
  {
    // A sentence that ends before an agency's bare name is the article's last one, not a caption.
    id: 'caption',
    pattern: new RegExp(
      `^(?!.*[.!?]["']? [[(] ?(?:${AGENCIES}) ?[\\])]$).{0,240}[[(] ?(?:${PERSON} ?[/,|-] ?)?(?:(?:${AGENCIES}) ?[/|,-] ?)*(?:${AGENCIES})(?: (?:photo|file|via (?:${AGENCIES})))?(?: ?[/,] ?(?:file|pool))? ?[\\])]$`,
      'iu',
    ),
  },
  {
    id: 'caption',
    pattern:
      /^(?:caption|file|file photo|file picture|file image|handout photo|screenshot|screengrab) ?[:-] ?.{1,260}$/i,
  },
  {
    id: 'byline',
    pattern: new RegExp(
      `^(?:By|BY|by|(?:Written|Story|Edited|Posted|Reporting|Additional reporting) by|Author ?:) ?${PERSON}(?:(?:,| and|;| &) ${PERSON})*(?: in ${PERSON})?(?: ?[,|/-] ?[^.]{1,50})?$`,
      'u',
    ),
  },
  { id: 'byline', pattern: /^\(?(?:Reporting|Additional reporting|Writing|Editing|Compiled)\b.{0,80} by .{1,200}\)?$/ },
  { id: 'byline', pattern: /^(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'-]+ ?- ?-? ?[A-Z]{2,5}$/u },
  {
    id: 'byline',
    pattern: new RegExp(
      `^${PERSON} ?[,|] ?(?:staff writer|correspondent|editor|${AGENCIES}|BBC News|CNN)\\b.{0,40}$`,
      'u',
    ),
  },
  {
    id: 'advertisement',
    pattern:
      /^(?:advertisements?|advertising|sponsored(?: content)?|promoted(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after).{0,40}|scroll to continue.{0,40}|continue reading.{0,60}|skip (?:ad|advert|advertisement|past).{0,60})\.?$/i,
  },
  {
    id: 'share',
    pattern:
      /^(?:share(?: this)?(?: (?:article|story|post|page))?(?: (?:on|via|with) .{1,60})?|tweet|pin it|print(?: this)?(?: article| page)?|email(?: this)?(?: article| to a friend)?|copy link|save|comments?(?: \(\d+\))?|leave a comment|\d+ (?:comments?|shares?|views?)|(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|email|pinterest|messenger)(?:[ ,|/·•]+(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|email|pinterest|messenger|print|copy link))*|follow us(?: on)?.{0,80}|listen to (?:this )?article.{0,40}|click here.{0,120})[:.!]?$/i,
  },
  {
    id: 'newsletter',
    pattern:
      /^(?:sign up|subscribe|get (?:our|the) .{0,60}newsletter|join our|register now|log in|sign in|already a subscriber|enter your email|download (?:our|the) .{0,30}app|want more|don't miss|stay (?:up to date|informed|tuned)|thank you for (?:reading|subscribing)|support our journalism|become a member|your support)\b.{0,240}$/i,
  },
  {
    id: 'cookies',
    pattern:
      /^.{0,120}\b(?:we use cookies|uses cookies|cookie (?:policy|settings|preferences)|accept all cookies|privacy policy|terms (?:of (?:use|service)|and conditions))\b.{0,160}$/i,
  },
  { id: 'copyright', pattern: /^(?:©|\(c\) ?\d{4}|copyright\b).{0,200}$/i },
  {
    id: 'copyright',
    pattern:
      /^.{0,160}\b(?:all rights reserved|may not be (?:published|reproduced|republished)|no part of this (?:article|material))\b.{0,160}$/i,
  },
  {
    id: 'related',
    pattern:
      /^(?:related(?: (?:articles?|stories|topics|news|posts|content|coverage|links))?|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|more (?:from|on this story|stories|news|like this)|you (?:may|might) also like|editor'?s picks?|top stories|latest news|more on this|topics|tags|also read|read next|up next|in this article)\b ?:?.{0,60}$/i,
  },
  { id: 'stamp', pattern: /^\d+ min(?:ute)?s? (?:read|ago)$/i },
  { id: 'stamp', pattern: /^(?:watch|listen|video|live|gallery|in pictures|explainer|opinion|analysis)$/i },
  { id: 'stamp', pattern: /^\d{1,2}[:.]\d{2}(?: ?(?:[ap]\.?m\.?|GMT|UTC|BST|CET|CEST|ET|EST|EDT|IST))?$/i },
  {
    id: 'note',
    pattern:
      /^[•*]? ?this (?:article|story|report|piece) (?:was|has been|is) (?:first published|originally published|amended|updated|corrected|part of)\b.{0,200}$/i,
  },
  { id: 'note', pattern: /^(?:tell us what you think|send us your|contact us|have a (?:tip|story))\b.{0,120}$/i },
  { id: 'rule', pattern: /^[\s\-_*=~#.•·|+]+$/ },
];

/** A teaser for another article, at the beginning of a line or after a sentence. */
const TEASER =
  /^(?:SEE ALSO|READ ALSO|READ MORE|READ NEXT|ALSO READ|ALSO ON [A-Z]+|WATCH(?: NOW| MORE)?|LISTEN|RELATED(?: STORY| ARTICLE| CONTENT)?|RECOMMENDED|EXPLAINER|EXCLUSIVE VIDEO|DON'T MISS|MORE|See also|Read also|Read more|Also read|Related|Watch|Read) ?[:|>»] ?/;
const TEASER_WITHOUT_COLON = /^(?:see also|read also|read more|also read|read next)\b.{0,200}$/i;
/** A word that ends in a small letter with a capitalised word glued to it: "YetDespite". */
const GLUE = /\p{Ll}(?=\p{Lu}\p{Ll}*[\s,])/u;
/** Names that look glued and are not. */
const INNER_CAPITAL = /(?:^|[\s"'(])(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O|You|Face|Whats|Linked|Tik|i)$/;

/** Name of the kind of furniture that a line of normalised text is, null if it is the article's own. */
export const findFurniture = (line: string): string | null => {
  if (line.length > LONGEST) return null;
  for (const { id, pattern } of FURNITURE_RULES) if (pattern.test(line)) return id;
  return null;
};

/**
 * How many units at the beginning of a line are a teaser for another article ("SEE ALSO: … Important One YetDespite the
 * meeting": up to "Yet"); the whole length where nothing is glued to it, 0 where there is none.
 */
export const findTeaser = (line: string): number => {
  const label = TEASER.exec(line);
  if (!label) return line.length <= LONGEST && TEASER_WITHOUT_COLON.test(line) ? line.length : 0;
  const window = line.slice(0, LONGEST);
  let from = label[0].length;
  for (;;) {
    const glue = GLUE.exec(window.slice(from));
    if (!glue) break;
    const at = from + glue.index + 1;
    if (!INNER_CAPITAL.test(window.slice(Math.max(0, at - 10), at))) return at;
    from = at;
  }
  return line.length <= LONGEST ? line.length : 0;
};

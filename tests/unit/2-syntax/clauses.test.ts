import { describe, expect, test } from 'vitest';
import { describeClauses } from './describe-clauses.ts';

const has = (text: string, expected: readonly string[]): void => {
  const found = describeClauses(text);
  for (const line of expected) expect(found).toContainEqual(expect.stringContaining(line));
};

describe('verb groups', () => {
  test.each<[string, string, string[]]>([
    ['SY20', 'Guterres will be traveling to Russia.', ['Guterres will travel: - | to Russia <root']],
    ['SY20', 'Guterres has repeatedly criticised the offensive.', ['Guterres criticise: the offensive <root']],
    ['SY20', 'Guterres is expected to meet Putin.', ['Guterres expect[pass]: -', 'Guterres* meet: Putin <infinitive']],
    ['SY21', 'The summit was hosted by Russia.', ['The summit host[pass]: - | by Russia']],
    ['SY21', 'The army has been accused of atrocities.', ['The army accuse[pass]: - | of atrocities']],
    ['SY22', 'Zelenskyy has ruled out direct talks with Putin.', ['Zelenskyy rule out: direct talks | with Putin']],
    ['SY22', 'Kyiv ruled it out.', ['Kyiv rule out: it']],
    ['SY22', 'The police cracked down on protesters.', ['The police crack down: - | on protesters']],
    ['SY22', 'Russia pulled out of the deal.', ['Russia pull out: - | of the deal']],
    [
      'SY22',
      'Guterres called on Israel to stop the strikes.',
      ['Guterres call: - | on Israel', 'Israel* stop: the strikes'],
    ],
    ['SY23', 'Putin has not yet commented on the reports.', ['Putin NOT comment: - | on the reports']],
    ['SY23', "Russia didn't attack Ukraine.", ['Russia NOT attack: Ukraine']],
    ['SY23', 'Iran will never accept the offer.', ['Iran NOT will accept: the offer']],
    ['SY23', 'France no longer supports the plan.', ['France NOT support: the plan']],
    ['SY24', 'Iran refused to meet the envoy.', ['Iran refuse: -', 'Iran* NOT meet: the envoy']],
    ['SY25', 'Moscow could only be forced into peace.', ['Moscow could force[pass]: - | into peace']],
  ])('[%s] %s', (_rule, text, expected) => {
    has(text, expected);
  });
});

describe('subjects', () => {
  test.each<[string, string, string[]]>([
    ['SY30', 'The leader of Russia met Xi in Kazan.', ['The leader meet: Xi | in Kazan']],
    ['SY30', 'In Kazan, Putin met Xi on Thursday.', ['Putin meet: Xi']],
    [
      'SY31',
      'Zelenskyy, who visited Washington, rejected the plan.',
      ['Zelenskyy visit: Washington <relative', 'Zelenskyy reject: the plan <root'],
    ],
    [
      'SY31',
      'Putin -- who signed a pact with North Korea in June -- has not yet commented on it.',
      ['Putin sign: a pact | with North Korea', 'Putin NOT comment: -'],
    ],
    ['SY31', 'Farhan Haq, the UN spokesman, said no.', ['Farhan Haq say']],
    ['SY32', 'The deal that Russia signed was good.', ['Russia sign: The deal <relative', 'The deal be']],
    ['SY32', 'Zelenskyy rejected a position Kyiv has called absurd.', ['Kyiv call: a position <relative']],
    [
      'SY32',
      'The pact, which Iran signed with Russia, was published.',
      ['Iran sign: The pact | with Russia <relative', 'The pact publish[pass]'],
    ],
    ['SY33', '"We will fight," said Putin.', ['Putin say: - <root', 'We will fight: - <quotation']],
    ['SY33', '"We will fight," Putin said on Tuesday.', ['Putin say', 'We will fight: - <quotation']],
    [
      'SY33',
      'Russia will send troops, the Kremlin announced on Monday.',
      ['the Kremlin announce: - | on Monday <root', 'Russia will send: troops <complement'],
    ],
    [
      'SY34',
      'Haq said Guterres would use the meeting.',
      ['Haq say: - <root', 'Guterres would use: the meeting <complement'],
    ],
    [
      'SY34',
      'The United States warned that North Korea had sent troops to Russia.',
      ['The United States warn: -', 'North Korea send: troops | to Russia <complement'],
    ],
    ['SY35', 'Putin visited Beijing and met Xi.', ['Putin visit: Beijing', 'Putin meet: Xi <conjunct']],
    [
      'SY35',
      'He has visited areas where the army has been accused of atrocities, and repeatedly called for peace.',
      ['He call: - | for peace <conjunct'],
    ],
    [
      'SY35',
      'Russia refused to confirm or deny the allegations.',
      ['Russia* NOT confirm: the allegations', 'Russia* deny: the allegations'],
    ],
    ['SY36', 'Israel agreed to lift the blockade.', ['Israel* lift: the blockade <infinitive']],
    ['SY36', 'The UN urged Israel to stop the attack.', ['Israel* stop: the attack <infinitive']],
    ['SY36', "Ukraine criticised the UN chief's decision to meet Putin.", ['the UN chief* meet: Putin <infinitive']],
    ['SY37', 'Kyiv blasted him for planning to meet Putin.', ['him* plan: -', 'him* meet: Putin']],
    [
      'SY37',
      'Guterres criticised the offensive, saying it sets a precedent.',
      ['Guterres* say: - <participle', 'it set: a precedent <complement'],
    ],
    [
      'SY37',
      'Ukraine slammed the visit, with the ministry blasting Guterres.',
      ['the ministry blast: Guterres <participle'],
    ],
    [
      'SY37',
      'New Delhi has kept quiet since Moscow launched its offensive, pledging support for Kyiv.',
      ['New Delhi* pledge: support | for Kyiv'],
    ],
    ['SY38', 'Putin rejected an invitation issued by France.', ['an invitation issue[pass]: - | by France <relative']],
    ['SY38', 'Asked about the visit, Haq declined to comment.', ['Haq* ask[pass]: - | about the visit', 'Haq decline']],
    ['SY39', 'There has been little contact between Kyiv and Moscow.', ['little contact be']],
    ['SY40', 'Putin has demanded Ukraine surrender territory.', ['Ukraine surrender: territory <complement']],
  ])('[%s] %s', (_rule, text, expected) => {
    has(text, expected);
  });
});

describe('objects and obliques', () => {
  test.each<[string, string, string[]]>([
    [
      'SY50',
      'Putin met leaders from Brazil, India, China and South Africa.',
      ['| from Brazil + India + China + South Africa'],
    ],
    ['SY50', 'Xi met Putin, Modi and Ramaphosa.', ['Xi meet: Putin + Modi + Ramaphosa']],
    ['SY50', 'Putin met Xi and Modi visited Kyiv.', ['Putin meet: Xi <root', 'Modi visit: Kyiv <conjunct']],
    ['SY50', 'Putin and Guterres will discuss Ukraine.', ['Putin + Guterres will discuss: Ukraine']],
    ['SY51', 'The talks failed, according to the Kremlin.', ['| according the Kremlin']],
    ['SY51', 'The talks failed because of the war.', ['The talks fail: - | of the war']],
    [
      'SY52',
      'Iran signed a pact with Russia on a trip to Moscow.',
      ['Iran sign: a pact | with Russia | on a trip | to Moscow'],
    ],
  ])('[%s] %s', (_rule, text, expected) => {
    has(text, expected);
  });

  test('[SY60] in a title an infinitive is a main verb', () => {
    const text = 'Putin to meet Guterres\n\nThe two men will meet in Kazan on Thursday, the Kremlin said.';
    expect(describeClauses(text)[0]).toBe('Putin meet: Guterres <root');
  });
});

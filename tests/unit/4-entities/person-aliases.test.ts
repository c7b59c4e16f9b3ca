import { describe, expect, it } from 'vitest';
import type { NameUse } from '../../../src/lib/pipeline/4-entities/person-aliases.ts';
import { resolvePersonNames } from '../../../src/lib/pipeline/4-entities/person-aliases.ts';
import { isSpellingVariant, toNameSkeleton } from '../../../src/lib/pipeline/4-entities/transliteration.ts';

/** "Name/m" is known to be male. Gives groups of the names in order of first use. */
const group = (names: readonly string[]): string[] => {
  const uses = names.map((name): NameUse => {
    const [text = '', gender] = name.split('/');
    return { text, gender: gender === 'm' ? 'male' : gender === 'f' ? 'female' : null };
  });
  const persons = resolvePersonNames(uses);
  return [...new Set(persons)].map((person) =>
    uses
      .filter((_, i) => persons[i] === person)
      .map(({ text }) => text)
      .join(' | '),
  );
};

describe('[EN2] persons by name', () => {
  it.each<[string[], string[]]>([
    [['Antonio Guterres', 'António Guterres', 'Guterres'], ['Antonio Guterres | António Guterres | Guterres']],
    [['Masud Pezeshkian', 'Massoud Pezeskian', 'Pezeshkian'], ['Masud Pezeshkian | Massoud Pezeskian | Pezeshkian']],
    [['Yury Ushakov', 'Yuri Ushakov'], ['Yury Ushakov | Yuri Ushakov']],
    [['Mahmud Abbas', 'Mahmoud Abbas'], ['Mahmud Abbas | Mahmoud Abbas']],
    [
      ['Abdel Fattah al-Sisi', 'Abdel-Fattah el-Sisi', 'Sisi', 'al-Sisi'],
      ['Abdel Fattah al-Sisi | Abdel-Fattah el-Sisi | Sisi | al-Sisi'],
    ],
    [['Recep Tayyip Erdoğan', 'Erdogan', 'Tayyip Erdogan'], ['Recep Tayyip Erdoğan | Erdogan | Tayyip Erdogan']],
    [
      ['Xi Jinping', 'Xi', 'Kim Jong-un', 'Kim', 'Kim Jong Un'],
      ['Xi Jinping | Xi', 'Kim Jong-un | Kim | Kim Jong Un'],
    ],
    [
      ['Kim Jong-un', 'Kim Yo-jong'],
      ['Kim Jong-un', 'Kim Yo-jong'],
    ],
    [
      ['Moon Jae-in', 'Moon', 'Yoon Suk Yeol', 'Yoon'],
      ['Moon Jae-in | Moon', 'Yoon Suk Yeol | Yoon'],
    ],
    [['Benjamin Netanyahu', 'Netanyahu', 'Bibi Netanyahu'], ['Benjamin Netanyahu | Netanyahu | Bibi Netanyahu']],
    [
      ['Joe Biden', 'Joseph Biden', 'Hunter Biden', 'Biden'],
      ['Joe Biden | Joseph Biden', 'Hunter Biden | Biden'],
    ],
    [
      ['Joe Biden', 'Biden', 'Biden', 'Biden', 'Hunter Biden', 'Biden'],
      ['Joe Biden | Biden | Biden | Biden | Biden', 'Hunter Biden'],
    ],
    [
      ['Bill Clinton/m', 'Hillary Clinton/f', 'Clinton/f'],
      ['Bill Clinton', 'Hillary Clinton | Clinton'],
    ],
    [
      ['Muammar Gaddafi', 'Qaddafi', 'Saif al-Islam Gaddafi'],
      ['Muammar Gaddafi | Qaddafi', 'Saif al-Islam Gaddafi'],
    ],
    [['Alexander Lukashenko', 'Aleksandr Lukashenka'], ['Alexander Lukashenko | Aleksandr Lukashenka']],
    [['Sergei Lavrov', 'Sergey Lavrov', 'Lavrov'], ['Sergei Lavrov | Sergey Lavrov | Lavrov']],
    [
      ['Sergei Petrov', 'Sergei Petrova'],
      ['Sergei Petrov', 'Sergei Petrova'],
    ],
    [['Mohammed bin Salman', 'Muhammad bin Salman'], ['Mohammed bin Salman | Muhammad bin Salman']],
    [['Faisal bin Farhan', 'Faisal'], ['Faisal bin Farhan | Faisal']],
    [['Luiz Inácio Lula da Silva', 'Lula', 'Lula da Silva'], ['Luiz Inácio Lula da Silva | Lula | Lula da Silva']],
    [
      ['Ursula von der Leyen', 'von der Leyen', 'Von der Leyen'],
      ['Ursula von der Leyen | von der Leyen | Von der Leyen'],
    ],
    [['J. D. Vance', 'JD Vance', 'J.D. Vance', 'Vance'], ['J. D. Vance | JD Vance | J.D. Vance | Vance']],
    [
      ['Donald Trump', 'Donald J. Trump', 'Trump', 'Donald Trump Jr'],
      ['Donald Trump | Donald J. Trump | Trump', 'Donald Trump Jr'],
    ],
    [['Nicolás Maduro', 'Maduro', 'Nicolas Maduro Moros'], ['Nicolás Maduro | Maduro | Nicolas Maduro Moros']],
    [
      ['Bashar al-Assad', 'Assad', 'Asma al-Assad'],
      ['Bashar al-Assad | Assad', 'Asma al-Assad'],
    ],
    [
      ['Narendra Modi', 'Modi', 'Lalit Modi'],
      ['Narendra Modi | Modi', 'Lalit Modi'],
    ],
    [['Volodymyr Zelensky', 'Vladimir Zelensky'], ['Volodymyr Zelensky | Vladimir Zelensky']],
    [
      ['Li Keqiang', 'Li Qiang'],
      ['Li Keqiang', 'Li Qiang'],
    ],
    [
      ['Wang Yi', 'Wang Wenbin', 'Wang'],
      ['Wang Yi', 'Wang Wenbin | Wang'],
    ],
  ])('%j', (names, expected) => {
    expect(group(names)).toEqual(expected);
  });

  it('takes time near linear in the number of names', () => {
    const uses = Array.from({ length: 40_000 }, (_, i) => ({
      text: `Given${i % 997} Family${i % 4999}`,
      gender: null,
    }));
    expect(resolvePersonNames(uses)).toHaveLength(uses.length);
  }, 20_000);
});

describe('spelling variants', () => {
  it.each<[string, string, boolean]>([
    ['Zelenskyy', 'Zelensky', true],
    ['Zelenskiy', 'Zelenskyy', true],
    ['Pezeshkian', 'Pezeskian', true],
    ['Massoud', 'Masud', true],
    ['Yuri', 'Yury', true],
    ['Erdoğan', 'Erdogan', true],
    ['Khamenei', 'Khamenei', true],
    ['Hussein', 'Hussain', true],
    ['Mohammed', 'Muhammad', true],
    ['Tikhanovskaya', 'Tsikhanouskaya', true],
    ['Putin', 'Rutin', false],
    ['Niger', 'Nigeria', false],
    ['Petrov', 'Petrova', false],
    ['Johnson', 'Jonson', true],
    ['Macron', 'Marcon', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(isSpellingVariant(toNameSkeleton(a), toNameSkeleton(b))).toBe(expected);
  });
});

import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('two names and nothing between them', statementsOf, [
  ['[ST53] a player and a land', 'Messi never played for China.'],
  ['[ST53] side by side in a list', 'The choir sang in Ghana, Togo and Benin.'],
  ['[ST53] a flight', 'The flight from Kenya to Angola was late.'],
  ['[ST53] two who won', 'Morocco and Senegal qualified for the final.'],
  ['[ST53] a match', 'Argentina attacked well in the second half.'],
  ['[ST53] the price of a good', 'Cocoa from Ghana costs more than cocoa from Ecuador.'],
  ['[ST53] two who are compared', 'Nigeria has more people than Egypt.'],
  ['[ST53] a book about two', 'Her book about Vietnam and France won a prize.'],
  ['[ST53] a birth', 'Kamala Harris was born in Oakland.'],
  ['[ST53] two hospitals', 'A hospital in Gaza received a letter.'],
  ['[ST53] a joint border', 'The river forms the border between Laos and Thailand.'],
  ['[ST53] somebody agrees with himself', 'Economists in Chile and Peru agree.'],
  ['[ST53] a storm warning', 'Forecasters warned of storms in Cuba and Jamaica.'],
  ['[ST53] support as a column', "The bridge's supports were made in Turkey."],
  ['[ST53] two languages', 'Most people in Paraguay speak Guarani.'],
  ['[ST53] two markets', 'Shares fell in Japan and rose in India.'],
  ['[ST53] met with a success', 'The plan met with success in Rwanda.'],
  ['[ST53] two songs', 'Singers from Sweden and Ukraine tied for second place.'],
  ['[ST53] a virus that attacks', 'The fungus attacked crops in Malawi and Zambia.'],
  ['[ST53] two time zones', 'When it is noon in Fiji, it is midnight in Iceland.'],
  ["[ST53] a reader's letter", 'Correction: the story about Malta named Cyprus.'],
  ['[ST53] two weather reports', 'Snow fell in Poland while Greece had sun.'],
  ['[ST53] a chess match', 'Magnus Carlsen beat Fabiano Caruana in Norway.'],
]);

import { describeStatements } from './describe-statements.ts';
import { statementsOf } from './read-statements.ts';

describeStatements('sentences that say nothing', statementsOf, [
  ['no act between two who are named', 'India and Pakistan have long borders.'],
  ['an opinion about the weather', 'It rained in Kenya while Ethiopia had sun.'],
  ['one actor alone', 'France voted on Sunday.'],
  ['a comparison', 'Brazil is larger than Argentina.'],
  ['reporting alone', 'Officials in Peru said that the talks were useful.'],
  ['an act on nobody', 'The president of the court resigned.'],
  ['a historical mention without an act', 'Between Iran and Iraq lies a river.'],
  ['sport', 'Spain beat Portugal 3-2 on penalties.'],
  ['a film', 'The film about Uganda was shown in Canada.'],
  ['strike as stoppage', 'Workers in Chile went on strike.'],
  ["a page's own furniture", 'Reporting by Maria Lopez in Nairobi; editing by Ivan Petrov'],
  ['met a deadline', 'Greece met the deadline of the European Union.'],
  ['struck by a storm', 'A storm struck Fiji and Tonga.'],
  ['told a medium', '"We will see," Mette Frederiksen told the BBC.'],
  ['mutual distance', 'The border between Chad and Libya runs through the desert.'],
  ['two states as places', 'He was born in Sudan and grew up in Egypt.'],
  ['attack of flu', 'Winter attacks of flu are frequent in Norway and Sweden.'],
  ['heart attack', 'Ali had a heart attack in Turkey.'],
  ['support as a technical word', 'The new phone supports Arabic in Qatar.'],
  ['calls it by a name', 'Russia calls the war a special operation.'],
  ['a proposal to meet nobody', 'Vietnam proposed a date.'],
  ['a demand that nobody is named in', 'Calls for Israel to leave Gaza grow.'],
  ['an act done by nobody', 'Nobody attacked Malta.'],
  ['an act done by no state', 'No state has attacked Malta.'],
]);

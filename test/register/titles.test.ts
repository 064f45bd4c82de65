import { describe, expect, test } from 'vitest'
import { compareTitles } from '../../src/register/compare-titles.ts'
import { readTitle } from '../../src/register/title-of-words.ts'
import { register } from './shipped.ts'

// biome-ignore format: a table
const pairs: [a: string, b: string, likeness: string, why: string][] = [
  // near misses first
  ['director', 'deputy director', 'compatible', 'neither says of what'],
  ['director of the Orlsund Institute', 'deputy director of the Velm Centre', 'compatible', 'two houses: one may hold both'],
  ['director of research at the Orlsund Institute', 'deputy director of the Orlsund Institute', 'compatible', 'a deputy may head a part of the house'],
  ['director of the Orlsund Institute', 'head of the institute', 'same', 'a style, and the name told shortly'],
  ['Director General of the Orlsund Institute', 'director of the Orlsund Institute', 'same', 'a style'],
  ['chief of defence', 'armed forces chief', 'same', 'a style'],
  ['chief of the defence staff', 'chief of defence', 'same', 'a style'],
  ['navy chief', 'commander of the navy', 'same', 'a style'],
  ['navy chief', 'head of the Navy', 'same', 'a style'],
  ['army chief', 'chief of defence', 'compatible', '“army” is said for all forces'],
  ['commander of the Lithuanian army', 'Lithuanian chief of defence', 'compatible', 'a state’s army may be all of its forces'],
  ['commander of the army', 'chief of defence', 'different', 'the service on land and all forces'],
  ['commander of the army', 'army chief', 'same', 'a style'],
  ['commander of the army', 'chief of staff of the army', 'same', 'of an army the chief of staff is its head'],
  ['deputy commander of the army', 'commander of the army', 'different', 'a deputy'],
  ['army chief', 'commander of the land forces', 'same', 'the army is on land'],
  ["the mission's deputy commander", 'commander of the Training Mission Velmark', 'different', 'the mission told shortly'],
  ["the mission's deputy commander", 'commander of the Corps of Velmark', 'compatible', 'of another body'],
  ['commander of the ground forces', 'chief of the land forces', 'same', 'two words for one service'],
  ['commander of the land forces', 'chief of defence', 'different', 'land forces are never all'],
  ['commander of the land forces', 'chief of the navy', 'different', 'two services'],
  ['commander-in-chief of the armed forces', 'chief of defence', 'same', 'a style'],
  ['deputy commander of the Eastern Corps', 'commander of the 4th Battalion', 'compatible', 'two formations, and a deputy'],
  ['defence minister', 'minister of defence', 'same', 'a style'],
  ['defence minister', 'defence secretary', 'same', 'a style'],
  ['minister of defence and mobility', 'minister of transport', 'compatible', 'a ministry of several fields'],
  ['finance minister', 'economy minister', 'compatible', 'often one ministry'],
  ['Italian finance minister', 'Italian economy minister', 'compatible', 'one ministry there'],
  ['Norwegian finance minister', 'Norwegian economy minister', 'different', 'two ministers there'],
  ['auditor general of Velmark', 'chair of the accounts committee', 'different', 'who audits and who hears him'],
  ['auditor general of Velmark', 'finance minister of Velmark', 'different', 'who audits governs nothing'],
  ['auditor general of Velmark', 'president of the audit office of Velmark', 'compatible', 'a style'],
  ['auditor general of Velmark', 'chair of Velmark’s board of auditors', 'compatible', 'a style, perhaps'],
  ['permanent secretary at the Ministry of Defence', 'defence minister', 'different', 'who heads the service, and whom it serves'],
  ['permanent secretary at the Ministry of Defence', 'chief executive of the Equipment Agency', 'different', 'a ministry and an agency'],
  ['permanent under-secretary at the Ministry of Defence', 'permanent secretary at the Ministry of Defence', 'same', 'a style'],
  ['permanent secretary at the Treasury', 'Comptroller General', 'different', 'who audits and whom he audits'],
  ['Comptroller and Auditor General of Velmark', 'auditor general of Velmark', 'same', 'a style'],
  ['permanent secretary', 'executive', 'compatible', 'neither says of what'],
  ['auditor general of Velmark', 'deputy auditor general of Velmark', 'different', 'a deputy'],
  ['assistant secretary general of NATO', 'deputy secretary general of NATO', 'different', 'two ranks of one house'],
  ['state secretary', 'defence minister', 'compatible', 'a translation may put it for a minister'],
  ['president of the Orlsund Bank', 'prime minister of Velmark', 'compatible', 'a president of something else'],
  ['president', 'prime minister of Velmark', 'compatible', 'it does not say of what'],
  ['Spanish president', 'Spanish prime minister', 'compatible', 'president of the government'],
  ['ambassador to Poland', 'envoy to Poland', 'compatible', 'a style'],
  ['ambassador to Poland', 'ambassador in Warsaw', 'same', 'the post by its city'],
  ['Assistant Secretary General for Defence Investment of NATO', 'NATO’s assistant secretary general for defence investment', 'same', 'one division of the staff'],
  ['Norway’s ambassador to Poland', 'ambassador of Norway', 'same', 'whose, and where'],
  ['head of state of Velmark', 'president of Velmark', 'same', 'a style'],
  ['Velmark’s ambassador to Poland', 'Velmark’s special envoy for Ukraine', 'compatible', 'one may be both'],
  ['vice admiral', 'admiral', 'compatible', 'grades, by which officers are addressed'],
  ['assistant professor', 'professor', 'compatible', 'no office'],
  ['former director of the Orlsund Institute', 'deputy director of the Orlsund Institute', 'compatible', 'one after the other'],
  ['then deputy commander of the Eastern Corps', 'commander of the Eastern Corps', 'compatible', 'of another day'],
  ['acting director of the Orlsund Institute', 'deputy director of the Orlsund Institute', 'compatible', 'a deputy acts for the director'],
  ['chair of the defence committee', 'member of the defence committee', 'compatible', 'who chairs it is a member'],
  ['chief of staff', 'deputy chief of staff of the navy', 'compatible', 'it does not say of what'],
  ['commander of the exercise', 'commander of Exercise Grey Heron', 'same', 'told shortly: what it is stands before its name'],
  ['minister for Europe and foreign affairs', 'foreign minister', 'compatible', 'a ministry of both fields'],
  ['commander of forces in Europe', 'chief of the navy', 'compatible', 'Europe is where, no field'],
  ['chief executive of Orlsund Yards', 'CEO of Orlsund Yards', 'same', 'a style'],
  ['chief executive officer of Orlsund Yards', 'head of Orlsund Yards', 'compatible', 'a head may be either'],
  ['chief executive of Orlsund Yards', 'chairwoman of Velm Yards', 'compatible', 'two firms'],
  ['chairman and chief executive of Orlsund Yards', 'chairman of Orlsund Yards', 'compatible', 'one hand has both'],
  ['executive chairman of Orlsund Yards', 'chief executive of Orlsund Yards', 'compatible', 'one hand has both'],
  // offices that are not styles of one
  ['chief executive of Orlsund Yards', 'chairwoman of Orlsund Yards', 'different', 'who runs a firm and who chairs its board'],
  ['chief executive of Orlsund', 'chair of Orlsund Yards', 'different', 'a firm in short'],
  ['Orlsund Yards CEO', 'board chair of Orlsund Yards', 'different', 'so in short'],
  ['Europe minister', 'foreign minister', 'different', 'two ministries'],
  ['minister for European affairs', 'minister for foreign affairs', 'different', 'so by their long names'],
  ['deputy commander of exercise', 'commander of Exercise Grey Heron', 'different', 'a deputy'],
  ['director of the Orlsund Institute', 'deputy director of the Orlsund Institute', 'different', 'a deputy'],
  ['Orlsund Institute director', 'Orlsund Institute’s deputy director', 'different', 'a deputy, the house before'],
  ['head of the Orlsund Institute', 'vice director of the Institute', 'different', 'a deputy, in other words'],
  ['commander of the Eastern Corps', 'deputy commander of the Eastern Corps', 'different', 'a deputy'],
  ['commander of the Eastern Corps', 'second-in-command of the Eastern Corps', 'different', 'a deputy'],
  ['chief of defence', 'deputy chief of defence', 'different', 'a deputy'],
  ['Chief of Defence', 'navy chief', 'different', 'one service of all'],
  ['air force commander', 'chief of the navy', 'different', 'two services'],
  ['chief of the army', 'air force chief', 'different', 'two services'],
  ['brigade commander', 'corps commander', 'different', 'two sizes of formation'],
  ['president of Velmark', 'prime minister of Velmark', 'different', 'head of state and of government'],
  ['Velmark’s president', 'Velmark’s premier', 'different', 'head of state and of government'],
  ['Velmarkian president', 'prime minister of Velmark', 'different', 'the state by its people'],
  ['ambassador to Poland', 'consul general in Poland', 'different', 'another post at the same place'],
  ['Velmark’s ambassador to NATO', 'Velmark’s foreign minister', 'different', 'nobody is both'],
  ['Chancellor of the Republic of Velmark', 'president of Velmark', 'different', 'head of government and head of state'],
  ['Chancellor of the Exchequer', 'finance minister', 'same', 'a style of that ministry'],
  ['ambassador', 'foreign minister', 'compatible', 'a style that some keep'],
  ['foreign minister', 'deputy foreign minister', 'different', 'a deputy'],
  ['defence minister', 'state secretary for defence', 'different', 'below the minister'],
  ['minister of defence', 'state secretary in the Defence Ministry', 'different', 'below the minister'],
  ['finance minister', 'defence minister', 'different', 'two ministries'],
  ['chair of the defence committee', 'vice-chair of the defence committee', 'different', 'a deputy'],
  ['president of the Coastal Assembly', 'vice-president of the Coastal Assembly', 'different', 'a deputy'],
  ['ambassador to NATO', 'deputy ambassador to NATO', 'different', 'a deputy'],
  ['commander of the Third Brigade', 'chief of staff of the Third Brigade', 'different', 'a formation’s commander and his chief of staff'],
  ['deputy commander of the Joint Lift Command', 'chief of staff of the Joint Lift Command', 'different', 'a command’s deputy and its chief of staff'],
  ['commander of the fleet', 'chief of staff of the fleet', 'different', 'a fleet is a formation'],
  ['chief of the army', 'chief of staff of the army', 'same', 'of an army the chief of staff is its head'],
  ['commander of the navy', 'chief of naval staff', 'same', 'of a navy too'],
  ['commander of the Third Brigade', 'chief of staff of the Fourth Fleet', 'compatible', 'two formations: nobody can tell'],
  ['governor of the Central Bank of Velmark', 'finance minister of Velmark', 'different', 'a central bank’s head is no minister'],
  ['governor of the central bank of Norway', 'finance minister of Norway', 'different', 'of a registered state, too'],
  ['minister of economic affairs of Norway', 'defence minister of Norway', 'different', 'a ministry that goes with no other'],
  ['minister of economic affairs of Norway', 'minister of energy of Norway', 'compatible', 'two that one may hold'],
  ['governor of Velmark', 'finance minister of Velmark', 'compatible', 'a governor of another kind'],
  ['president of the Coastal Assembly', 'rapporteur of the Coastal Assembly', 'different', 'who presides reports on nothing'],
  ['president of the Coastal Assembly', 'rapporteur of the Inland Forum', 'compatible', 'two houses'],
  ['ambassador to Poland', 'chargé d’affaires to Poland', 'different', 'a deputy'],
  ['ambassador to Poland', 'ambassador to Romania', 'different', 'two posts'],
  ['Norway’s ambassador to Poland', 'Norway’s ambassador to Romania', 'different', 'two posts of one state'],
  ['Norway’s ambassador to Poland', 'special envoy of Norway', 'different', 'another post of one state'],
  ['minister of industry', 'defence minister', 'different', 'no one has both'],
  ['minister of education', 'foreign minister', 'different', 'no one has both'],
  ['ambassador to Ukraine', 'special envoy to Ukraine', 'different', 'another post at the same place'],
  ['secretary general of the Coastal Assembly', 'deputy secretary general of the Coastal Assembly', 'different', 'a deputy'],
]

describe('compareTitles', () => {
  for (const [a, b, likeness, why] of pairs)
    test(`${a} / ${b}: ${likeness}, ${why}`, () => {
      const [one, other] = [readTitle(register, a), readTitle(register, b)]
      const found = one && other ? [compareTitles(one, other), compareTitles(other, one)] : ['compatible', 'compatible']
      expect(found).toEqual([likeness, likeness])
    })
})

describe('readTitle', () => {
  for (const words of [
    '',
    'General',
    'a farmer',
    'the deputy',
    'chief executive of a shipyard and deputy mayor of Lund',
    'head over heels',
  ])
    test(`no title: "${words}"`, () => expect(readTitle(register, words)).toBeNull())

  test('whatever country, or firm, is told of is no body of its own', () => {
    expect(readTitle(register, 'deputy auditor general of the country')?.body).toBeNull()
    expect(readTitle(register, 'chief executive of the firm')?.body).toBeNull()
  })
})

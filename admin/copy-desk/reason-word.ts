import type { CopyFinding, CopyRule } from '../../src/copydesk/copy-finding.ts'
import type { WordKey } from '../../src/words/words.ts'

const REASONS: Readonly<Record<CopyRule, WordKey | Readonly<Record<string, WordKey>>>> = {
  'relative-date': {
    wrong: 'copyDesk:ageWrong',
    resolved: 'copyDesk:ageLater',
    vague: 'copyDesk:ageVague',
  },
  'date-without-year': {
    wrong: 'copyDesk:yearWrong',
    resolved: 'copyDesk:yearLater',
    vague: 'copyDesk:yearVague',
  },
  'weekday-wrong': 'copyDesk:weekday',
  'no-such-date': 'copyDesk:noSuchDate',
  'year-unlikely': 'copyDesk:yearUnlikely',
  'year-disagrees': 'copyDesk:yearDisagrees',
  'percent-over': 'copyDesk:percentOver',
  'percent-sum': 'copyDesk:percentSum',
  'magnitude-twice': 'copyDesk:magnitude',
  'stray-word': 'copyDesk:stray',
  'repeated-word': 'copyDesk:repeated',
  spelling: 'copyDesk:misspelled',
  unbalanced: { opens: 'copyDesk:opens', closes: 'copyDesk:closes' },
  'space-before-stop': 'copyDesk:spaceBefore',
  'space-missing': 'copyDesk:spaceMissing',
  'space-inside': 'copyDesk:spaceInside',
  'double-space': 'copyDesk:doubleSpace',
  'doubled-stop': 'copyDesk:doubledStop',
  'mixed-quotes': 'copyDesk:mixedQuotes',
  'mixed-dashes': 'copyDesk:mixedDashes',
  'house-style': { prefer: 'copyDesk:stylePrefer', avoid: 'copyDesk:styleAvoid' },
}

/** The words that say why a finding is one. */
export function reasonWord({
  rule,
  case: which = '',
}: Pick<CopyFinding, 'case' | 'rule'>): WordKey {
  const reason = REASONS[rule]
  return typeof reason === 'string' ? reason : (reason[which] ?? 'copyDesk:perhaps')
}

import type { CommentPolicy } from '../publishing/content.ts'
import { plainLine } from './plain.ts'

type Policy = CommentPolicy['policy']

const subject =
  "(?:(?:the|reader|readers['’]) )?(?:comments?|commenting|comments? section|comments? thread|discussion)"
const ofWhat = '(?: (?:for|on|to|under|below) (?:this|the) \\S{1,30})?'
const verb = '(?:(?:is|are|has been|have been|was|were|will be)|[:–—-]|\\()'
const when = '(?:now|currently|permanently|temporarily|always)'
const scope = '(?: (?:for|on|to|after|at|before|below|by|until)\\b.{0,80})?'

/** Each matches a whole line, so that a sentence about comments in a body is none of them. */
const notices: [Policy, RegExp][] = [
  [
    'closed',
    new RegExp(
      `^${subject}${ofWhat} ?(?:${verb} ?)?(?:${when} )?(?:closed|disabled|off|turned off|switched off|unavailable|not (?:available|open|enabled|accepted|allowed|possible))${scope}\\)?[.!]?$`,
      'iu',
    ),
  ],
  [
    'closed',
    /^this (?:article|piece|story|post|thread) is (?:now )?closed (?:to|for) (?:new )?comments?[.!]?$/iu,
  ],
  ['closed', /^(?:sorry, )?(?:we are|we['’]re) (?:not|no longer) accepting comments\b.{0,60}$/iu],
  ['closed', /^(?:bu yazı )?yorum(?:lar|lara)? ?(?::|kapalı|kapatıl).{0,40}$/iu],
  ['closed', /^(?:باب )?(?:التعليقات|التعليق|تعليقات) (?:مغلقة|مغلق|مقفلة).{0,40}$/u],
  [
    'pre-moderated',
    new RegExp(`^${subject}${ofWhat} (?:is|are|will be) (?:pre-?)?moderated${scope}[.!]?$`, 'iu'),
  ],
  [
    'open',
    new RegExp(
      `^${subject}${ofWhat} (?:is|are) (?:${when} )?(?:open|welcome|enabled)${scope}[.!]?$`,
      'iu',
    ),
  ],
  [
    'open',
    /^(?:leave a (?:comment|reply)|join the (?:conversation|discussion)|have your say)[.!]?$/iu,
  ],
  ['open', /^(?:yorum yap(?:ın)?|yorumlar açık(?:tır)?|التعليقات مفتوحة)[.!]?$/iu],
]

/** What a line says of comments; null when it is not such a notice. */
export const readCommentNotice = (text: string): CommentPolicy | null => {
  if (text.length > 200) return null
  const notice = plainLine(text)
  const policy = notices.find(([, pattern]) => pattern.test(notice))?.[0]
  return policy ? { policy, notice } : null
}

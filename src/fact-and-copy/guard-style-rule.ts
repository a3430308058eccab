import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { faultOfRule, linesOf, styleRuleOf } from '../copydesk/index.ts'
import type { StyleRuleRow } from '../copydesk/index.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { canonicalJson, sha256Hex } from '../publishing/index.ts'
import { faultOfStyle } from '../words/index.ts'
import { actorOf } from '../workflow/index.ts'

/** A rule is tried on its own examples whenever it is saved: `style-rule-fails` 422 names the one that fails. */
export const checkStyleRule: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const row = { ...originalDoc, ...data } as StyleRuleRow
  const texts = [row.find, row.prefer, row.reason, row.wrong, row.right]
  // What is not text at all is refused by the fields themselves.
  if (texts.some((text) => text !== undefined && text !== null && typeof text !== 'string')) {
    return data
  }
  const fault = faultOfRule(styleRuleOf(row), {
    wrong: linesOf(row.wrong),
    right: linesOf(row.right),
  })
  if (fault) {
    throw new DeskError('style-rule-fails', 422, faultOfStyle({ req }, fault), [
      { field: fault.field },
    ])
  }
  return data
}

/** Records that a rule was saved or deleted, with the hash of what it says. */
export const recordStyleRule =
  (what: 'deleted' | 'saved') =>
  async ({ doc, req }: { doc: StyleRuleRow; req: PayloadRequest }): Promise<void> => {
    await appendEvent(req, {
      type: `style-rule.${what}`,
      subjectType: 'style-rule',
      subject: doc.publicId,
      actor: actorOf(req),
      detail: { rule: sha256Hex(canonicalJson(styleRuleOf(doc))) },
    })
  }

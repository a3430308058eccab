import { isPayload, memberName, unwrapped } from './payload-expression.mjs'
import { fileOf, readReviewedList } from './reviewed-list.mjs'

/** The rooms that keep the guarantees which a write past Payload's hooks would break. */
const ROOMS = ['src/ledger/', 'src/publishing/', 'src/storage/', 'src/workflow/']

const ADAPTER_METHODS = new Set([
  'beginTransaction',
  'commitTransaction',
  'count',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'rollbackTransaction',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
])

/** What storage answers whoever asks, with no hook and no access control either. */
const STORAGE_READS = new Set(['countBy', 'createMany', 'claimRow', 'findRow'])

/** Database calls pass no hook and no access control: only the rooms that answer for them may make any. */
export default {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'object' } }],
    messages: {
      closed:
        'The database is reached through Payload, or from {{rooms}}, or from a file on .ci/lint/reviewed-database-door.json.',
      unneeded: '.ci/lint/reviewed-database-door.json lists this file without need; take it out.',
    },
  },
  create(context) {
    const reviewed = context.options[0] ?? readReviewedList('reviewed-database-door.json')
    const file = fileOf(context)
    if (ROOMS.some((room) => file.startsWith(room))) return {}
    const isReviewed = reviewed.some((entry) => entry.file === file)
    const { sourceCode } = context
    let uses = 0

    function refuse(node) {
      uses += 1
      if (isReviewed) return
      context.report({ node, messageId: 'closed', data: { rooms: ROOMS.join(', ') } })
    }

    return {
      MemberExpression(node) {
        const name = memberName(node)
        if (name === 'db' && isPayload(node.object, sourceCode)) return refuse(node)
        const object = unwrapped(node.object)
        const isAdapter = object.type === 'MemberExpression' && memberName(object) === 'db'
        if (isAdapter && ADAPTER_METHODS.has(name) && !isPayload(object.object, sourceCode)) {
          refuse(node)
        }
      },
      ImportSpecifier(node) {
        const fromStorage = /\/storage\/index\.ts$/.test(String(node.parent.source.value))
        if (fromStorage && STORAGE_READS.has(node.imported.name)) refuse(node)
      },
      VariableDeclarator({ id, init }) {
        if (id.type !== 'ObjectPattern' || !isPayload(init, sourceCode)) return
        const taken = id.properties.find((property) => property.key?.name === 'db')
        if (taken) refuse(taken)
      },
      'Program:exit'(program) {
        if (isReviewed && uses === 0) context.report({ node: program, messageId: 'unneeded' })
      },
    }
  },
}

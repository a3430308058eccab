import { isPayload, memberName, unwrapped } from './payload-expression.mjs'
import { fileOf, readReviewedList } from './reviewed-list.mjs'

const OPERATIONS = new Set([
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersionByID',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'restoreGlobalVersion',
  'restoreVersion',
  'update',
  'updateGlobal',
])

const propertyName = (property) => property.key?.name ?? property.key?.value

const findProperty = (object, name) =>
  object.properties.find(
    (property) =>
      property.type === 'Property' && !property.computed && propertyName(property) === name,
  )

function hasSpreadAfter(object, property) {
  const position = object.properties.indexOf(property)
  return object.properties.slice(position + 1).some(({ type }) => type === 'SpreadElement')
}

function takesRequest(parameter) {
  const pattern = parameter.type === 'AssignmentPattern' ? parameter.left : parameter
  if (pattern.type === 'Identifier') return pattern.name === 'req'
  return pattern.type === 'ObjectPattern' && findProperty(pattern, 'req') !== undefined
}

const isShapedLikeHook = (node) =>
  node.params !== undefined && node.type !== 'TSFunctionType' && node.params.some(takesRequest)

/**
 * Payload's Local API skips access control unless told otherwise, and outside of the transaction of
 * the request unless `req` is passed. So every call says whom it is made for.
 */
export default {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'object' } }],
    messages: {
      literal:
        'Pass `payload.{{operation}}` an object literal, so that its access can be read here.',
      missing:
        'Say whom `payload.{{operation}}` is for: `overrideAccess: false` with `user` or `req`, or `true` in a reviewed file.',
      unreadable:
        'Write `overrideAccess` of `payload.{{operation}}` as `true` or `false`, after every spread.',
      nobody:
        '`overrideAccess: false` without `user` or `req` asks for a stranger; pass one of them.',
      unreviewed:
        '`overrideAccess: true` only in files on .ci/lint/reviewed-override-access.json, with a reason.',
      detached: 'Pass `req`, or this runs outside the transaction that the hook belongs to.',
      unneeded: '.ci/lint/reviewed-override-access.json lists this file without need; take it out.',
      taken: 'Call `payload.{{operation}}` as a method, so that its access can be checked.',
    },
  },
  create(context) {
    const reviewed = context.options[0] ?? readReviewedList('reviewed-override-access.json')
    const isReviewed = reviewed.some(({ file }) => file === fileOf(context))
    const { sourceCode } = context
    let overrides = 0

    function checkAccess(call, options, operation) {
      const access = findProperty(options, 'overrideAccess')
      if (!access) return context.report({ node: call, messageId: 'missing', data: { operation } })
      const { value } = access.value
      if (typeof value !== 'boolean' || hasSpreadAfter(options, access)) {
        return context.report({ node: access, messageId: 'unreadable', data: { operation } })
      }
      if (value) {
        overrides += 1
        if (!isReviewed) context.report({ node: access, messageId: 'unreviewed' })
      } else if (!findProperty(options, 'user') && !findProperty(options, 'req')) {
        context.report({ node: access, messageId: 'nobody' })
      }
    }

    return {
      CallExpression(call) {
        const callee = unwrapped(call.callee)
        if (callee.type !== 'MemberExpression') return
        const operation = memberName(callee)
        if (!OPERATIONS.has(operation) || !isPayload(callee.object, sourceCode)) return
        const options = unwrapped(call.arguments[0])
        if (options?.type !== 'ObjectExpression') {
          return context.report({ node: call, messageId: 'literal', data: { operation } })
        }
        checkAccess(call, options, operation)
        const inHook = sourceCode.getAncestors(call).some(isShapedLikeHook)
        if (inHook && !findProperty(options, 'req')) {
          context.report({ node: call, messageId: 'detached' })
        }
      },
      VariableDeclarator({ id, init }) {
        if (id.type !== 'ObjectPattern' || !isPayload(init, sourceCode)) return
        for (const property of id.properties) {
          const operation = propertyName(property)
          if (OPERATIONS.has(operation)) {
            context.report({ node: property, messageId: 'taken', data: { operation } })
          }
        }
      },
      'Program:exit'(program) {
        if (isReviewed && overrides === 0) context.report({ node: program, messageId: 'unneeded' })
      },
    }
  },
}

/**
 * Which expressions hold a Payload instance: anything named `payload`, any member of that name, what
 * `getPayload()` answers, and variables or parameters of another name that were given one of these.
 */

const PAYLOAD_TYPES = new Set(['BasePayload', 'Payload'])

/** The expression inside `await x`, `x!`, `(x as T)`, `x satisfies T` and `a?.b`. */
export function unwrapped(node) {
  switch (node?.type) {
    case 'AwaitExpression':
      return unwrapped(node.argument)
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return unwrapped(node.expression)
    default:
      return node
  }
}

/** The name of a member, also of `object['name']`; undefined when it is computed. */
export function memberName(node) {
  if (!node.computed) return node.property.name
  return node.property.type === 'Literal' ? String(node.property.value) : undefined
}

function variableOf(identifier, sourceCode) {
  for (let scope = sourceCode.getScope(identifier); scope; scope = scope.upper) {
    const variable = scope.set.get(identifier.name)
    if (variable) return variable
  }
}

function hasPayloadType(identifier) {
  const annotation = identifier.typeAnnotation?.typeAnnotation
  return (
    annotation?.type === 'TSTypeReference' &&
    annotation.typeName.type === 'Identifier' &&
    PAYLOAD_TYPES.has(annotation.typeName.name)
  )
}

/** `{ payload: other }` gives an instance a second name. */
function isRenamedMember(identifier) {
  const property = identifier.parent
  return property?.type === 'Property' && property.key.name === 'payload'
}

/** @returns {boolean} whether the expression holds a Payload instance, as far as names tell */
export function isPayload(expression, sourceCode, depth = 0) {
  const node = unwrapped(expression)
  if (!node || depth > 5) return false
  if (node.type === 'MemberExpression') return memberName(node) === 'payload'
  if (node.type === 'CallExpression') return node.callee.name === 'getPayload'
  if (node.type !== 'Identifier') return false
  if (node.name === 'payload') return true
  const definition = variableOf(node, sourceCode)?.defs[0]
  if (!definition) return false
  if (hasPayloadType(definition.name) || isRenamedMember(definition.name)) return true
  const { node: declarator } = definition
  return (
    definition.type === 'Variable' &&
    declarator.id.type === 'Identifier' &&
    isPayload(declarator.init, sourceCode, depth + 1)
  )
}

import { fileOf } from './reviewed-list.mjs'

const DRAWERS = new Set([
  'common',
  'helper',
  'helpers',
  'manager',
  'managers',
  'misc',
  'util',
  'utilities',
  'utils',
])

const withoutExtensions = (segment) => segment.replace(/(?<=.)\..*$/, '')

/** `date-utils` is as much of a drawer as `utils`. */
const isDrawer = (name) => DRAWERS.has(name.toLowerCase().split(/[-_]/).at(-1))

/** A name says what is inside; a drawer says only that somebody did not know where to put it. */
export default {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { drawer: '`{{name}}` names a drawer; name the noun or verb that it holds.' },
  },
  create(context) {
    return {
      Program(program) {
        const segments = fileOf(context).split('/')
        const file = segments.at(-1)
        const drawer =
          segments.find((segment) => isDrawer(withoutExtensions(segment))) ??
          (withoutExtensions(file) === 'data' ? file : undefined)
        if (drawer) context.report({ node: program, messageId: 'drawer', data: { name: drawer } })
      },
    }
  },
}

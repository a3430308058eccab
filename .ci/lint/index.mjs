/** The house's own lint rules, as an ESLint plugin. */
import databaseDoor from './database-door.mjs'
import localApiForAPerson from './local-api-for-a-person.mjs'
import stableNames from './stable-names.mjs'

export default {
  meta: { name: 'desk' },
  rules: {
    'database-door': databaseDoor,
    'local-api-for-a-person': localApiForAPerson,
    'stable-names': stableNames,
  },
}

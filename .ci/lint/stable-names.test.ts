import { join } from 'node:path'
import rule from './stable-names.mjs'
import { ruleTester } from './rule-tester.ts'

const inFile = (file: string) => ({ code: '', filename: join(process.cwd(), file) })
const drawer = (name: string) => [{ messageId: 'drawer', data: { name } }]

ruleTester.run('stable-names', rule, {
  valid: [
    inFile('src/intake/receive.ts'),
    inFile('src/copydesk/common-words.ts'),
    inFile('test/data/pieces.test.ts'),
    inFile('src/importing/datasheet.ts'),
    inFile('.ci/lint/index.mjs'),
  ],
  invalid: [
    { ...inFile('src/intake/utils.ts'), errors: drawer('utils.ts') },
    { ...inFile('src/helpers/receive.ts'), errors: drawer('helpers') },
    { ...inFile('src/Utilities/receive.ts'), errors: drawer('Utilities') },
    { ...inFile('src/intake/date-utils.test.ts'), errors: drawer('date-utils.test.ts') },
    { ...inFile('admin/manager.tsx'), errors: drawer('manager.tsx') },
    { ...inFile('src/demo/data.ts'), errors: drawer('data.ts') },
  ],
})

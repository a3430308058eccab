import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/** Notes with every publication which text it is a translation of, so that both know of each other. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`
    UPDATE publications SET translation_of = json_extract(content, '$.translationOf')
    WHERE json_extract(content, '$.translationOf') IS NOT NULL`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`UPDATE publications SET translation_of = NULL`)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/** Notes with every publication which text it is, in whatever language, so that translations know of each other. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`
    UPDATE publications SET original = coalesce(json_extract(content, '$.translationOf'), piece)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`UPDATE publications SET original = NULL`)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Notes with every publication which text it is a translation of, so that both know of each other. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    UPDATE publications SET translation_of = content ->> 'translationOf'
    WHERE content ->> 'translationOf' IS NOT NULL`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`UPDATE publications SET translation_of = NULL`)
}

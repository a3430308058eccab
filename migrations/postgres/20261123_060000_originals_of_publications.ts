import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Notes with every publication which text it is, in whatever language, so that translations know of each other. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    UPDATE publications SET original = coalesce(content ->> 'translationOf', piece)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`UPDATE publications SET original = NULL`)
}

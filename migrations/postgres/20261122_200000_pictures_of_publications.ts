import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Notes with every publication which pictures stand in its text, and takes those from strangers that stand
 * in nothing they may read.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    INSERT INTO publications_texts (parent_id, "order", path, text)
    SELECT id, row_number() OVER (PARTITION BY id ORDER BY picture), 'pictures', picture
    FROM (
      SELECT DISTINCT publications.id AS id, node ->> 'id' AS picture
      FROM publications, jsonb_path_query(publications.content, 'lax $.**.picture') AS node
      WHERE publications.content IS NOT NULL AND jsonb_typeof(node) = 'object'
    ) AS standing
    WHERE picture IS NOT NULL`)
  await db.execute(sql`
    UPDATE media SET released = false
    WHERE released AND public_id NOT IN (
      SELECT publications_texts.text
      FROM publications_texts JOIN publications ON publications.id = publications_texts.parent_id
      WHERE publications_texts.path = 'pictures' AND publications.state IN ('live', 'retracted')
    )`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DELETE FROM publications_texts WHERE path = 'pictures'`)
}

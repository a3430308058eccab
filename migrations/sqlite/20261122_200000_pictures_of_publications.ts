import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/**
 * Notes with every publication which pictures stand in its text, and takes those from strangers that stand
 * in nothing they may read.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`
    INSERT INTO publications_texts (parent_id, "order", path, text)
    SELECT id, row_number() OVER (PARTITION BY id ORDER BY picture), 'pictures', picture
    FROM (
      SELECT DISTINCT publications.id AS id, json_extract(node.value, '$.id') AS picture
      FROM publications, json_tree(publications.content) AS node
      WHERE publications.content IS NOT NULL AND node.key = 'picture' AND node.type = 'object'
    )
    WHERE picture IS NOT NULL`)
  await db.run(sql`
    UPDATE media SET released = false
    WHERE released AND public_id NOT IN (
      SELECT publications_texts.text
      FROM publications_texts JOIN publications ON publications.id = publications_texts.parent_id
      WHERE publications_texts.path = 'pictures' AND publications.state IN ('live', 'retracted')
    )`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DELETE FROM publications_texts WHERE path = 'pictures'`)
}

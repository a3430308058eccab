import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`desk_settings_reader_texts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`desk_name\` text,
  	\`notice_closed\` text,
  	\`notice_pre_moderated\` text,
  	\`notice_open\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`desk_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_settings_reader_texts_order_idx\` ON \`desk_settings_reader_texts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`desk_settings_reader_texts_parent_id_idx\` ON \`desk_settings_reader_texts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_desk_settings_v_version_reader_texts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`language\` text NOT NULL,
  	\`desk_name\` text,
  	\`notice_closed\` text,
  	\`notice_pre_moderated\` text,
  	\`notice_open\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_desk_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_reader_texts_order_idx\` ON \`_desk_settings_v_version_reader_texts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_reader_texts_parent_id_idx\` ON \`_desk_settings_v_version_reader_texts\` (\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`desk_settings_reader_texts\`;`)
  await db.run(sql`DROP TABLE \`_desk_settings_v_version_reader_texts\`;`)
}

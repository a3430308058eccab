import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`user\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`tone\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`note\` text,
  	\`piece\` text,
  	\`submission\` text,
  	\`place\` text,
  	\`event\` text NOT NULL,
  	\`once\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`read_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_public_id_idx\` ON \`notices\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_user_idx\` ON \`notices\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`notices_piece_idx\` ON \`notices\` (\`piece\`);`)
  await db.run(sql`CREATE INDEX \`notices_submission_idx\` ON \`notices\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`notices_event_idx\` ON \`notices\` (\`event\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_once_idx\` ON \`notices\` (\`once\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`user_readAt_idx\` ON \`notices\` (\`user\`,\`read_at\`);`)
  await db.run(sql`CREATE TABLE \`desk_notes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`piece\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`author_kind\` text NOT NULL,
  	\`author\` text,
  	\`at\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`desk_notes_public_id_idx\` ON \`desk_notes\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`desk_notes_piece_idx\` ON \`desk_notes\` (\`piece\`);`)
  await db.run(sql`CREATE INDEX \`desk_notes_event_idx\` ON \`desk_notes\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`desk_notes_updated_at_idx\` ON \`desk_notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`desk_notes_created_at_idx\` ON \`desk_notes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_definitions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`hash\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`stored_at\` text NOT NULL,
  	\`definition\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_definitions_hash_idx\` ON \`workflow_definitions\` (\`hash\`);`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`workflow\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_workflow\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`desk_mail\` text DEFAULT 'at-once';`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`notices_id\` integer REFERENCES notices(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`desk_notes_id\` integer REFERENCES desk_notes(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`workflow_definitions_id\` integer REFERENCES workflow_definitions(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_desk_notes_id_idx\` ON \`payload_locked_documents_rels\` (\`desk_notes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_workflow_definitions_id_idx\` ON \`payload_locked_documents_rels\` (\`workflow_definitions_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`desk_notes\`;`)
  await db.run(sql`DROP TABLE \`workflow_definitions\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`opinion_pieces_id\` integer,
  	\`submissions_id\` integer,
  	\`contributors_id\` integer,
  	\`calls_id\` integer,
  	\`outbox_id\` integer,
  	\`authors_id\` integer,
  	\`disclaimers_id\` integer,
  	\`sections_id\` integer,
  	\`topics_id\` integer,
  	\`series_id\` integer,
  	\`publications_id\` integer,
  	\`proofs_id\` integer,
  	\`approvals_id\` integer,
  	\`releases_id\` integer,
  	\`events_id\` integer,
  	\`ledger_heads_id\` integer,
  	\`idempotency_records_id\` integer,
  	\`media_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`opinion_pieces_id\`) REFERENCES \`opinion_pieces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`submissions_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contributors_id\`) REFERENCES \`contributors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`disclaimers_id\`) REFERENCES \`disclaimers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`proofs_id\`) REFERENCES \`proofs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`approvals_id\`) REFERENCES \`approvals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ledger_heads_id\`) REFERENCES \`ledger_heads\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`idempotency_records_id\`) REFERENCES \`idempotency_records\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "opinion_pieces_id", "submissions_id", "contributors_id", "calls_id", "outbox_id", "authors_id", "disclaimers_id", "sections_id", "topics_id", "series_id", "publications_id", "proofs_id", "approvals_id", "releases_id", "events_id", "ledger_heads_id", "idempotency_records_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "opinion_pieces_id", "submissions_id", "contributors_id", "calls_id", "outbox_id", "authors_id", "disclaimers_id", "sections_id", "topics_id", "series_id", "publications_id", "proofs_id", "approvals_id", "releases_id", "events_id", "ledger_heads_id", "idempotency_records_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_opinion_pieces_id_idx\` ON \`payload_locked_documents_rels\` (\`opinion_pieces_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_submissions_id_idx\` ON \`payload_locked_documents_rels\` (\`submissions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contributors_id_idx\` ON \`payload_locked_documents_rels\` (\`contributors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calls_id_idx\` ON \`payload_locked_documents_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_disclaimers_id_idx\` ON \`payload_locked_documents_rels\` (\`disclaimers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_id_idx\` ON \`payload_locked_documents_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_proofs_id_idx\` ON \`payload_locked_documents_rels\` (\`proofs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_approvals_id_idx\` ON \`payload_locked_documents_rels\` (\`approvals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ledger_heads_id_idx\` ON \`payload_locked_documents_rels\` (\`ledger_heads_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_idempotency_records_id_idx\` ON \`payload_locked_documents_rels\` (\`idempotency_records_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` DROP COLUMN \`workflow\`;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` DROP COLUMN \`version_workflow\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`desk_mail\`;`)
}

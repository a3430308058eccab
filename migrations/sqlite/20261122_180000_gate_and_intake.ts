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
  await db.run(sql`CREATE TABLE \`calls_score_categories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`weight\` numeric DEFAULT 1 NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_score_categories_order_idx\` ON \`calls_score_categories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_score_categories_parent_id_idx\` ON \`calls_score_categories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text NOT NULL,
  	\`hint\` text,
  	\`kind\` text DEFAULT 'line' NOT NULL,
  	\`rule\` text DEFAULT 'optional' NOT NULL,
  	\`seen_by\` text DEFAULT 'editors' NOT NULL,
  	\`choices\` text,
  	\`required_after\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_questions_order_idx\` ON \`calls_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_questions_parent_id_idx\` ON \`calls_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_version_score_categories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`weight\` numeric DEFAULT 1 NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_version_score_categories_order_idx\` ON \`_calls_v_version_score_categories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_score_categories_parent_id_idx\` ON \`_calls_v_version_score_categories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_version_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`question\` text NOT NULL,
  	\`hint\` text,
  	\`kind\` text DEFAULT 'line' NOT NULL,
  	\`rule\` text DEFAULT 'optional' NOT NULL,
  	\`seen_by\` text DEFAULT 'editors' NOT NULL,
  	\`choices\` text,
  	\`required_after\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_version_questions_order_idx\` ON \`_calls_v_version_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_questions_parent_id_idx\` ON \`_calls_v_version_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attachments\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`submission\` text,
  	\`name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`sha256\` text,
  	\`storage_name\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`reason\` text,
  	\`scanned_at\` text,
  	\`text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attachments_public_id_idx\` ON \`attachments\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`attachments_submission_idx\` ON \`attachments\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`attachments_sha256_idx\` ON \`attachments\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`attachments_updated_at_idx\` ON \`attachments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_created_at_idx\` ON \`attachments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`correspondence\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`submission\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`by\` text,
  	\`via\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`sender\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`correspondence_public_id_idx\` ON \`correspondence\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`correspondence_submission_idx\` ON \`correspondence\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`correspondence_at_idx\` ON \`correspondence\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`correspondence_updated_at_idx\` ON \`correspondence\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`correspondence_created_at_idx\` ON \`correspondence\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`submission_at_idx\` ON \`correspondence\` (\`submission\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`scores\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`submission\` text NOT NULL,
  	\`reader\` text NOT NULL,
  	\`values\` text,
  	\`total\` numeric,
  	\`recommendation\` text,
  	\`note\` text,
  	\`conflict\` text,
  	\`scored_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`scores_public_id_idx\` ON \`scores\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`scores_submission_idx\` ON \`scores\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`scores_updated_at_idx\` ON \`scores\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scores_created_at_idx\` ON \`scores\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`submission_reader_idx\` ON \`scores\` (\`submission\`,\`reader\`);`)
  await db.run(sql`CREATE TABLE \`message_templates\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`waits\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`message_templates_public_id_idx\` ON \`message_templates\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`message_templates_updated_at_idx\` ON \`message_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`message_templates_created_at_idx\` ON \`message_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`name_language_idx\` ON \`message_templates\` (\`name\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`disclaimers_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`disclaimers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`disclaimers_texts_order_parent\` ON \`disclaimers_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`disclaimers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`sections_id\` integer,
  	\`topics_id\` integer,
  	\`authors_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`disclaimers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`disclaimers_rels_order_idx\` ON \`disclaimers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_rels_parent_idx\` ON \`disclaimers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_rels_path_idx\` ON \`disclaimers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_rels_sections_id_idx\` ON \`disclaimers_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_rels_topics_id_idx\` ON \`disclaimers_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_rels_authors_id_idx\` ON \`disclaimers_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE TABLE \`_disclaimers_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_disclaimers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_texts_order_parent\` ON \`_disclaimers_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_disclaimers_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`sections_id\` integer,
  	\`topics_id\` integer,
  	\`authors_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_disclaimers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_rels_order_idx\` ON \`_disclaimers_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_rels_parent_idx\` ON \`_disclaimers_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_rels_path_idx\` ON \`_disclaimers_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_rels_sections_id_idx\` ON \`_disclaimers_v_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_rels_topics_id_idx\` ON \`_disclaimers_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_rels_authors_id_idx\` ON \`_disclaimers_v_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE TABLE \`partners_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_kinds_order_idx\` ON \`partners_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`partners_kinds_parent_idx\` ON \`partners_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partners_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_languages_order_idx\` ON \`partners_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`partners_languages_parent_idx\` ON \`partners_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partners\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`webhook\` text,
  	\`licence\` text,
  	\`credit\` text,
  	\`state\` text DEFAULT 'active',
  	\`disabled_why\` text,
  	\`disabled_at\` text,
  	\`secret_made_at\` text,
  	\`paused_until\` text,
  	\`key_made_at\` text,
  	\`key_hash\` text,
  	\`secret\` text,
  	\`previous_secret\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`partners_public_id_idx\` ON \`partners\` (\`public_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`partners_name_idx\` ON \`partners\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`partners_key_hash_idx\` ON \`partners\` (\`key_hash\`);`)
  await db.run(sql`CREATE INDEX \`partners_updated_at_idx\` ON \`partners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_created_at_idx\` ON \`partners\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`partners_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_texts_order_parent\` ON \`partners_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`deliveries\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`partner_name\` text NOT NULL,
  	\`partner\` text NOT NULL,
  	\`piece\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`tells\` text NOT NULL,
  	\`release\` text,
  	\`sequence\` numeric NOT NULL,
  	\`body\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`tries\` numeric DEFAULT 0 NOT NULL,
  	\`lease\` text,
  	\`lease_ends_at\` text,
  	\`sent_at\` text,
  	\`failure\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`deliveries_public_id_idx\` ON \`deliveries\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_piece_idx\` ON \`deliveries\` (\`piece\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`partner_state_dueAt_idx\` ON \`deliveries\` (\`partner\`,\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE TABLE \`copies\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`partner_name\` text NOT NULL,
  	\`partner\` text NOT NULL,
  	\`piece\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`once\` text NOT NULL,
  	\`told_at\` text,
  	\`told_state\` text,
  	\`told_release\` text,
  	\`told_sequence\` numeric,
  	\`fetched_at\` text,
  	\`fetched_state\` text,
  	\`fetched_release\` text,
  	\`fetched_sequence\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`copies_public_id_idx\` ON \`copies\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`copies_partner_idx\` ON \`copies\` (\`partner\`);`)
  await db.run(sql`CREATE INDEX \`copies_piece_idx\` ON \`copies\` (\`piece\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`copies_once_idx\` ON \`copies\` (\`once\`);`)
  await db.run(sql`CREATE INDEX \`copies_updated_at_idx\` ON \`copies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`copies_created_at_idx\` ON \`copies\` (\`created_at\`);`)
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
  await db.run(sql`CREATE TABLE \`signed_links\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`check\` text,
  	\`piece\` text NOT NULL,
  	\`proof\` text NOT NULL,
  	\`proof_hash\` text NOT NULL,
  	\`guest_name\` text NOT NULL,
  	\`guest_email\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`used_at\` text,
  	\`made_by\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`signed_links_public_id_idx\` ON \`signed_links\` (\`public_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`signed_links_token_hash_idx\` ON \`signed_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`signed_links_piece_idx\` ON \`signed_links\` (\`piece\`);`)
  await db.run(sql`CREATE INDEX \`signed_links_updated_at_idx\` ON \`signed_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`signed_links_created_at_idx\` ON \`signed_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reasons\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`subject_type\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`about\` text NOT NULL,
  	\`text\` text,
  	\`by\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reasons_public_id_idx\` ON \`reasons\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`reasons_subject_idx\` ON \`reasons\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`reasons_updated_at_idx\` ON \`reasons\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reasons_created_at_idx\` ON \`reasons\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_definitions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`hash\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`stored_at\` text NOT NULL,
  	\`definition\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_definitions_hash_idx\` ON \`workflow_definitions\` (\`hash\`);`)
  await db.run(sql`CREATE TABLE \`identities\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`author\` text NOT NULL,
  	\`sealed\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`identities_public_id_idx\` ON \`identities\` (\`public_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`identities_author_idx\` ON \`identities\` (\`author\`);`)
  await db.run(sql`CREATE INDEX \`identities_updated_at_idx\` ON \`identities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`identities_created_at_idx\` ON \`identities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`contributor_passes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`contributor\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`used_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contributor_passes_token_hash_idx\` ON \`contributor_passes\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`contributor_passes_contributor_idx\` ON \`contributor_passes\` (\`contributor\`);`)
  await db.run(sql`CREATE INDEX \`contributor_passes_ends_at_idx\` ON \`contributor_passes\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`contributor_passes_updated_at_idx\` ON \`contributor_passes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contributor_passes_created_at_idx\` ON \`contributor_passes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`pitch_drafts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`values\` text NOT NULL,
  	\`email\` text,
  	\`language\` text,
  	\`kept_at\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`sealed_token\` text,
  	\`reminded_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pitch_drafts_token_hash_idx\` ON \`pitch_drafts\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`pitch_drafts_ends_at_idx\` ON \`pitch_drafts\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`pitch_drafts_updated_at_idx\` ON \`pitch_drafts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pitch_drafts_created_at_idx\` ON \`pitch_drafts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`text_marks\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`mark\` text NOT NULL,
  	\`subject_type\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`signature\` text,
  	\`row\` text,
  	\`at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`text_marks_mark_idx\` ON \`text_marks\` (\`mark\`);`)
  await db.run(sql`CREATE INDEX \`text_marks_subject_idx\` ON \`text_marks\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`text_marks_at_idx\` ON \`text_marks\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`text_marks_updated_at_idx\` ON \`text_marks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`text_marks_created_at_idx\` ON \`text_marks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`mark_subjectType_idx\` ON \`text_marks\` (\`mark\`,\`subject_type\`);`)
  await db.run(sql`CREATE TABLE \`used_tokens\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`used_tokens_key_idx\` ON \`used_tokens\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`used_tokens_ends_at_idx\` ON \`used_tokens\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`used_tokens_updated_at_idx\` ON \`used_tokens\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`used_tokens_created_at_idx\` ON \`used_tokens\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rate_counts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rate_counts_key_idx\` ON \`rate_counts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`rate_counts_ends_at_idx\` ON \`rate_counts\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`rate_counts_updated_at_idx\` ON \`rate_counts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rate_counts_created_at_idx\` ON \`rate_counts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`desk_settings_rules_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`desk_settings_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_settings_rules_kinds_order_idx\` ON \`desk_settings_rules_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`desk_settings_rules_kinds_parent_idx\` ON \`desk_settings_rules_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`desk_settings_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`requirement\` text NOT NULL,
  	\`level\` text DEFAULT 'required' NOT NULL,
  	\`moment\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`desk_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_settings_rules_order_idx\` ON \`desk_settings_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`desk_settings_rules_parent_id_idx\` ON \`desk_settings_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`desk_settings_kind_rules_checks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`desk_settings_kind_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_settings_kind_rules_checks_order_idx\` ON \`desk_settings_kind_rules_checks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`desk_settings_kind_rules_checks_parent_idx\` ON \`desk_settings_kind_rules_checks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`desk_settings_kind_rules_including\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`desk_settings_kind_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_settings_kind_rules_including_order_idx\` ON \`desk_settings_kind_rules_including\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`desk_settings_kind_rules_including_parent_idx\` ON \`desk_settings_kind_rules_including\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`desk_settings_kind_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`approvals\` numeric DEFAULT 1,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`desk_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_settings_kind_rules_order_idx\` ON \`desk_settings_kind_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`desk_settings_kind_rules_parent_id_idx\` ON \`desk_settings_kind_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_desk_settings_v_version_rules_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_desk_settings_v_version_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_rules_kinds_order_idx\` ON \`_desk_settings_v_version_rules_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_rules_kinds_parent_idx\` ON \`_desk_settings_v_version_rules_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_desk_settings_v_version_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`requirement\` text NOT NULL,
  	\`level\` text DEFAULT 'required' NOT NULL,
  	\`moment\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_desk_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_rules_order_idx\` ON \`_desk_settings_v_version_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_rules_parent_id_idx\` ON \`_desk_settings_v_version_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_desk_settings_v_version_kind_rules_checks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_desk_settings_v_version_kind_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_kind_rules_checks_order_idx\` ON \`_desk_settings_v_version_kind_rules_checks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_kind_rules_checks_parent_idx\` ON \`_desk_settings_v_version_kind_rules_checks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_desk_settings_v_version_kind_rules_including\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_desk_settings_v_version_kind_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_kind_rules_including_order_idx\` ON \`_desk_settings_v_version_kind_rules_including\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_kind_rules_including_parent_idx\` ON \`_desk_settings_v_version_kind_rules_including\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_desk_settings_v_version_kind_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text NOT NULL,
  	\`approvals\` numeric DEFAULT 1,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_desk_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_kind_rules_order_idx\` ON \`_desk_settings_v_version_kind_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_kind_rules_parent_id_idx\` ON \`_desk_settings_v_version_kind_rules\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`opinion_pieces_bylines\` ADD \`payment\` text DEFAULT 'not-asked';`)
  await db.run(sql`ALTER TABLE \`opinion_pieces_bylines\` ADD \`payment_text\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces_bylines\` ADD \`ai_use\` text DEFAULT 'not-asked';`)
  await db.run(sql`ALTER TABLE \`opinion_pieces_bylines\` ADD \`ai_use_text\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces_bylines\` ADD \`terms_agreed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces_bylines\` ADD \`terms_how\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces_bylines\` ADD \`terms_at\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`note_supersedes\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`embargo_until\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`embargountil_tz\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`sponsor_name\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`sponsor_from\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`sponsor_until\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`translation_of_id\` integer REFERENCES opinion_pieces(id);`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`translated_release\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`needs_copy\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`needs_fact\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`needs_legal\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`needs_picture\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`needs_author\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`length_reason\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`commission_fee\` numeric;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`commission_kill_fee\` numeric;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`commission_currency\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`commission_rights\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`commission_invoice\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`overdue_told\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`workflow\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`terms_hash\` text;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`terms_agreed_at\` text;`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_translation_of_idx\` ON \`opinion_pieces\` (\`translation_of_id\`);`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v_version_bylines\` ADD \`payment\` text DEFAULT 'not-asked';`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v_version_bylines\` ADD \`payment_text\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v_version_bylines\` ADD \`ai_use\` text DEFAULT 'not-asked';`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v_version_bylines\` ADD \`ai_use_text\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v_version_bylines\` ADD \`terms_agreed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v_version_bylines\` ADD \`terms_how\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v_version_bylines\` ADD \`terms_at\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_note_supersedes\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_embargo_until\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_embargountil_tz\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_sponsor_name\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_sponsor_from\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_sponsor_until\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_translation_of_id\` integer REFERENCES opinion_pieces(id);`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_translated_release\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_needs_copy\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_needs_fact\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_needs_legal\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_needs_picture\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_needs_author\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_length_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_commission_fee\` numeric;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_commission_kill_fee\` numeric;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_commission_currency\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_commission_rights\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_commission_invoice\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_overdue_told\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_workflow\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_terms_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_terms_agreed_at\` text;`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_translation_of_idx\` ON \`_opinion_pieces_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`answers\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`accepted_as\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`held_decision\` integer;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`answer_by\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`reminded_at\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`names_hidden\` integer;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`redacted_pitch\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`redacted_text\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`merged_into_id\` integer REFERENCES submissions(id);`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`round\` numeric;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`score_mean\` numeric;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`score_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`similar\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`sender\` text;`)
  await db.run(sql`CREATE INDEX \`submissions_held_decision_idx\` ON \`submissions\` (\`held_decision\`);`)
  await db.run(sql`CREATE INDEX \`submissions_answer_by_idx\` ON \`submissions\` (\`answer_by\`);`)
  await db.run(sql`CREATE INDEX \`submissions_merged_into_idx\` ON \`submissions\` (\`merged_into_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_score_mean_idx\` ON \`submissions\` (\`score_mean\`);`)
  await db.run(sql`CREATE INDEX \`submissions_compared_at_idx\` ON \`submissions\` (\`compared_at\`);`)
  await db.run(sql`CREATE INDEX \`stage_receivedAt_idx\` ON \`submissions\` (\`stage\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`call_receivedAt_idx\` ON \`submissions\` (\`call_id\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`stage_scoreMean_idx\` ON \`submissions\` (\`stage\`,\`score_mean\`);`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_answers\` text;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_accepted_as\` text;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_held_decision\` integer;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_answer_by\` text;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_reminded_at\` text;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_names_hidden\` integer;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_redacted_pitch\` text;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_redacted_text\` text;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_merged_into_id\` integer REFERENCES submissions(id);`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_round\` numeric;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_score_mean\` numeric;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_score_count\` numeric;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_similar\` text;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_sender\` text;`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_held_decision_idx\` ON \`_submissions_v\` (\`version_held_decision\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_answer_by_idx\` ON \`_submissions_v\` (\`version_answer_by\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_merged_into_idx\` ON \`_submissions_v\` (\`version_merged_into_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_score_mean_idx\` ON \`_submissions_v\` (\`version_score_mean\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_compared_at_idx\` ON \`_submissions_v\` (\`version_compared_at\`);`)
  await db.run(sql`CREATE INDEX \`version_stage_version_receivedAt_idx\` ON \`_submissions_v\` (\`version_stage\`,\`version_received_at\`);`)
  await db.run(sql`CREATE INDEX \`version_call_version_receivedAt_idx\` ON \`_submissions_v\` (\`version_call_id\`,\`version_received_at\`);`)
  await db.run(sql`CREATE INDEX \`version_stage_version_scoreMean_idx\` ON \`_submissions_v\` (\`version_stage\`,\`version_score_mean\`);`)
  await db.run(sql`ALTER TABLE \`contributors\` ADD \`verified_at\` text;`)
  await db.run(sql`ALTER TABLE \`contributors\` ADD \`erasure_asked_at\` text;`)
  await db.run(sql`ALTER TABLE \`contributors\` ADD \`erased_at\` text;`)
  await db.run(sql`CREATE INDEX \`contributors_erasure_asked_at_idx\` ON \`contributors\` (\`erasure_asked_at\`);`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`max_per_contributor\` numeric;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`names_hidden\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_max_per_contributor\` numeric;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` ADD \`version_names_hidden\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`language\` text;`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`reply_to\` text;`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`bounced_at\` text;`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`bounce\` text;`)
  await db.run(sql`ALTER TABLE \`authors\` ADD \`organisation_id\` integer REFERENCES authors(id);`)
  await db.run(sql`ALTER TABLE \`authors\` ADD \`pseudonym\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`authors\` ADD \`identity_state\` text DEFAULT 'not-checked';`)
  await db.run(sql`ALTER TABLE \`authors\` ADD \`identity_how\` text;`)
  await db.run(sql`ALTER TABLE \`authors\` ADD \`identity_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`authors\` ADD \`identity_at\` text;`)
  await db.run(sql`CREATE INDEX \`authors_organisation_idx\` ON \`authors\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`authors_identity_by_idx\` ON \`authors\` (\`identity_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_authors_v\` ADD \`version_organisation_id\` integer REFERENCES authors(id);`)
  await db.run(sql`ALTER TABLE \`_authors_v\` ADD \`version_pseudonym\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_authors_v\` ADD \`version_identity_state\` text DEFAULT 'not-checked';`)
  await db.run(sql`ALTER TABLE \`_authors_v\` ADD \`version_identity_how\` text;`)
  await db.run(sql`ALTER TABLE \`_authors_v\` ADD \`version_identity_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_authors_v\` ADD \`version_identity_at\` text;`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_organisation_idx\` ON \`_authors_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_identity_by_idx\` ON \`_authors_v\` (\`version_identity_by_id\`);`)
  await db.run(sql`ALTER TABLE \`disclaimers\` ADD \`required_version\` numeric;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` ADD \`from_now_on\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` ADD \`site_wide\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` ADD \`syndicated\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` ADD \`sponsored\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` ADD \`ai_declared\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` ADD \`family\` text;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` ADD \`mandatory\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` ADD \`effective_from\` text;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` ADD \`effective_until\` text;`)
  await db.run(sql`CREATE INDEX \`disclaimers_family_idx\` ON \`disclaimers\` (\`family\`);`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` ADD \`version_required_version\` numeric;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` ADD \`version_from_now_on\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` ADD \`version_site_wide\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` ADD \`version_syndicated\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` ADD \`version_sponsored\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` ADD \`version_ai_declared\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` ADD \`version_family\` text;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` ADD \`version_mandatory\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` ADD \`version_effective_from\` text;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` ADD \`version_effective_until\` text;`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_version_family_idx\` ON \`_disclaimers_v\` (\`version_family\`);`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`acts\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`changes\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`released_at\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`hold\` integer;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`emergency_by\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`removed_by\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`erased\` integer;`)
  await db.run(sql`CREATE INDEX \`publications_hold_idx\` ON \`publications\` (\`hold\`);`)
  await db.run(sql`ALTER TABLE \`approvals\` ADD \`approver_kind\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`desk_mail\` text DEFAULT 'at-once';`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`notices_id\` integer REFERENCES notices(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`attachments_id\` integer REFERENCES attachments(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`correspondence_id\` integer REFERENCES correspondence(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`scores_id\` integer REFERENCES scores(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`message_templates_id\` integer REFERENCES message_templates(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`partners_id\` integer REFERENCES partners(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`deliveries_id\` integer REFERENCES deliveries(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`copies_id\` integer REFERENCES copies(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`desk_notes_id\` integer REFERENCES desk_notes(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`signed_links_id\` integer REFERENCES signed_links(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reasons_id\` integer REFERENCES reasons(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`workflow_definitions_id\` integer REFERENCES workflow_definitions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`contributor_passes_id\` integer REFERENCES contributor_passes(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`pitch_drafts_id\` integer REFERENCES pitch_drafts(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`text_marks_id\` integer REFERENCES text_marks(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`used_tokens_id\` integer REFERENCES used_tokens(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`rate_counts_id\` integer REFERENCES rate_counts(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_correspondence_id_idx\` ON \`payload_locked_documents_rels\` (\`correspondence_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_scores_id_idx\` ON \`payload_locked_documents_rels\` (\`scores_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_message_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`message_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`deliveries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_copies_id_idx\` ON \`payload_locked_documents_rels\` (\`copies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_desk_notes_id_idx\` ON \`payload_locked_documents_rels\` (\`desk_notes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_signed_links_id_idx\` ON \`payload_locked_documents_rels\` (\`signed_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reasons_id_idx\` ON \`payload_locked_documents_rels\` (\`reasons_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_workflow_definitions_id_idx\` ON \`payload_locked_documents_rels\` (\`workflow_definitions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contributor_passes_id_idx\` ON \`payload_locked_documents_rels\` (\`contributor_passes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pitch_drafts_id_idx\` ON \`payload_locked_documents_rels\` (\`pitch_drafts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_text_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`text_marks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_used_tokens_id_idx\` ON \`payload_locked_documents_rels\` (\`used_tokens_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rate_counts_id_idx\` ON \`payload_locked_documents_rels\` (\`rate_counts_id\`);`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`show_changes\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`spacing_days\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`length_tolerance\` numeric DEFAULT 20;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`undo_minutes\` numeric DEFAULT 10 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`answer_days\` numeric DEFAULT 14;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`changes_days\` numeric DEFAULT 21;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` ADD \`version_show_changes\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` ADD \`version_spacing_days\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` ADD \`version_length_tolerance\` numeric DEFAULT 20;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` ADD \`version_undo_minutes\` numeric DEFAULT 10 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` ADD \`version_answer_days\` numeric DEFAULT 14;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` ADD \`version_changes_days\` numeric DEFAULT 21;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`calls_score_categories\`;`)
  await db.run(sql`DROP TABLE \`calls_questions\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_version_score_categories\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_version_questions\`;`)
  await db.run(sql`DROP TABLE \`attachments\`;`)
  await db.run(sql`DROP TABLE \`correspondence\`;`)
  await db.run(sql`DROP TABLE \`scores\`;`)
  await db.run(sql`DROP TABLE \`message_templates\`;`)
  await db.run(sql`DROP TABLE \`disclaimers_texts\`;`)
  await db.run(sql`DROP TABLE \`disclaimers_rels\`;`)
  await db.run(sql`DROP TABLE \`_disclaimers_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_disclaimers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`partners_kinds\`;`)
  await db.run(sql`DROP TABLE \`partners_languages\`;`)
  await db.run(sql`DROP TABLE \`partners\`;`)
  await db.run(sql`DROP TABLE \`partners_texts\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`copies\`;`)
  await db.run(sql`DROP TABLE \`desk_notes\`;`)
  await db.run(sql`DROP TABLE \`signed_links\`;`)
  await db.run(sql`DROP TABLE \`reasons\`;`)
  await db.run(sql`DROP TABLE \`workflow_definitions\`;`)
  await db.run(sql`DROP TABLE \`identities\`;`)
  await db.run(sql`DROP TABLE \`contributor_passes\`;`)
  await db.run(sql`DROP TABLE \`pitch_drafts\`;`)
  await db.run(sql`DROP TABLE \`text_marks\`;`)
  await db.run(sql`DROP TABLE \`used_tokens\`;`)
  await db.run(sql`DROP TABLE \`rate_counts\`;`)
  await db.run(sql`DROP TABLE \`desk_settings_rules_kinds\`;`)
  await db.run(sql`DROP TABLE \`desk_settings_rules\`;`)
  await db.run(sql`DROP TABLE \`desk_settings_kind_rules_checks\`;`)
  await db.run(sql`DROP TABLE \`desk_settings_kind_rules_including\`;`)
  await db.run(sql`DROP TABLE \`desk_settings_kind_rules\`;`)
  await db.run(sql`DROP TABLE \`_desk_settings_v_version_rules_kinds\`;`)
  await db.run(sql`DROP TABLE \`_desk_settings_v_version_rules\`;`)
  await db.run(sql`DROP TABLE \`_desk_settings_v_version_kind_rules_checks\`;`)
  await db.run(sql`DROP TABLE \`_desk_settings_v_version_kind_rules_including\`;`)
  await db.run(sql`DROP TABLE \`_desk_settings_v_version_kind_rules\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_opinion_pieces\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`headline\` text NOT NULL,
  	\`standfirst\` text,
  	\`body\` text,
  	\`social_headline\` text,
  	\`search_headline\` text,
  	\`byline_mode\` text DEFAULT 'authors' NOT NULL,
  	\`ai_use\` text DEFAULT 'not-asked',
  	\`ai_use_text\` text,
  	\`picture_id\` integer,
  	\`comment_policy\` text DEFAULT 'closed' NOT NULL,
  	\`invitation\` integer DEFAULT true,
  	\`note_type\` text,
  	\`note_text\` text,
  	\`kind\` text DEFAULT 'op-ed' NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`section_id\` integer,
  	\`series_id\` integer,
  	\`first_published_name\` text,
  	\`first_published_url\` text,
  	\`first_published_date\` text,
  	\`assignee_id\` integer,
  	\`due_at\` text,
  	\`priority\` text DEFAULT 'normal',
  	\`commissioned_words\` numeric,
  	\`notes\` text,
  	\`source_name\` text,
  	\`source_text\` text,
  	\`set_aside\` text,
  	\`source_fingerprint\` text,
  	\`stage\` text DEFAULT 'commissioned' NOT NULL,
  	\`slug\` text NOT NULL,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`saved_by\` text,
  	\`working_hash\` text,
  	\`proof\` text,
  	\`publication\` text,
  	\`submission_id\` integer,
  	\`scheduled_for\` text,
  	\`scheduled_zone\` text,
  	\`blocked_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_opinion_pieces\`("id", "public_id", "headline", "standfirst", "body", "social_headline", "search_headline", "byline_mode", "ai_use", "ai_use_text", "picture_id", "comment_policy", "invitation", "note_type", "note_text", "kind", "language", "section_id", "series_id", "first_published_name", "first_published_url", "first_published_date", "assignee_id", "due_at", "priority", "commissioned_words", "notes", "source_name", "source_text", "set_aside", "source_fingerprint", "stage", "slug", "revision", "saved_by", "working_hash", "proof", "publication", "submission_id", "scheduled_for", "scheduled_zone", "blocked_reason", "updated_at", "created_at") SELECT "id", "public_id", "headline", "standfirst", "body", "social_headline", "search_headline", "byline_mode", "ai_use", "ai_use_text", "picture_id", "comment_policy", "invitation", "note_type", "note_text", "kind", "language", "section_id", "series_id", "first_published_name", "first_published_url", "first_published_date", "assignee_id", "due_at", "priority", "commissioned_words", "notes", "source_name", "source_text", "set_aside", "source_fingerprint", "stage", "slug", "revision", "saved_by", "working_hash", "proof", "publication", "submission_id", "scheduled_for", "scheduled_zone", "blocked_reason", "updated_at", "created_at" FROM \`opinion_pieces\`;`)
  await db.run(sql`DROP TABLE \`opinion_pieces\`;`)
  await db.run(sql`ALTER TABLE \`__new_opinion_pieces\` RENAME TO \`opinion_pieces\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`opinion_pieces_public_id_idx\` ON \`opinion_pieces\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_picture_idx\` ON \`opinion_pieces\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_section_idx\` ON \`opinion_pieces\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_series_idx\` ON \`opinion_pieces\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_assignee_idx\` ON \`opinion_pieces\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_due_at_idx\` ON \`opinion_pieces\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_source_fingerprint_idx\` ON \`opinion_pieces\` (\`source_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_stage_idx\` ON \`opinion_pieces\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_slug_idx\` ON \`opinion_pieces\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_proof_idx\` ON \`opinion_pieces\` (\`proof\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_publication_idx\` ON \`opinion_pieces\` (\`publication\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_submission_idx\` ON \`opinion_pieces\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_scheduled_for_idx\` ON \`opinion_pieces\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_updated_at_idx\` ON \`opinion_pieces\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_created_at_idx\` ON \`opinion_pieces\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__opinion_pieces_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_public_id\` text NOT NULL,
  	\`version_headline\` text NOT NULL,
  	\`version_standfirst\` text,
  	\`version_body\` text,
  	\`version_social_headline\` text,
  	\`version_search_headline\` text,
  	\`version_byline_mode\` text DEFAULT 'authors' NOT NULL,
  	\`version_ai_use\` text DEFAULT 'not-asked',
  	\`version_ai_use_text\` text,
  	\`version_picture_id\` integer,
  	\`version_comment_policy\` text DEFAULT 'closed' NOT NULL,
  	\`version_invitation\` integer DEFAULT true,
  	\`version_note_type\` text,
  	\`version_note_text\` text,
  	\`version_kind\` text DEFAULT 'op-ed' NOT NULL,
  	\`version_language\` text DEFAULT 'en' NOT NULL,
  	\`version_section_id\` integer,
  	\`version_series_id\` integer,
  	\`version_first_published_name\` text,
  	\`version_first_published_url\` text,
  	\`version_first_published_date\` text,
  	\`version_assignee_id\` integer,
  	\`version_due_at\` text,
  	\`version_priority\` text DEFAULT 'normal',
  	\`version_commissioned_words\` numeric,
  	\`version_notes\` text,
  	\`version_source_name\` text,
  	\`version_source_text\` text,
  	\`version_set_aside\` text,
  	\`version_source_fingerprint\` text,
  	\`version_stage\` text DEFAULT 'commissioned' NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_revision\` numeric DEFAULT 0 NOT NULL,
  	\`version_saved_by\` text,
  	\`version_working_hash\` text,
  	\`version_proof\` text,
  	\`version_publication\` text,
  	\`version_submission_id\` integer,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_zone\` text,
  	\`version_blocked_reason\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`opinion_pieces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__opinion_pieces_v\`("id", "parent_id", "version_public_id", "version_headline", "version_standfirst", "version_body", "version_social_headline", "version_search_headline", "version_byline_mode", "version_ai_use", "version_ai_use_text", "version_picture_id", "version_comment_policy", "version_invitation", "version_note_type", "version_note_text", "version_kind", "version_language", "version_section_id", "version_series_id", "version_first_published_name", "version_first_published_url", "version_first_published_date", "version_assignee_id", "version_due_at", "version_priority", "version_commissioned_words", "version_notes", "version_source_name", "version_source_text", "version_set_aside", "version_source_fingerprint", "version_stage", "version_slug", "version_revision", "version_saved_by", "version_working_hash", "version_proof", "version_publication", "version_submission_id", "version_scheduled_for", "version_scheduled_zone", "version_blocked_reason", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_public_id", "version_headline", "version_standfirst", "version_body", "version_social_headline", "version_search_headline", "version_byline_mode", "version_ai_use", "version_ai_use_text", "version_picture_id", "version_comment_policy", "version_invitation", "version_note_type", "version_note_text", "version_kind", "version_language", "version_section_id", "version_series_id", "version_first_published_name", "version_first_published_url", "version_first_published_date", "version_assignee_id", "version_due_at", "version_priority", "version_commissioned_words", "version_notes", "version_source_name", "version_source_text", "version_set_aside", "version_source_fingerprint", "version_stage", "version_slug", "version_revision", "version_saved_by", "version_working_hash", "version_proof", "version_publication", "version_submission_id", "version_scheduled_for", "version_scheduled_zone", "version_blocked_reason", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_opinion_pieces_v\`;`)
  await db.run(sql`DROP TABLE \`_opinion_pieces_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__opinion_pieces_v\` RENAME TO \`_opinion_pieces_v\`;`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_parent_idx\` ON \`_opinion_pieces_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_public_id_idx\` ON \`_opinion_pieces_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_picture_idx\` ON \`_opinion_pieces_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_section_idx\` ON \`_opinion_pieces_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_series_idx\` ON \`_opinion_pieces_v\` (\`version_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_assignee_idx\` ON \`_opinion_pieces_v\` (\`version_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_due_at_idx\` ON \`_opinion_pieces_v\` (\`version_due_at\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_source_fingerprint_idx\` ON \`_opinion_pieces_v\` (\`version_source_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_stage_idx\` ON \`_opinion_pieces_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_slug_idx\` ON \`_opinion_pieces_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_proof_idx\` ON \`_opinion_pieces_v\` (\`version_proof\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_publication_idx\` ON \`_opinion_pieces_v\` (\`version_publication\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_submission_idx\` ON \`_opinion_pieces_v\` (\`version_submission_id\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_scheduled_for_idx\` ON \`_opinion_pieces_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_updated_at_idx\` ON \`_opinion_pieces_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_created_at_idx\` ON \`_opinion_pieces_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_created_at_idx\` ON \`_opinion_pieces_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_updated_at_idx\` ON \`_opinion_pieces_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_submissions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`title\` text,
  	\`pitch\` text,
  	\`text\` text,
  	\`note\` text,
  	\`sent_by\` text,
  	\`interests\` text,
  	\`interests_text\` text,
  	\`ai_use\` text,
  	\`ai_use_text\` text,
  	\`exclusive\` integer,
  	\`published_before\` text,
  	\`terms_text\` text,
  	\`terms_hash\` text,
  	\`decision\` text,
  	\`decision_reason\` text,
  	\`decision_note\` text,
  	\`decided_at\` text,
  	\`decided_by_id\` integer,
  	\`desk_notes\` text,
  	\`stage\` text DEFAULT 'received' NOT NULL,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`saved_by\` text,
  	\`kind\` text,
  	\`contributor_id\` integer,
  	\`call_id\` integer,
  	\`piece_id\` integer,
  	\`language\` text,
  	\`received_at\` text,
  	\`source\` text,
  	\`screening\` text,
  	\`fingerprint\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contributor_id\`) REFERENCES \`contributors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`piece_id\`) REFERENCES \`opinion_pieces\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_submissions\`("id", "public_id", "title", "pitch", "text", "note", "sent_by", "interests", "interests_text", "ai_use", "ai_use_text", "exclusive", "published_before", "terms_text", "terms_hash", "decision", "decision_reason", "decision_note", "decided_at", "decided_by_id", "desk_notes", "stage", "revision", "saved_by", "kind", "contributor_id", "call_id", "piece_id", "language", "received_at", "source", "screening", "fingerprint", "updated_at", "created_at") SELECT "id", "public_id", "title", "pitch", "text", "note", "sent_by", "interests", "interests_text", "ai_use", "ai_use_text", "exclusive", "published_before", "terms_text", "terms_hash", "decision", "decision_reason", "decision_note", "decided_at", "decided_by_id", "desk_notes", "stage", "revision", "saved_by", "kind", "contributor_id", "call_id", "piece_id", "language", "received_at", "source", "screening", "fingerprint", "updated_at", "created_at" FROM \`submissions\`;`)
  await db.run(sql`DROP TABLE \`submissions\`;`)
  await db.run(sql`ALTER TABLE \`__new_submissions\` RENAME TO \`submissions\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`submissions_public_id_idx\` ON \`submissions\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_decided_by_idx\` ON \`submissions\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_stage_idx\` ON \`submissions\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`submissions_kind_idx\` ON \`submissions\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`submissions_contributor_idx\` ON \`submissions\` (\`contributor_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_call_idx\` ON \`submissions\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_piece_idx\` ON \`submissions\` (\`piece_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_received_at_idx\` ON \`submissions\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_fingerprint_idx\` ON \`submissions\` (\`fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`submissions_updated_at_idx\` ON \`submissions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_created_at_idx\` ON \`submissions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__submissions_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_public_id\` text NOT NULL,
  	\`version_title\` text,
  	\`version_pitch\` text,
  	\`version_text\` text,
  	\`version_note\` text,
  	\`version_sent_by\` text,
  	\`version_interests\` text,
  	\`version_interests_text\` text,
  	\`version_ai_use\` text,
  	\`version_ai_use_text\` text,
  	\`version_exclusive\` integer,
  	\`version_published_before\` text,
  	\`version_terms_text\` text,
  	\`version_terms_hash\` text,
  	\`version_decision\` text,
  	\`version_decision_reason\` text,
  	\`version_decision_note\` text,
  	\`version_decided_at\` text,
  	\`version_decided_by_id\` integer,
  	\`version_desk_notes\` text,
  	\`version_stage\` text DEFAULT 'received' NOT NULL,
  	\`version_revision\` numeric DEFAULT 0 NOT NULL,
  	\`version_saved_by\` text,
  	\`version_kind\` text,
  	\`version_contributor_id\` integer,
  	\`version_call_id\` integer,
  	\`version_piece_id\` integer,
  	\`version_language\` text,
  	\`version_received_at\` text,
  	\`version_source\` text,
  	\`version_screening\` text,
  	\`version_fingerprint\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contributor_id\`) REFERENCES \`contributors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_piece_id\`) REFERENCES \`opinion_pieces\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__submissions_v\`("id", "parent_id", "version_public_id", "version_title", "version_pitch", "version_text", "version_note", "version_sent_by", "version_interests", "version_interests_text", "version_ai_use", "version_ai_use_text", "version_exclusive", "version_published_before", "version_terms_text", "version_terms_hash", "version_decision", "version_decision_reason", "version_decision_note", "version_decided_at", "version_decided_by_id", "version_desk_notes", "version_stage", "version_revision", "version_saved_by", "version_kind", "version_contributor_id", "version_call_id", "version_piece_id", "version_language", "version_received_at", "version_source", "version_screening", "version_fingerprint", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_public_id", "version_title", "version_pitch", "version_text", "version_note", "version_sent_by", "version_interests", "version_interests_text", "version_ai_use", "version_ai_use_text", "version_exclusive", "version_published_before", "version_terms_text", "version_terms_hash", "version_decision", "version_decision_reason", "version_decision_note", "version_decided_at", "version_decided_by_id", "version_desk_notes", "version_stage", "version_revision", "version_saved_by", "version_kind", "version_contributor_id", "version_call_id", "version_piece_id", "version_language", "version_received_at", "version_source", "version_screening", "version_fingerprint", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_submissions_v\`;`)
  await db.run(sql`DROP TABLE \`_submissions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__submissions_v\` RENAME TO \`_submissions_v\`;`)
  await db.run(sql`CREATE INDEX \`_submissions_v_parent_idx\` ON \`_submissions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_public_id_idx\` ON \`_submissions_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_decided_by_idx\` ON \`_submissions_v\` (\`version_decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_stage_idx\` ON \`_submissions_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_kind_idx\` ON \`_submissions_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_contributor_idx\` ON \`_submissions_v\` (\`version_contributor_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_call_idx\` ON \`_submissions_v\` (\`version_call_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_piece_idx\` ON \`_submissions_v\` (\`version_piece_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_received_at_idx\` ON \`_submissions_v\` (\`version_received_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_fingerprint_idx\` ON \`_submissions_v\` (\`version_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_updated_at_idx\` ON \`_submissions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_created_at_idx\` ON \`_submissions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_created_at_idx\` ON \`_submissions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_updated_at_idx\` ON \`_submissions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_authors\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`kind\` text DEFAULT 'person' NOT NULL,
  	\`affiliation\` text,
  	\`bio\` text,
  	\`picture_id\` integer,
  	\`email\` text,
  	\`user_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_authors\`("id", "public_id", "name", "slug", "kind", "affiliation", "bio", "picture_id", "email", "user_id", "updated_at", "created_at") SELECT "id", "public_id", "name", "slug", "kind", "affiliation", "bio", "picture_id", "email", "user_id", "updated_at", "created_at" FROM \`authors\`;`)
  await db.run(sql`DROP TABLE \`authors\`;`)
  await db.run(sql`ALTER TABLE \`__new_authors\` RENAME TO \`authors\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`authors_public_id_idx\` ON \`authors\` (\`public_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`authors_slug_idx\` ON \`authors\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`authors_picture_idx\` ON \`authors\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`authors_user_idx\` ON \`authors\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`authors_updated_at_idx\` ON \`authors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`authors_created_at_idx\` ON \`authors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__authors_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_public_id\` text NOT NULL,
  	\`version_name\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_kind\` text DEFAULT 'person' NOT NULL,
  	\`version_affiliation\` text,
  	\`version_bio\` text,
  	\`version_picture_id\` integer,
  	\`version_email\` text,
  	\`version_user_id\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__authors_v\`("id", "parent_id", "version_public_id", "version_name", "version_slug", "version_kind", "version_affiliation", "version_bio", "version_picture_id", "version_email", "version_user_id", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_public_id", "version_name", "version_slug", "version_kind", "version_affiliation", "version_bio", "version_picture_id", "version_email", "version_user_id", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_authors_v\`;`)
  await db.run(sql`DROP TABLE \`_authors_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__authors_v\` RENAME TO \`_authors_v\`;`)
  await db.run(sql`CREATE INDEX \`_authors_v_parent_idx\` ON \`_authors_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_public_id_idx\` ON \`_authors_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_slug_idx\` ON \`_authors_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_picture_idx\` ON \`_authors_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_user_idx\` ON \`_authors_v\` (\`version_user_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_updated_at_idx\` ON \`_authors_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_created_at_idx\` ON \`_authors_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_created_at_idx\` ON \`_authors_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_updated_at_idx\` ON \`_authors_v\` (\`updated_at\`);`)
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
  await db.run(sql`DROP INDEX \`contributors_erasure_asked_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`contributors\` DROP COLUMN \`verified_at\`;`)
  await db.run(sql`ALTER TABLE \`contributors\` DROP COLUMN \`erasure_asked_at\`;`)
  await db.run(sql`ALTER TABLE \`contributors\` DROP COLUMN \`erased_at\`;`)
  await db.run(sql`DROP INDEX \`disclaimers_family_idx\`;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` DROP COLUMN \`required_version\`;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` DROP COLUMN \`from_now_on\`;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` DROP COLUMN \`site_wide\`;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` DROP COLUMN \`syndicated\`;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` DROP COLUMN \`sponsored\`;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` DROP COLUMN \`ai_declared\`;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` DROP COLUMN \`family\`;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` DROP COLUMN \`mandatory\`;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` DROP COLUMN \`effective_from\`;`)
  await db.run(sql`ALTER TABLE \`disclaimers\` DROP COLUMN \`effective_until\`;`)
  await db.run(sql`DROP INDEX \`_disclaimers_v_version_version_family_idx\`;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` DROP COLUMN \`version_required_version\`;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` DROP COLUMN \`version_from_now_on\`;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` DROP COLUMN \`version_site_wide\`;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` DROP COLUMN \`version_syndicated\`;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` DROP COLUMN \`version_sponsored\`;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` DROP COLUMN \`version_ai_declared\`;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` DROP COLUMN \`version_family\`;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` DROP COLUMN \`version_mandatory\`;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` DROP COLUMN \`version_effective_from\`;`)
  await db.run(sql`ALTER TABLE \`_disclaimers_v\` DROP COLUMN \`version_effective_until\`;`)
  await db.run(sql`DROP INDEX \`publications_hold_idx\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`acts\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`changes\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`released_at\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`hold\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`emergency_by\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`removed_by\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`erased\`;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces_bylines\` DROP COLUMN \`payment\`;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces_bylines\` DROP COLUMN \`payment_text\`;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces_bylines\` DROP COLUMN \`ai_use\`;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces_bylines\` DROP COLUMN \`ai_use_text\`;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces_bylines\` DROP COLUMN \`terms_agreed\`;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces_bylines\` DROP COLUMN \`terms_how\`;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces_bylines\` DROP COLUMN \`terms_at\`;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v_version_bylines\` DROP COLUMN \`payment\`;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v_version_bylines\` DROP COLUMN \`payment_text\`;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v_version_bylines\` DROP COLUMN \`ai_use\`;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v_version_bylines\` DROP COLUMN \`ai_use_text\`;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v_version_bylines\` DROP COLUMN \`terms_agreed\`;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v_version_bylines\` DROP COLUMN \`terms_how\`;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v_version_bylines\` DROP COLUMN \`terms_at\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`max_per_contributor\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`names_hidden\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_max_per_contributor\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v\` DROP COLUMN \`version_names_hidden\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`reply_to\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`bounced_at\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`bounce\`;`)
  await db.run(sql`ALTER TABLE \`approvals\` DROP COLUMN \`approver_kind\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`desk_mail\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`show_changes\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`spacing_days\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`length_tolerance\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`undo_minutes\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`answer_days\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`changes_days\`;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` DROP COLUMN \`version_show_changes\`;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` DROP COLUMN \`version_spacing_days\`;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` DROP COLUMN \`version_length_tolerance\`;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` DROP COLUMN \`version_undo_minutes\`;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` DROP COLUMN \`version_answer_days\`;`)
  await db.run(sql`ALTER TABLE \`_desk_settings_v\` DROP COLUMN \`version_changes_days\`;`)
}

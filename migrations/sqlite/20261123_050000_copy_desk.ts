import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`opinion_pieces_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`opinion_pieces\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`opinion_pieces_texts_order_parent\` ON \`opinion_pieces_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_texts_text_idx\` ON \`opinion_pieces_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_opinion_pieces_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_opinion_pieces_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_texts_order_parent\` ON \`_opinion_pieces_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`piece\` text NOT NULL,
  	\`thread\` text NOT NULL,
  	\`author\` text NOT NULL,
  	\`guest_name\` text,
  	\`at\` text NOT NULL,
  	\`text\` text,
  	\`quote\` text,
  	\`before\` text,
  	\`after\` text,
  	\`suggests\` integer DEFAULT false,
  	\`replacement\` text,
  	\`state\` text,
  	\`settled_by\` text,
  	\`settled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_public_id_idx\` ON \`comments\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_piece_idx\` ON \`comments\` (\`piece\`);`)
  await db.run(sql`CREATE INDEX \`comments_thread_idx\` ON \`comments\` (\`thread\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`piece_publicId_idx\` ON \`comments\` (\`piece\`,\`public_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_questions_other_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`question\` text,
  	\`hint\` text,
  	\`choices\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_questions_other_languages_order_idx\` ON \`calls_questions_other_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_questions_other_languages_parent_id_idx\` ON \`calls_questions_other_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_other_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`title\` text,
  	\`guidelines\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_other_languages_order_idx\` ON \`calls_other_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_other_languages_parent_id_idx\` ON \`calls_other_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_version_questions_other_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`language\` text NOT NULL,
  	\`question\` text,
  	\`hint\` text,
  	\`choices\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v_version_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_version_questions_other_languages_order_idx\` ON \`_calls_v_version_questions_other_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_questions_other_languages_parent_id_idx\` ON \`_calls_v_version_questions_other_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_version_other_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`language\` text NOT NULL,
  	\`title\` text,
  	\`guidelines\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_version_other_languages_order_idx\` ON \`_calls_v_version_other_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_other_languages_parent_id_idx\` ON \`_calls_v_version_other_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`style_rules\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`find\` text NOT NULL,
  	\`prefer\` text,
  	\`reason\` text,
  	\`language\` text DEFAULT 'all' NOT NULL,
  	\`weight\` text DEFAULT 'should' NOT NULL,
  	\`match_case\` integer DEFAULT false,
  	\`wrong\` text,
  	\`right\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`style_rules_public_id_idx\` ON \`style_rules\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`style_rules_active_idx\` ON \`style_rules\` (\`active\`);`)
  await db.run(sql`CREATE INDEX \`style_rules_updated_at_idx\` ON \`style_rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`style_rules_created_at_idx\` ON \`style_rules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`claims\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`piece\` text NOT NULL,
  	\`sentence\` text NOT NULL,
  	\`mark\` text NOT NULL,
  	\`sources\` text,
  	\`note\` text,
  	\`verdict\` text NOT NULL,
  	\`checker\` text,
  	\`checked_at\` text,
  	\`by\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_public_id_idx\` ON \`claims\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_piece_idx\` ON \`claims\` (\`piece\`);`)
  await db.run(sql`CREATE INDEX \`claims_updated_at_idx\` ON \`claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_created_at_idx\` ON \`claims\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`piece_mark_idx\` ON \`claims\` (\`piece\`,\`mark\`);`)
  await db.run(sql`CREATE TABLE \`replies\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`piece\` text NOT NULL,
  	\`piece_row\` text NOT NULL,
  	\`who\` text NOT NULL,
  	\`about\` text NOT NULL,
  	\`way\` text,
  	\`asked_at\` text,
  	\`deadline\` text,
  	\`outcome\` text NOT NULL,
  	\`answer\` text,
  	\`answered_at\` text,
  	\`printed\` text,
  	\`waiver\` text,
  	\`by\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`replies_public_id_idx\` ON \`replies\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`replies_piece_idx\` ON \`replies\` (\`piece\`);`)
  await db.run(sql`CREATE INDEX \`replies_updated_at_idx\` ON \`replies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`replies_created_at_idx\` ON \`replies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`outcome_deadline_idx\` ON \`replies\` (\`outcome\`,\`deadline\`);`)
  await db.run(sql`CREATE TABLE \`copy_marks\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`piece\` text NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`rule\` text NOT NULL,
  	\`found\` text NOT NULL,
  	\`sentence\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`copy_marks_public_id_idx\` ON \`copy_marks\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`copy_marks_piece_idx\` ON \`copy_marks\` (\`piece\`);`)
  await db.run(sql`CREATE INDEX \`copy_marks_updated_at_idx\` ON \`copy_marks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`copy_marks_created_at_idx\` ON \`copy_marks\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`piece_fingerprint_idx\` ON \`copy_marks\` (\`piece\`,\`fingerprint\`);`)
  await db.run(sql`CREATE TABLE \`figures\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`week\` text NOT NULL,
  	\`cells\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`figures_week_idx\` ON \`figures\` (\`week\`);`)
  await db.run(sql`CREATE TABLE \`desk_settings_pitch_texts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`invitation\` text,
  	\`guidelines\` text,
  	\`terms\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`desk_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_settings_pitch_texts_order_idx\` ON \`desk_settings_pitch_texts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`desk_settings_pitch_texts_parent_id_idx\` ON \`desk_settings_pitch_texts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_desk_settings_v_version_pitch_texts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`language\` text NOT NULL,
  	\`invitation\` text,
  	\`guidelines\` text,
  	\`terms\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_desk_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_pitch_texts_order_idx\` ON \`_desk_settings_v_version_pitch_texts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_pitch_texts_parent_id_idx\` ON \`_desk_settings_v_version_pitch_texts\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` ADD \`open_findings\` numeric;`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_open_findings_idx\` ON \`opinion_pieces\` (\`open_findings\`);`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` ADD \`version_open_findings\` numeric;`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_open_findings_idx\` ON \`_opinion_pieces_v\` (\`version_open_findings\`);`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`about\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`redacted_title\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`letter_language\` text;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_redacted_title\` text;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_letter_language\` text;`)
  await db.run(sql`ALTER TABLE \`calls_questions\` ADD \`frozen_after\` text;`)
  await db.run(sql`ALTER TABLE \`_calls_v_version_questions\` ADD \`frozen_after\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`original\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`search_head\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`search_names\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`search_body\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`search_format\` numeric;`)
  await db.run(sql`CREATE INDEX \`publications_original_idx\` ON \`publications\` (\`original\`);`)
  await db.run(sql`CREATE INDEX \`publications_search_format_idx\` ON \`publications\` (\`search_format\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`desk_language\` text DEFAULT 'en';`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`comments_id\` integer REFERENCES comments(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`style_rules_id\` integer REFERENCES style_rules(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`claims_id\` integer REFERENCES claims(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`replies_id\` integer REFERENCES replies(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`copy_marks_id\` integer REFERENCES copy_marks(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`figures_id\` integer REFERENCES figures(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_style_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`style_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_replies_id_idx\` ON \`payload_locked_documents_rels\` (\`replies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_copy_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`copy_marks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_figures_id_idx\` ON \`payload_locked_documents_rels\` (\`figures_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`opinion_pieces_texts\`;`)
  await db.run(sql`DROP TABLE \`_opinion_pieces_v_texts\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`calls_questions_other_languages\`;`)
  await db.run(sql`DROP TABLE \`calls_other_languages\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_version_questions_other_languages\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_version_other_languages\`;`)
  await db.run(sql`DROP TABLE \`style_rules\`;`)
  await db.run(sql`DROP TABLE \`claims\`;`)
  await db.run(sql`DROP TABLE \`replies\`;`)
  await db.run(sql`DROP TABLE \`copy_marks\`;`)
  await db.run(sql`DROP TABLE \`figures\`;`)
  await db.run(sql`DROP TABLE \`desk_settings_pitch_texts\`;`)
  await db.run(sql`DROP TABLE \`_desk_settings_v_version_pitch_texts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`opinion_pieces_id\` integer,
  	\`notices_id\` integer,
  	\`submissions_id\` integer,
  	\`contributors_id\` integer,
  	\`calls_id\` integer,
  	\`attachments_id\` integer,
  	\`correspondence_id\` integer,
  	\`scores_id\` integer,
  	\`outbox_id\` integer,
  	\`message_templates_id\` integer,
  	\`authors_id\` integer,
  	\`disclaimers_id\` integer,
  	\`sections_id\` integer,
  	\`topics_id\` integer,
  	\`series_id\` integer,
  	\`publications_id\` integer,
  	\`partners_id\` integer,
  	\`deliveries_id\` integer,
  	\`copies_id\` integer,
  	\`proofs_id\` integer,
  	\`approvals_id\` integer,
  	\`desk_notes_id\` integer,
  	\`signed_links_id\` integer,
  	\`releases_id\` integer,
  	\`reasons_id\` integer,
  	\`events_id\` integer,
  	\`ledger_heads_id\` integer,
  	\`workflow_definitions_id\` integer,
  	\`idempotency_records_id\` integer,
  	\`contributor_passes_id\` integer,
  	\`pitch_drafts_id\` integer,
  	\`text_marks_id\` integer,
  	\`used_tokens_id\` integer,
  	\`rate_counts_id\` integer,
  	\`media_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`opinion_pieces_id\`) REFERENCES \`opinion_pieces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`submissions_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contributors_id\`) REFERENCES \`contributors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calls_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`correspondence_id\`) REFERENCES \`correspondence\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`scores_id\`) REFERENCES \`scores\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`message_templates_id\`) REFERENCES \`message_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`disclaimers_id\`) REFERENCES \`disclaimers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deliveries_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`copies_id\`) REFERENCES \`copies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`proofs_id\`) REFERENCES \`proofs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`approvals_id\`) REFERENCES \`approvals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`desk_notes_id\`) REFERENCES \`desk_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`signed_links_id\`) REFERENCES \`signed_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reasons_id\`) REFERENCES \`reasons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ledger_heads_id\`) REFERENCES \`ledger_heads\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`workflow_definitions_id\`) REFERENCES \`workflow_definitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`idempotency_records_id\`) REFERENCES \`idempotency_records\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contributor_passes_id\`) REFERENCES \`contributor_passes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pitch_drafts_id\`) REFERENCES \`pitch_drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`text_marks_id\`) REFERENCES \`text_marks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`used_tokens_id\`) REFERENCES \`used_tokens\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rate_counts_id\`) REFERENCES \`rate_counts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "opinion_pieces_id", "notices_id", "submissions_id", "contributors_id", "calls_id", "attachments_id", "correspondence_id", "scores_id", "outbox_id", "message_templates_id", "authors_id", "disclaimers_id", "sections_id", "topics_id", "series_id", "publications_id", "partners_id", "deliveries_id", "copies_id", "proofs_id", "approvals_id", "desk_notes_id", "signed_links_id", "releases_id", "reasons_id", "events_id", "ledger_heads_id", "workflow_definitions_id", "idempotency_records_id", "contributor_passes_id", "pitch_drafts_id", "text_marks_id", "used_tokens_id", "rate_counts_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "opinion_pieces_id", "notices_id", "submissions_id", "contributors_id", "calls_id", "attachments_id", "correspondence_id", "scores_id", "outbox_id", "message_templates_id", "authors_id", "disclaimers_id", "sections_id", "topics_id", "series_id", "publications_id", "partners_id", "deliveries_id", "copies_id", "proofs_id", "approvals_id", "desk_notes_id", "signed_links_id", "releases_id", "reasons_id", "events_id", "ledger_heads_id", "workflow_definitions_id", "idempotency_records_id", "contributor_passes_id", "pitch_drafts_id", "text_marks_id", "used_tokens_id", "rate_counts_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_opinion_pieces_id_idx\` ON \`payload_locked_documents_rels\` (\`opinion_pieces_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_submissions_id_idx\` ON \`payload_locked_documents_rels\` (\`submissions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contributors_id_idx\` ON \`payload_locked_documents_rels\` (\`contributors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calls_id_idx\` ON \`payload_locked_documents_rels\` (\`calls_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_correspondence_id_idx\` ON \`payload_locked_documents_rels\` (\`correspondence_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_scores_id_idx\` ON \`payload_locked_documents_rels\` (\`scores_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_message_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`message_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_disclaimers_id_idx\` ON \`payload_locked_documents_rels\` (\`disclaimers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_id_idx\` ON \`payload_locked_documents_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`deliveries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_copies_id_idx\` ON \`payload_locked_documents_rels\` (\`copies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_proofs_id_idx\` ON \`payload_locked_documents_rels\` (\`proofs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_approvals_id_idx\` ON \`payload_locked_documents_rels\` (\`approvals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_desk_notes_id_idx\` ON \`payload_locked_documents_rels\` (\`desk_notes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_signed_links_id_idx\` ON \`payload_locked_documents_rels\` (\`signed_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reasons_id_idx\` ON \`payload_locked_documents_rels\` (\`reasons_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ledger_heads_id_idx\` ON \`payload_locked_documents_rels\` (\`ledger_heads_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_workflow_definitions_id_idx\` ON \`payload_locked_documents_rels\` (\`workflow_definitions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_idempotency_records_id_idx\` ON \`payload_locked_documents_rels\` (\`idempotency_records_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contributor_passes_id_idx\` ON \`payload_locked_documents_rels\` (\`contributor_passes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pitch_drafts_id_idx\` ON \`payload_locked_documents_rels\` (\`pitch_drafts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_text_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`text_marks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_used_tokens_id_idx\` ON \`payload_locked_documents_rels\` (\`used_tokens_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rate_counts_id_idx\` ON \`payload_locked_documents_rels\` (\`rate_counts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`opinion_pieces_open_findings_idx\`;`)
  await db.run(sql`ALTER TABLE \`opinion_pieces\` DROP COLUMN \`open_findings\`;`)
  await db.run(sql`DROP INDEX \`_opinion_pieces_v_version_version_open_findings_idx\`;`)
  await db.run(sql`ALTER TABLE \`_opinion_pieces_v\` DROP COLUMN \`version_open_findings\`;`)
  await db.run(sql`DROP INDEX \`publications_original_idx\`;`)
  await db.run(sql`DROP INDEX \`publications_search_format_idx\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`original\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`search_head\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`search_names\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`search_body\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`search_format\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`about\`;`)
  await db.run(sql`ALTER TABLE \`submissions\` DROP COLUMN \`redacted_title\`;`)
  await db.run(sql`ALTER TABLE \`submissions\` DROP COLUMN \`letter_language\`;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` DROP COLUMN \`version_redacted_title\`;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` DROP COLUMN \`version_letter_language\`;`)
  await db.run(sql`ALTER TABLE \`calls_questions\` DROP COLUMN \`frozen_after\`;`)
  await db.run(sql`ALTER TABLE \`_calls_v_version_questions\` DROP COLUMN \`frozen_after\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`desk_language\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`desk_settings_board_limits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`stage\` text NOT NULL,
  	\`limit\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`desk_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_settings_board_limits_order_idx\` ON \`desk_settings_board_limits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`desk_settings_board_limits_parent_id_idx\` ON \`desk_settings_board_limits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_desk_settings_v_version_board_limits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`stage\` text NOT NULL,
  	\`limit\` numeric NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_desk_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_board_limits_order_idx\` ON \`_desk_settings_v_version_board_limits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_version_board_limits_parent_id_idx\` ON \`_desk_settings_v_version_board_limits\` (\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`stage_receivedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`stage_scoreMean_idx\`;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`assignee_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`overdue_told\` integer;`)
  await db.run(sql`CREATE INDEX \`submissions_assignee_idx\` ON \`submissions\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`stage_receivedAt_publicId_idx\` ON \`submissions\` (\`stage\`,\`received_at\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`stage_scoreMean_publicId_idx\` ON \`submissions\` (\`stage\`,\`score_mean\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`stage_call_receivedAt_publicId_idx\` ON \`submissions\` (\`stage\`,\`call_id\`,\`received_at\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`stage_assignee_receivedAt_publicId_idx\` ON \`submissions\` (\`stage\`,\`assignee_id\`,\`received_at\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`stage_language_receivedAt_publicId_idx\` ON \`submissions\` (\`stage\`,\`language\`,\`received_at\`,\`public_id\`);`)
  await db.run(sql`DROP INDEX \`version_stage_version_receivedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`version_stage_version_scoreMean_idx\`;`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_assignee_id\` integer REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_submissions_v\` ADD \`version_overdue_told\` integer;`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_assignee_idx\` ON \`_submissions_v\` (\`version_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`version_stage_version_receivedAt_version_publicId_idx\` ON \`_submissions_v\` (\`version_stage\`,\`version_received_at\`,\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`version_stage_version_scoreMean_version_publicId_idx\` ON \`_submissions_v\` (\`version_stage\`,\`version_score_mean\`,\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`version_stage_version_call_version_receivedAt_version_pu_idx\` ON \`_submissions_v\` (\`version_stage\`,\`version_call_id\`,\`version_received_at\`,\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_submissions_v\` (\`version_stage\`,\`version_assignee_id\`,\`version_received_at\`,\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`_submissions_v\` (\`version_stage\`,\`version_language\`,\`version_received_at\`,\`version_public_id\`);`)
  await db.run(sql`ALTER TABLE \`pitch_drafts\` ADD \`call\` text;`)
  await db.run(sql`ALTER TABLE \`pitch_drafts\` ADD \`deadline_told_at\` text;`)
  await db.run(sql`CREATE INDEX \`pitch_drafts_call_idx\` ON \`pitch_drafts\` (\`call\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_embargo_until_idx\` ON \`opinion_pieces\` (\`embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`stage_dueAt_publicId_idx\` ON \`opinion_pieces\` (\`stage\`,\`due_at\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`stage_updatedAt_publicId_idx\` ON \`opinion_pieces\` (\`stage\`,\`updated_at\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`assignee_stage_dueAt_idx\` ON \`opinion_pieces\` (\`assignee_id\`,\`stage\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_version_embargo_until_idx\` ON \`_opinion_pieces_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`version_stage_version_dueAt_version_publicId_idx\` ON \`_opinion_pieces_v\` (\`version_stage\`,\`version_due_at\`,\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`version_stage_version_updatedAt_version_publicId_idx\` ON \`_opinion_pieces_v\` (\`version_stage\`,\`version_updated_at\`,\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`version_assignee_version_stage_version_dueAt_idx\` ON \`_opinion_pieces_v\` (\`version_assignee_id\`,\`version_stage\`,\`version_due_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_storage_name_idx\` ON \`attachments\` (\`storage_name\`);`)
  await db.run(sql`CREATE INDEX \`state_dueAt_1_idx\` ON \`deliveries\` (\`state\`,\`due_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`desk_settings_board_limits\`;`)
  await db.run(sql`DROP TABLE \`_desk_settings_v_version_board_limits\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_submissions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`title\` text,
  	\`pitch\` text,
  	\`text\` text,
  	\`note\` text,
  	\`sent_by\` text,
  	\`answers\` text,
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
  	\`accepted_as\` text,
  	\`held_decision\` integer,
  	\`answer_by\` text,
  	\`reminded_at\` text,
  	\`decided_at\` text,
  	\`decided_by_id\` integer,
  	\`desk_notes\` text,
  	\`names_hidden\` integer,
  	\`redacted_pitch\` text,
  	\`redacted_text\` text,
  	\`stage\` text DEFAULT 'received' NOT NULL,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`saved_by\` text,
  	\`kind\` text,
  	\`contributor_id\` integer,
  	\`call_id\` integer,
  	\`merged_into_id\` integer,
  	\`round\` numeric,
  	\`score_mean\` numeric,
  	\`score_count\` numeric,
  	\`similar\` text,
  	\`compared_at\` text,
  	\`sender\` text,
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
  	FOREIGN KEY (\`merged_into_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`piece_id\`) REFERENCES \`opinion_pieces\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_submissions\`("id", "public_id", "title", "pitch", "text", "note", "sent_by", "answers", "interests", "interests_text", "ai_use", "ai_use_text", "exclusive", "published_before", "terms_text", "terms_hash", "decision", "decision_reason", "decision_note", "accepted_as", "held_decision", "answer_by", "reminded_at", "decided_at", "decided_by_id", "desk_notes", "names_hidden", "redacted_pitch", "redacted_text", "stage", "revision", "saved_by", "kind", "contributor_id", "call_id", "merged_into_id", "round", "score_mean", "score_count", "similar", "compared_at", "sender", "piece_id", "language", "received_at", "source", "screening", "fingerprint", "updated_at", "created_at") SELECT "id", "public_id", "title", "pitch", "text", "note", "sent_by", "answers", "interests", "interests_text", "ai_use", "ai_use_text", "exclusive", "published_before", "terms_text", "terms_hash", "decision", "decision_reason", "decision_note", "accepted_as", "held_decision", "answer_by", "reminded_at", "decided_at", "decided_by_id", "desk_notes", "names_hidden", "redacted_pitch", "redacted_text", "stage", "revision", "saved_by", "kind", "contributor_id", "call_id", "merged_into_id", "round", "score_mean", "score_count", "similar", "compared_at", "sender", "piece_id", "language", "received_at", "source", "screening", "fingerprint", "updated_at", "created_at" FROM \`submissions\`;`)
  await db.run(sql`DROP TABLE \`submissions\`;`)
  await db.run(sql`ALTER TABLE \`__new_submissions\` RENAME TO \`submissions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`submissions_public_id_idx\` ON \`submissions\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_held_decision_idx\` ON \`submissions\` (\`held_decision\`);`)
  await db.run(sql`CREATE INDEX \`submissions_answer_by_idx\` ON \`submissions\` (\`answer_by\`);`)
  await db.run(sql`CREATE INDEX \`submissions_decided_by_idx\` ON \`submissions\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_stage_idx\` ON \`submissions\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`submissions_kind_idx\` ON \`submissions\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`submissions_contributor_idx\` ON \`submissions\` (\`contributor_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_call_idx\` ON \`submissions\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_merged_into_idx\` ON \`submissions\` (\`merged_into_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_score_mean_idx\` ON \`submissions\` (\`score_mean\`);`)
  await db.run(sql`CREATE INDEX \`submissions_compared_at_idx\` ON \`submissions\` (\`compared_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_piece_idx\` ON \`submissions\` (\`piece_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_received_at_idx\` ON \`submissions\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_fingerprint_idx\` ON \`submissions\` (\`fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`submissions_updated_at_idx\` ON \`submissions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_created_at_idx\` ON \`submissions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stage_receivedAt_idx\` ON \`submissions\` (\`stage\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`call_receivedAt_idx\` ON \`submissions\` (\`call_id\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`stage_scoreMean_idx\` ON \`submissions\` (\`stage\`,\`score_mean\`);`)
  await db.run(sql`CREATE TABLE \`__new__submissions_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_public_id\` text NOT NULL,
  	\`version_title\` text,
  	\`version_pitch\` text,
  	\`version_text\` text,
  	\`version_note\` text,
  	\`version_sent_by\` text,
  	\`version_answers\` text,
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
  	\`version_accepted_as\` text,
  	\`version_held_decision\` integer,
  	\`version_answer_by\` text,
  	\`version_reminded_at\` text,
  	\`version_decided_at\` text,
  	\`version_decided_by_id\` integer,
  	\`version_desk_notes\` text,
  	\`version_names_hidden\` integer,
  	\`version_redacted_pitch\` text,
  	\`version_redacted_text\` text,
  	\`version_stage\` text DEFAULT 'received' NOT NULL,
  	\`version_revision\` numeric DEFAULT 0 NOT NULL,
  	\`version_saved_by\` text,
  	\`version_kind\` text,
  	\`version_contributor_id\` integer,
  	\`version_call_id\` integer,
  	\`version_merged_into_id\` integer,
  	\`version_round\` numeric,
  	\`version_score_mean\` numeric,
  	\`version_score_count\` numeric,
  	\`version_similar\` text,
  	\`version_compared_at\` text,
  	\`version_sender\` text,
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
  	FOREIGN KEY (\`version_merged_into_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_piece_id\`) REFERENCES \`opinion_pieces\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__submissions_v\`("id", "parent_id", "version_public_id", "version_title", "version_pitch", "version_text", "version_note", "version_sent_by", "version_answers", "version_interests", "version_interests_text", "version_ai_use", "version_ai_use_text", "version_exclusive", "version_published_before", "version_terms_text", "version_terms_hash", "version_decision", "version_decision_reason", "version_decision_note", "version_accepted_as", "version_held_decision", "version_answer_by", "version_reminded_at", "version_decided_at", "version_decided_by_id", "version_desk_notes", "version_names_hidden", "version_redacted_pitch", "version_redacted_text", "version_stage", "version_revision", "version_saved_by", "version_kind", "version_contributor_id", "version_call_id", "version_merged_into_id", "version_round", "version_score_mean", "version_score_count", "version_similar", "version_compared_at", "version_sender", "version_piece_id", "version_language", "version_received_at", "version_source", "version_screening", "version_fingerprint", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_public_id", "version_title", "version_pitch", "version_text", "version_note", "version_sent_by", "version_answers", "version_interests", "version_interests_text", "version_ai_use", "version_ai_use_text", "version_exclusive", "version_published_before", "version_terms_text", "version_terms_hash", "version_decision", "version_decision_reason", "version_decision_note", "version_accepted_as", "version_held_decision", "version_answer_by", "version_reminded_at", "version_decided_at", "version_decided_by_id", "version_desk_notes", "version_names_hidden", "version_redacted_pitch", "version_redacted_text", "version_stage", "version_revision", "version_saved_by", "version_kind", "version_contributor_id", "version_call_id", "version_merged_into_id", "version_round", "version_score_mean", "version_score_count", "version_similar", "version_compared_at", "version_sender", "version_piece_id", "version_language", "version_received_at", "version_source", "version_screening", "version_fingerprint", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_submissions_v\`;`)
  await db.run(sql`DROP TABLE \`_submissions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__submissions_v\` RENAME TO \`_submissions_v\`;`)
  await db.run(sql`CREATE INDEX \`_submissions_v_parent_idx\` ON \`_submissions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_public_id_idx\` ON \`_submissions_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_held_decision_idx\` ON \`_submissions_v\` (\`version_held_decision\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_answer_by_idx\` ON \`_submissions_v\` (\`version_answer_by\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_decided_by_idx\` ON \`_submissions_v\` (\`version_decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_stage_idx\` ON \`_submissions_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_kind_idx\` ON \`_submissions_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_contributor_idx\` ON \`_submissions_v\` (\`version_contributor_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_call_idx\` ON \`_submissions_v\` (\`version_call_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_merged_into_idx\` ON \`_submissions_v\` (\`version_merged_into_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_score_mean_idx\` ON \`_submissions_v\` (\`version_score_mean\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_compared_at_idx\` ON \`_submissions_v\` (\`version_compared_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_piece_idx\` ON \`_submissions_v\` (\`version_piece_id\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_received_at_idx\` ON \`_submissions_v\` (\`version_received_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_fingerprint_idx\` ON \`_submissions_v\` (\`version_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_updated_at_idx\` ON \`_submissions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_version_version_created_at_idx\` ON \`_submissions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_created_at_idx\` ON \`_submissions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_submissions_v_updated_at_idx\` ON \`_submissions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_stage_version_receivedAt_idx\` ON \`_submissions_v\` (\`version_stage\`,\`version_received_at\`);`)
  await db.run(sql`CREATE INDEX \`version_call_version_receivedAt_idx\` ON \`_submissions_v\` (\`version_call_id\`,\`version_received_at\`);`)
  await db.run(sql`CREATE INDEX \`version_stage_version_scoreMean_idx\` ON \`_submissions_v\` (\`version_stage\`,\`version_score_mean\`);`)
  await db.run(sql`DROP INDEX \`opinion_pieces_embargo_until_idx\`;`)
  await db.run(sql`DROP INDEX \`stage_dueAt_publicId_idx\`;`)
  await db.run(sql`DROP INDEX \`stage_updatedAt_publicId_idx\`;`)
  await db.run(sql`DROP INDEX \`assignee_stage_dueAt_idx\`;`)
  await db.run(sql`DROP INDEX \`_opinion_pieces_v_version_version_embargo_until_idx\`;`)
  await db.run(sql`DROP INDEX \`version_stage_version_dueAt_version_publicId_idx\`;`)
  await db.run(sql`DROP INDEX \`version_stage_version_updatedAt_version_publicId_idx\`;`)
  await db.run(sql`DROP INDEX \`version_assignee_version_stage_version_dueAt_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_storage_name_idx\`;`)
  await db.run(sql`DROP INDEX \`state_dueAt_1_idx\`;`)
  await db.run(sql`DROP INDEX \`pitch_drafts_call_idx\`;`)
  await db.run(sql`ALTER TABLE \`pitch_drafts\` DROP COLUMN \`call\`;`)
  await db.run(sql`ALTER TABLE \`pitch_drafts\` DROP COLUMN \`deadline_told_at\`;`)
}

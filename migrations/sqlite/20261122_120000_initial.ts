import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`opinion_pieces_bylines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`author_id\` integer,
  	\`role\` text,
  	\`interests\` text DEFAULT 'not-asked',
  	\`interests_text\` text,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`opinion_pieces\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`opinion_pieces_bylines_order_idx\` ON \`opinion_pieces_bylines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_bylines_parent_id_idx\` ON \`opinion_pieces_bylines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_bylines_author_idx\` ON \`opinion_pieces_bylines\` (\`author_id\`);`)
  await db.run(sql`CREATE TABLE \`opinion_pieces_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`message\` text NOT NULL,
  	\`excerpt\` text,
  	\`settled\` integer DEFAULT false,
  	\`answer\` text,
  	\`code\` text,
  	\`weight\` text DEFAULT 'must',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`opinion_pieces\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`opinion_pieces_questions_order_idx\` ON \`opinion_pieces_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_questions_parent_id_idx\` ON \`opinion_pieces_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`opinion_pieces\` (
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
  await db.run(sql`CREATE TABLE \`opinion_pieces_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`disclaimers_id\` integer,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`opinion_pieces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`disclaimers_id\`) REFERENCES \`disclaimers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`opinion_pieces_rels_order_idx\` ON \`opinion_pieces_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_rels_parent_idx\` ON \`opinion_pieces_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_rels_path_idx\` ON \`opinion_pieces_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_rels_disclaimers_id_idx\` ON \`opinion_pieces_rels\` (\`disclaimers_id\`);`)
  await db.run(sql`CREATE INDEX \`opinion_pieces_rels_topics_id_idx\` ON \`opinion_pieces_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_opinion_pieces_v_version_bylines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`author_id\` integer,
  	\`role\` text,
  	\`interests\` text DEFAULT 'not-asked',
  	\`interests_text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_opinion_pieces_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_bylines_order_idx\` ON \`_opinion_pieces_v_version_bylines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_bylines_parent_id_idx\` ON \`_opinion_pieces_v_version_bylines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_bylines_author_idx\` ON \`_opinion_pieces_v_version_bylines\` (\`author_id\`);`)
  await db.run(sql`CREATE TABLE \`_opinion_pieces_v_version_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`message\` text NOT NULL,
  	\`excerpt\` text,
  	\`settled\` integer DEFAULT false,
  	\`answer\` text,
  	\`code\` text,
  	\`weight\` text DEFAULT 'must',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_opinion_pieces_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_questions_order_idx\` ON \`_opinion_pieces_v_version_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_version_questions_parent_id_idx\` ON \`_opinion_pieces_v_version_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_opinion_pieces_v\` (
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
  await db.run(sql`CREATE TABLE \`_opinion_pieces_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`disclaimers_id\` integer,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_opinion_pieces_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`disclaimers_id\`) REFERENCES \`disclaimers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_rels_order_idx\` ON \`_opinion_pieces_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_rels_parent_idx\` ON \`_opinion_pieces_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_rels_path_idx\` ON \`_opinion_pieces_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_rels_disclaimers_id_idx\` ON \`_opinion_pieces_v_rels\` (\`disclaimers_id\`);`)
  await db.run(sql`CREATE INDEX \`_opinion_pieces_v_rels_topics_id_idx\` ON \`_opinion_pieces_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`submissions\` (
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
  await db.run(sql`CREATE TABLE \`submissions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`submissions_texts_order_parent\` ON \`submissions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_submissions_v\` (
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
  await db.run(sql`CREATE TABLE \`_submissions_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_submissions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_submissions_v_texts_order_parent\` ON \`_submissions_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contributors\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`language\` text,
  	\`author_id\` integer,
  	\`notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contributors_public_id_idx\` ON \`contributors\` (\`public_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contributors_email_idx\` ON \`contributors\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`contributors_author_idx\` ON \`contributors\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`contributors_updated_at_idx\` ON \`contributors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contributors_created_at_idx\` ON \`contributors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`calls_accepts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_accepts_order_idx\` ON \`calls_accepts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`calls_accepts_parent_idx\` ON \`calls_accepts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`guidelines\` text NOT NULL,
  	\`opens_at\` text NOT NULL,
  	\`closes_at\` text,
  	\`min_words\` numeric,
  	\`max_words\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calls_public_id_idx\` ON \`calls\` (\`public_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`calls_slug_idx\` ON \`calls\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`calls_opens_at_idx\` ON \`calls\` (\`opens_at\`);`)
  await db.run(sql`CREATE INDEX \`calls_closes_at_idx\` ON \`calls\` (\`closes_at\`);`)
  await db.run(sql`CREATE INDEX \`calls_updated_at_idx\` ON \`calls\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`calls_created_at_idx\` ON \`calls\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_version_accepts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_calls_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_version_accepts_order_idx\` ON \`_calls_v_version_accepts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_accepts_parent_idx\` ON \`_calls_v_version_accepts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_public_id\` text NOT NULL,
  	\`version_title\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_guidelines\` text NOT NULL,
  	\`version_opens_at\` text NOT NULL,
  	\`version_closes_at\` text,
  	\`version_min_words\` numeric,
  	\`version_max_words\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_parent_idx\` ON \`_calls_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_public_id_idx\` ON \`_calls_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_slug_idx\` ON \`_calls_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_opens_at_idx\` ON \`_calls_v\` (\`version_opens_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_closes_at_idx\` ON \`_calls_v\` (\`version_closes_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_updated_at_idx\` ON \`_calls_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_created_at_idx\` ON \`_calls_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_created_at_idx\` ON \`_calls_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_updated_at_idx\` ON \`_calls_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`template\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`submission\` text,
  	\`piece\` text,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`lease\` text,
  	\`lease_ends_at\` text,
  	\`sent_at\` text,
  	\`failure\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_public_id_idx\` ON \`outbox\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`outbox_submission_idx\` ON \`outbox\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`outbox_piece_idx\` ON \`outbox\` (\`piece\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_dueAt_idx\` ON \`outbox\` (\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE TABLE \`authors\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`authors_public_id_idx\` ON \`authors\` (\`public_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`authors_slug_idx\` ON \`authors\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`authors_picture_idx\` ON \`authors\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`authors_user_idx\` ON \`authors\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`authors_updated_at_idx\` ON \`authors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`authors_created_at_idx\` ON \`authors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`authors_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`authors_texts_order_parent\` ON \`authors_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_authors_v\` (
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
  await db.run(sql`CREATE INDEX \`_authors_v_parent_idx\` ON \`_authors_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_public_id_idx\` ON \`_authors_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_slug_idx\` ON \`_authors_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_picture_idx\` ON \`_authors_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_user_idx\` ON \`_authors_v\` (\`version_user_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_updated_at_idx\` ON \`_authors_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_created_at_idx\` ON \`_authors_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_created_at_idx\` ON \`_authors_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_updated_at_idx\` ON \`_authors_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_authors_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_authors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_authors_v_texts_order_parent\` ON \`_authors_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`disclaimers_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`disclaimers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`disclaimers_kinds_order_idx\` ON \`disclaimers_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_kinds_parent_idx\` ON \`disclaimers_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`disclaimers\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`version\` numeric DEFAULT 1,
  	\`in_force\` integer DEFAULT true,
  	\`for_one\` text,
  	\`for_several\` text,
  	\`for_none\` text,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`placement\` text DEFAULT 'after-body' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`disclaimers_public_id_idx\` ON \`disclaimers\` (\`public_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`disclaimers_code_idx\` ON \`disclaimers\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_updated_at_idx\` ON \`disclaimers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_created_at_idx\` ON \`disclaimers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_disclaimers_v_version_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_disclaimers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_kinds_order_idx\` ON \`_disclaimers_v_version_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_kinds_parent_idx\` ON \`_disclaimers_v_version_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_disclaimers_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_public_id\` text NOT NULL,
  	\`version_title\` text NOT NULL,
  	\`version_code\` text NOT NULL,
  	\`version_version\` numeric DEFAULT 1,
  	\`version_in_force\` integer DEFAULT true,
  	\`version_for_one\` text,
  	\`version_for_several\` text,
  	\`version_for_none\` text,
  	\`version_language\` text DEFAULT 'en' NOT NULL,
  	\`version_placement\` text DEFAULT 'after-body' NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`disclaimers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_parent_idx\` ON \`_disclaimers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_version_public_id_idx\` ON \`_disclaimers_v\` (\`version_public_id\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_version_code_idx\` ON \`_disclaimers_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_version_updated_at_idx\` ON \`_disclaimers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_version_version_created_at_idx\` ON \`_disclaimers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_created_at_idx\` ON \`_disclaimers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_disclaimers_v_updated_at_idx\` ON \`_disclaimers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`sections\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sections_public_id_idx\` ON \`sections\` (\`public_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sections_slug_idx\` ON \`sections\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_at_idx\` ON \`sections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_at_idx\` ON \`sections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_public_id_idx\` ON \`topics\` (\`public_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`series\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`series_public_id_idx\` ON \`series\` (\`public_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`series_slug_idx\` ON \`series\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`series_updated_at_idx\` ON \`series\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`series_created_at_idx\` ON \`series\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`piece\` text NOT NULL,
  	\`headline\` text,
  	\`kind\` text,
  	\`language\` text,
  	\`section\` text,
  	\`series\` text,
  	\`published_at\` text,
  	\`first_published_at\` text,
  	\`modified_at\` text,
  	\`release\` text,
  	\`proof\` text,
  	\`hash\` text,
  	\`revision\` numeric DEFAULT 1 NOT NULL,
  	\`corrected\` integer DEFAULT false,
  	\`public_note\` text,
  	\`redirect_to\` text,
  	\`content\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_public_id_idx\` ON \`publications\` (\`public_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_slug_idx\` ON \`publications\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`publications_piece_idx\` ON \`publications\` (\`piece\`);`)
  await db.run(sql`CREATE INDEX \`publications_published_at_idx\` ON \`publications\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_modified_at_idx\` ON \`publications\` (\`modified_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_corrected_idx\` ON \`publications\` (\`corrected\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_publishedAt_publicId_idx\` ON \`publications\` (\`state\`,\`published_at\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`section_state_publishedAt_publicId_idx\` ON \`publications\` (\`section\`,\`state\`,\`published_at\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`series_state_publishedAt_publicId_idx\` ON \`publications\` (\`series\`,\`state\`,\`published_at\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`kind_state_publishedAt_publicId_idx\` ON \`publications\` (\`kind\`,\`state\`,\`published_at\`,\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`language_state_publishedAt_publicId_idx\` ON \`publications\` (\`language\`,\`state\`,\`published_at\`,\`public_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_texts_order_parent\` ON \`publications_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_texts_text_idx\` ON \`publications_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`proofs\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`piece\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`headline\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`working_hash\` text NOT NULL,
  	\`content\` text,
  	\`made_by\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`proofs_public_id_idx\` ON \`proofs\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`proofs_piece_idx\` ON \`proofs\` (\`piece\`);`)
  await db.run(sql`CREATE INDEX \`proofs_hash_idx\` ON \`proofs\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`proofs_updated_at_idx\` ON \`proofs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`proofs_created_at_idx\` ON \`proofs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`approvals\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`piece\` text NOT NULL,
  	\`proof\` text NOT NULL,
  	\`proof_hash\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`decision\` text NOT NULL,
  	\`approved_by\` text NOT NULL,
  	\`approved_at\` text NOT NULL,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`approvals_public_id_idx\` ON \`approvals\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`approvals_piece_idx\` ON \`approvals\` (\`piece\`);`)
  await db.run(sql`CREATE INDEX \`approvals_proof_idx\` ON \`approvals\` (\`proof\`);`)
  await db.run(sql`CREATE INDEX \`approvals_updated_at_idx\` ON \`approvals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`approvals_created_at_idx\` ON \`approvals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`piece\` text NOT NULL,
  	\`publication\` text NOT NULL,
  	\`proof\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`released_at\` text NOT NULL,
  	\`released_by\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`releases_public_id_idx\` ON \`releases\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_piece_idx\` ON \`releases\` (\`piece\`);`)
  await db.run(sql`CREATE INDEX \`releases_publication_idx\` ON \`releases\` (\`publication\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`subject_type\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`actor_kind\` text NOT NULL,
  	\`actor\` text,
  	\`detail\` text,
  	\`sequence\` numeric,
  	\`previous_hash\` text,
  	\`hash\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_public_id_idx\` ON \`events\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`events_type_idx\` ON \`events\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`events_subject_idx\` ON \`events\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`events_sequence_idx\` ON \`events\` (\`sequence\`);`)
  await db.run(sql`CREATE TABLE \`ledger_heads\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`ledger_heads_name_idx\` ON \`ledger_heads\` (\`name\`);`)
  await db.run(sql`CREATE TABLE \`idempotency_records\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`answer\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`idempotency_records_key_idx\` ON \`idempotency_records\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`idempotency_records_updated_at_idx\` ON \`idempotency_records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`idempotency_records_created_at_idx\` ON \`idempotency_records\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`alt\` text NOT NULL,
  	\`caption\` text,
  	\`credit\` text,
  	\`licence\` text,
  	\`licence_ends_at\` text,
  	\`released\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_medium_url\` text,
  	\`sizes_medium_width\` numeric,
  	\`sizes_medium_height\` numeric,
  	\`sizes_medium_mime_type\` text,
  	\`sizes_medium_filesize\` numeric,
  	\`sizes_medium_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_public_id_idx\` ON \`media\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`media_released_idx\` ON \`media\` (\`released\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_sizes_medium_filename_idx\` ON \`media\` (\`sizes_medium_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`users_desk_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_desk_roles_order_idx\` ON \`users_desk_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_desk_roles_parent_idx\` ON \`users_desk_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`desk_settings\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text DEFAULT 'The Opinion Desk' NOT NULL,
  	\`description\` text,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`desk_name\` text DEFAULT 'The editorial board',
  	\`time_zone\` text DEFAULT 'Europe/London' NOT NULL,
  	\`invitation\` text DEFAULT 'Have something to say? Send the desk a pitch or a draft.',
  	\`pitch_email\` text,
  	\`pitch_guidelines\` text,
  	\`terms\` text DEFAULT 'You wrote this text, or have the right to offer it. If the desk accepts it, the desk may edit it with you, publish it and keep it available. You keep the copyright.',
  	\`notice_closed\` text DEFAULT 'This piece is not open for comments.',
  	\`notice_pre_moderated\` text DEFAULT 'Comments are read by the desk before they appear.',
  	\`notice_open\` text DEFAULT 'This piece is open for comments.',
  	\`require_interests\` integer DEFAULT true,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_desk_settings_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_name\` text DEFAULT 'The Opinion Desk' NOT NULL,
  	\`version_description\` text,
  	\`version_language\` text DEFAULT 'en' NOT NULL,
  	\`version_desk_name\` text DEFAULT 'The editorial board',
  	\`version_time_zone\` text DEFAULT 'Europe/London' NOT NULL,
  	\`version_invitation\` text DEFAULT 'Have something to say? Send the desk a pitch or a draft.',
  	\`version_pitch_email\` text,
  	\`version_pitch_guidelines\` text,
  	\`version_terms\` text DEFAULT 'You wrote this text, or have the right to offer it. If the desk accepts it, the desk may edit it with you, publish it and keep it available. You keep the copyright.',
  	\`version_notice_closed\` text DEFAULT 'This piece is not open for comments.',
  	\`version_notice_pre_moderated\` text DEFAULT 'Comments are read by the desk before they appear.',
  	\`version_notice_open\` text DEFAULT 'This piece is open for comments.',
  	\`version_require_interests\` integer DEFAULT true,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_created_at_idx\` ON \`_desk_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_desk_settings_v_updated_at_idx\` ON \`_desk_settings_v\` (\`updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`opinion_pieces_bylines\`;`)
  await db.run(sql`DROP TABLE \`opinion_pieces_questions\`;`)
  await db.run(sql`DROP TABLE \`opinion_pieces\`;`)
  await db.run(sql`DROP TABLE \`opinion_pieces_rels\`;`)
  await db.run(sql`DROP TABLE \`_opinion_pieces_v_version_bylines\`;`)
  await db.run(sql`DROP TABLE \`_opinion_pieces_v_version_questions\`;`)
  await db.run(sql`DROP TABLE \`_opinion_pieces_v\`;`)
  await db.run(sql`DROP TABLE \`_opinion_pieces_v_rels\`;`)
  await db.run(sql`DROP TABLE \`submissions\`;`)
  await db.run(sql`DROP TABLE \`submissions_texts\`;`)
  await db.run(sql`DROP TABLE \`_submissions_v\`;`)
  await db.run(sql`DROP TABLE \`_submissions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`contributors\`;`)
  await db.run(sql`DROP TABLE \`calls_accepts\`;`)
  await db.run(sql`DROP TABLE \`calls\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_version_accepts\`;`)
  await db.run(sql`DROP TABLE \`_calls_v\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`authors\`;`)
  await db.run(sql`DROP TABLE \`authors_texts\`;`)
  await db.run(sql`DROP TABLE \`_authors_v\`;`)
  await db.run(sql`DROP TABLE \`_authors_v_texts\`;`)
  await db.run(sql`DROP TABLE \`disclaimers_kinds\`;`)
  await db.run(sql`DROP TABLE \`disclaimers\`;`)
  await db.run(sql`DROP TABLE \`_disclaimers_v_version_kinds\`;`)
  await db.run(sql`DROP TABLE \`_disclaimers_v\`;`)
  await db.run(sql`DROP TABLE \`sections\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`series\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`publications_texts\`;`)
  await db.run(sql`DROP TABLE \`proofs\`;`)
  await db.run(sql`DROP TABLE \`approvals\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`ledger_heads\`;`)
  await db.run(sql`DROP TABLE \`idempotency_records\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`users_desk_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`desk_settings\`;`)
  await db.run(sql`DROP TABLE \`_desk_settings_v\`;`)
}

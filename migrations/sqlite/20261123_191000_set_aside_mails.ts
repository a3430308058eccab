import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`set_aside_mails\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`sender\` text,
  	\`received_at\` text,
  	\`fault\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`set_aside_at\` text NOT NULL,
  	\`mail\` text NOT NULL,
  	\`bytes\` numeric,
  	\`submission\` text,
  	\`closed_at\` text,
  	\`changed_by\` text,
  	\`key\` text NOT NULL,
  	\`mailbox\` text,
  	\`email\` text,
  	\`storage_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`set_aside_mails_public_id_idx\` ON \`set_aside_mails\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`set_aside_mails_closed_at_idx\` ON \`set_aside_mails\` (\`closed_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`set_aside_mails_key_idx\` ON \`set_aside_mails\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`set_aside_mails_email_idx\` ON \`set_aside_mails\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`set_aside_mails_storage_name_idx\` ON \`set_aside_mails\` (\`storage_name\`);`)
  await db.run(sql`CREATE INDEX \`set_aside_mails_updated_at_idx\` ON \`set_aside_mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`set_aside_mails_created_at_idx\` ON \`set_aside_mails\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_setAsideAt_idx\` ON \`set_aside_mails\` (\`state\`,\`set_aside_at\`);`)
  await db.run(sql`CREATE INDEX \`mailbox_state_idx\` ON \`set_aside_mails\` (\`mailbox\`,\`state\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`set_aside_mails_id\` integer REFERENCES set_aside_mails(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_set_aside_mails_id_idx\` ON \`payload_locked_documents_rels\` (\`set_aside_mails_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`set_aside_mails\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`opinion_pieces_id\` integer,
  	\`comments_id\` integer,
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
  	\`style_rules_id\` integer,
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
  	\`claims_id\` integer,
  	\`replies_id\` integer,
  	\`copy_marks_id\` integer,
  	\`signed_links_id\` integer,
  	\`releases_id\` integer,
  	\`reasons_id\` integer,
  	\`events_id\` integer,
  	\`ledger_heads_id\` integer,
  	\`figures_id\` integer,
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
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`style_rules_id\`) REFERENCES \`style_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replies_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`copy_marks_id\`) REFERENCES \`copy_marks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`signed_links_id\`) REFERENCES \`signed_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reasons_id\`) REFERENCES \`reasons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ledger_heads_id\`) REFERENCES \`ledger_heads\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "opinion_pieces_id", "comments_id", "notices_id", "submissions_id", "contributors_id", "calls_id", "attachments_id", "correspondence_id", "scores_id", "outbox_id", "message_templates_id", "authors_id", "disclaimers_id", "style_rules_id", "sections_id", "topics_id", "series_id", "publications_id", "partners_id", "deliveries_id", "copies_id", "proofs_id", "approvals_id", "desk_notes_id", "claims_id", "replies_id", "copy_marks_id", "signed_links_id", "releases_id", "reasons_id", "events_id", "ledger_heads_id", "figures_id", "workflow_definitions_id", "idempotency_records_id", "contributor_passes_id", "pitch_drafts_id", "text_marks_id", "used_tokens_id", "rate_counts_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "opinion_pieces_id", "comments_id", "notices_id", "submissions_id", "contributors_id", "calls_id", "attachments_id", "correspondence_id", "scores_id", "outbox_id", "message_templates_id", "authors_id", "disclaimers_id", "style_rules_id", "sections_id", "topics_id", "series_id", "publications_id", "partners_id", "deliveries_id", "copies_id", "proofs_id", "approvals_id", "desk_notes_id", "claims_id", "replies_id", "copy_marks_id", "signed_links_id", "releases_id", "reasons_id", "events_id", "ledger_heads_id", "figures_id", "workflow_definitions_id", "idempotency_records_id", "contributor_passes_id", "pitch_drafts_id", "text_marks_id", "used_tokens_id", "rate_counts_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_opinion_pieces_id_idx\` ON \`payload_locked_documents_rels\` (\`opinion_pieces_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_style_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`style_rules_id\`);`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_replies_id_idx\` ON \`payload_locked_documents_rels\` (\`replies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_copy_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`copy_marks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_signed_links_id_idx\` ON \`payload_locked_documents_rels\` (\`signed_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reasons_id_idx\` ON \`payload_locked_documents_rels\` (\`reasons_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ledger_heads_id_idx\` ON \`payload_locked_documents_rels\` (\`ledger_heads_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_figures_id_idx\` ON \`payload_locked_documents_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_workflow_definitions_id_idx\` ON \`payload_locked_documents_rels\` (\`workflow_definitions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_idempotency_records_id_idx\` ON \`payload_locked_documents_rels\` (\`idempotency_records_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contributor_passes_id_idx\` ON \`payload_locked_documents_rels\` (\`contributor_passes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pitch_drafts_id_idx\` ON \`payload_locked_documents_rels\` (\`pitch_drafts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_text_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`text_marks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_used_tokens_id_idx\` ON \`payload_locked_documents_rels\` (\`used_tokens_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rate_counts_id_idx\` ON \`payload_locked_documents_rels\` (\`rate_counts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}

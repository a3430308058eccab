import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_opinion_pieces_bylines_payment" AS ENUM('not-asked', 'none', 'declared');
  CREATE TYPE "public"."enum_opinion_pieces_bylines_ai_use" AS ENUM('not-asked', 'none', 'declared');
  CREATE TYPE "public"."enum_opinion_pieces_embargountil_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
  CREATE TYPE "public"."enum_opinion_pieces_needs_copy" AS ENUM('not-needed', 'needed');
  CREATE TYPE "public"."enum_opinion_pieces_needs_fact" AS ENUM('not-needed', 'needed');
  CREATE TYPE "public"."enum_opinion_pieces_needs_legal" AS ENUM('not-needed', 'needed');
  CREATE TYPE "public"."enum_opinion_pieces_needs_picture" AS ENUM('not-needed', 'needed');
  CREATE TYPE "public"."enum_opinion_pieces_needs_author" AS ENUM('not-needed', 'needed');
  CREATE TYPE "public"."enum_opinion_pieces_commission_invoice" AS ENUM('none', 'received', 'approved', 'paid');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_bylines_payment" AS ENUM('not-asked', 'none', 'declared');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_bylines_ai_use" AS ENUM('not-asked', 'none', 'declared');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_embargountil_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_needs_copy" AS ENUM('not-needed', 'needed');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_needs_fact" AS ENUM('not-needed', 'needed');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_needs_legal" AS ENUM('not-needed', 'needed');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_needs_picture" AS ENUM('not-needed', 'needed');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_needs_author" AS ENUM('not-needed', 'needed');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_commission_invoice" AS ENUM('none', 'received', 'approved', 'paid');
  CREATE TYPE "public"."enum_notices_tone" AS ENUM('calm', 'wanted', 'trouble');
  CREATE TYPE "public"."enum_submissions_accepted_as" AS ENUM('op-ed', 'column', 'analysis', 'letter', 'reply');
  CREATE TYPE "public"."enum_submissions_sender" AS ENUM('authenticated', 'unauthenticated');
  CREATE TYPE "public"."enum__submissions_v_version_accepted_as" AS ENUM('op-ed', 'column', 'analysis', 'letter', 'reply');
  CREATE TYPE "public"."enum__submissions_v_version_sender" AS ENUM('authenticated', 'unauthenticated');
  CREATE TYPE "public"."enum_calls_questions_kind" AS ENUM('line', 'passage', 'choice');
  CREATE TYPE "public"."enum_calls_questions_rule" AS ENUM('optional', 'required', 'required-after');
  CREATE TYPE "public"."enum_calls_questions_seen_by" AS ENUM('editors', 'readers');
  CREATE TYPE "public"."enum__calls_v_version_questions_kind" AS ENUM('line', 'passage', 'choice');
  CREATE TYPE "public"."enum__calls_v_version_questions_rule" AS ENUM('optional', 'required', 'required-after');
  CREATE TYPE "public"."enum__calls_v_version_questions_seen_by" AS ENUM('editors', 'readers');
  CREATE TYPE "public"."enum_attachments_state" AS ENUM('kept', 'quarantined');
  CREATE TYPE "public"."enum_correspondence_from" AS ENUM('contributor', 'desk');
  CREATE TYPE "public"."enum_correspondence_via" AS ENUM('page', 'email', 'panel');
  CREATE TYPE "public"."enum_correspondence_sender" AS ENUM('authenticated', 'unauthenticated');
  CREATE TYPE "public"."enum_scores_recommendation" AS ENUM('accept', 'changes', 'decline', 'none');
  CREATE TYPE "public"."enum_message_templates_name" AS ENUM('submission-received', 'submission-accepted', 'submission-accepted-as', 'submission-declined', 'submission-not-for-us', 'submission-changes-asked', 'submission-changes-reminder', 'submission-expired', 'submission-merged', 'submission-reopened', 'submission-withdrawn', 'submission-resubmitted', 'desk-wrote', 'status-link', 'draft-kept', 'draft-reminder', 'mail-taken');
  CREATE TYPE "public"."enum_message_templates_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum_authors_identity_state" AS ENUM('not-checked', 'checked', 'failed');
  CREATE TYPE "public"."enum__authors_v_version_identity_state" AS ENUM('not-checked', 'checked', 'failed');
  CREATE TYPE "public"."enum_partners_kinds" AS ENUM('op-ed', 'column', 'editorial', 'analysis', 'letter', 'reply');
  CREATE TYPE "public"."enum_partners_languages" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum_partners_state" AS ENUM('active', 'disabled');
  CREATE TYPE "public"."enum_deliveries_state" AS ENUM('waiting', 'sending', 'sent', 'dead');
  CREATE TYPE "public"."enum_approvals_approver_kind" AS ENUM('user', 'guest', 'service');
  CREATE TYPE "public"."enum_signed_links_purpose" AS ENUM('preview', 'approve');
  CREATE TYPE "public"."enum_signed_links_check" AS ENUM('copy', 'fact', 'legal', 'picture', 'author');
  CREATE TYPE "public"."enum_signed_links_state" AS ENUM('open', 'passed', 'failed', 'revoked');
  CREATE TYPE "public"."enum_contributor_passes_kind" AS ENUM('link', 'session');
  CREATE TYPE "public"."enum_users_desk_mail" AS ENUM('at-once', 'never');
  CREATE TYPE "public"."enum_desk_settings_rules_kinds" AS ENUM('op-ed', 'column', 'editorial', 'analysis', 'letter', 'reply');
  CREATE TYPE "public"."enum_desk_settings_rules_requirement" AS ENUM('interests-declared', 'payment-declared', 'ai-use-declared', 'commission-terms', 'length-agrees', 'source-unchanged', 'standfirst-present', 'picture-present', 'identity-checked', 'terms-agreed');
  CREATE TYPE "public"."enum_desk_settings_rules_level" AS ENUM('required', 'recommended', 'off');
  CREATE TYPE "public"."enum_desk_settings_rules_moment" AS ENUM('proof', 'release');
  CREATE TYPE "public"."enum_desk_settings_kind_rules_checks" AS ENUM('copy', 'fact', 'legal', 'picture', 'author');
  CREATE TYPE "public"."enum_desk_settings_kind_rules_including" AS ENUM('admin', 'desk-chief', 'editor');
  CREATE TYPE "public"."enum_desk_settings_kind_rules_kind" AS ENUM('op-ed', 'column', 'editorial', 'analysis', 'letter', 'reply');
  CREATE TYPE "public"."enum__desk_settings_v_version_rules_kinds" AS ENUM('op-ed', 'column', 'editorial', 'analysis', 'letter', 'reply');
  CREATE TYPE "public"."enum__desk_settings_v_version_rules_requirement" AS ENUM('interests-declared', 'payment-declared', 'ai-use-declared', 'commission-terms', 'length-agrees', 'source-unchanged', 'standfirst-present', 'picture-present', 'identity-checked', 'terms-agreed');
  CREATE TYPE "public"."enum__desk_settings_v_version_rules_level" AS ENUM('required', 'recommended', 'off');
  CREATE TYPE "public"."enum__desk_settings_v_version_rules_moment" AS ENUM('proof', 'release');
  CREATE TYPE "public"."enum__desk_settings_v_version_kind_rules_checks" AS ENUM('copy', 'fact', 'legal', 'picture', 'author');
  CREATE TYPE "public"."enum__desk_settings_v_version_kind_rules_including" AS ENUM('admin', 'desk-chief', 'editor');
  CREATE TYPE "public"."enum__desk_settings_v_version_kind_rules_kind" AS ENUM('op-ed', 'column', 'editorial', 'analysis', 'letter', 'reply');
  ALTER TYPE "public"."enum_opinion_pieces_note_type" ADD VALUE 'concern';
  ALTER TYPE "public"."enum_opinion_pieces_note_type" ADD VALUE 'partial-retraction';
  ALTER TYPE "public"."enum_opinion_pieces_note_type" ADD VALUE 'minor';
  ALTER TYPE "public"."enum__opinion_pieces_v_version_note_type" ADD VALUE 'concern';
  ALTER TYPE "public"."enum__opinion_pieces_v_version_note_type" ADD VALUE 'partial-retraction';
  ALTER TYPE "public"."enum__opinion_pieces_v_version_note_type" ADD VALUE 'minor';
  ALTER TYPE "public"."enum_outbox_state" ADD VALUE 'cancelled';
  CREATE TABLE "notices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"user" varchar NOT NULL,
  	"code" varchar NOT NULL,
  	"tone" "enum_notices_tone" NOT NULL,
  	"text" varchar NOT NULL,
  	"note" varchar,
  	"piece" varchar,
  	"submission" varchar,
  	"place" varchar,
  	"event" varchar NOT NULL,
  	"once" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"read_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "calls_score_categories" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"weight" numeric DEFAULT 1 NOT NULL
  );
  
  CREATE TABLE "calls_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar NOT NULL,
  	"hint" varchar,
  	"kind" "enum_calls_questions_kind" DEFAULT 'line' NOT NULL,
  	"rule" "enum_calls_questions_rule" DEFAULT 'optional' NOT NULL,
  	"seen_by" "enum_calls_questions_seen_by" DEFAULT 'editors' NOT NULL,
  	"choices" varchar,
  	"required_after" timestamp(3) with time zone
  );
  
  CREATE TABLE "_calls_v_version_score_categories" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"weight" numeric DEFAULT 1 NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_calls_v_version_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"question" varchar NOT NULL,
  	"hint" varchar,
  	"kind" "enum__calls_v_version_questions_kind" DEFAULT 'line' NOT NULL,
  	"rule" "enum__calls_v_version_questions_rule" DEFAULT 'optional' NOT NULL,
  	"seen_by" "enum__calls_v_version_questions_seen_by" DEFAULT 'editors' NOT NULL,
  	"choices" varchar,
  	"required_after" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "attachments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"submission" varchar,
  	"name" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"bytes" numeric NOT NULL,
  	"sha256" varchar,
  	"storage_name" varchar NOT NULL,
  	"state" "enum_attachments_state" NOT NULL,
  	"reason" varchar,
  	"scanned_at" timestamp(3) with time zone,
  	"text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "correspondence" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"submission" varchar NOT NULL,
  	"from" "enum_correspondence_from" NOT NULL,
  	"by" varchar,
  	"via" "enum_correspondence_via" NOT NULL,
  	"text" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"sender" "enum_correspondence_sender",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "scores" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"submission" varchar NOT NULL,
  	"reader" varchar NOT NULL,
  	"values" jsonb,
  	"total" numeric,
  	"recommendation" "enum_scores_recommendation",
  	"note" varchar,
  	"conflict" varchar,
  	"scored_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "message_templates" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"name" "enum_message_templates_name" NOT NULL,
  	"language" "enum_message_templates_language" DEFAULT 'en' NOT NULL,
  	"subject" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"waits" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "disclaimers_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "disclaimers_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sections_id" integer,
  	"topics_id" integer,
  	"authors_id" integer
  );
  
  CREATE TABLE "_disclaimers_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_disclaimers_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sections_id" integer,
  	"topics_id" integer,
  	"authors_id" integer
  );
  
  CREATE TABLE "partners_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_partners_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "partners_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_partners_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "partners" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"webhook" varchar,
  	"licence" varchar,
  	"credit" varchar,
  	"state" "enum_partners_state" DEFAULT 'active',
  	"disabled_why" varchar,
  	"disabled_at" timestamp(3) with time zone,
  	"secret_made_at" timestamp(3) with time zone,
  	"paused_until" timestamp(3) with time zone,
  	"key_made_at" timestamp(3) with time zone,
  	"key_hash" varchar,
  	"secret" varchar,
  	"previous_secret" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "partners_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"partner_name" varchar NOT NULL,
  	"partner" varchar NOT NULL,
  	"piece" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"tells" varchar NOT NULL,
  	"release" varchar,
  	"sequence" numeric NOT NULL,
  	"body" varchar NOT NULL,
  	"state" "enum_deliveries_state" DEFAULT 'waiting' NOT NULL,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"tries" numeric DEFAULT 0 NOT NULL,
  	"lease" varchar,
  	"lease_ends_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"failure" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "copies" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"partner_name" varchar NOT NULL,
  	"partner" varchar NOT NULL,
  	"piece" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"once" varchar NOT NULL,
  	"told_at" timestamp(3) with time zone,
  	"told_state" varchar,
  	"told_release" varchar,
  	"told_sequence" numeric,
  	"fetched_at" timestamp(3) with time zone,
  	"fetched_state" varchar,
  	"fetched_release" varchar,
  	"fetched_sequence" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "desk_notes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"piece" varchar NOT NULL,
  	"event" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"author_kind" varchar NOT NULL,
  	"author" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"text" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "signed_links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"purpose" "enum_signed_links_purpose" NOT NULL,
  	"check" "enum_signed_links_check",
  	"piece" varchar NOT NULL,
  	"proof" varchar NOT NULL,
  	"proof_hash" varchar NOT NULL,
  	"guest_name" varchar NOT NULL,
  	"guest_email" varchar NOT NULL,
  	"state" "enum_signed_links_state" NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"used_at" timestamp(3) with time zone,
  	"made_by" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reasons" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"subject_type" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"about" varchar NOT NULL,
  	"text" varchar,
  	"by" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "workflow_definitions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"hash" varchar NOT NULL,
  	"version" varchar NOT NULL,
  	"stored_at" timestamp(3) with time zone NOT NULL,
  	"definition" jsonb NOT NULL
  );
  
  CREATE TABLE "identities" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"author" varchar NOT NULL,
  	"sealed" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "contributor_passes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"kind" "enum_contributor_passes_kind" NOT NULL,
  	"contributor" varchar NOT NULL,
  	"address" varchar NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"used_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "pitch_drafts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"values" jsonb NOT NULL,
  	"email" varchar,
  	"language" varchar,
  	"kept_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"sealed_token" varchar,
  	"reminded_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "text_marks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"mark" varchar NOT NULL,
  	"subject_type" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"signature" jsonb,
  	"row" varchar,
  	"at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "used_tokens" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "rate_counts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"count" numeric NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "desk_settings_rules_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_desk_settings_rules_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "desk_settings_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"requirement" "enum_desk_settings_rules_requirement" NOT NULL,
  	"level" "enum_desk_settings_rules_level" DEFAULT 'required' NOT NULL,
  	"moment" "enum_desk_settings_rules_moment"
  );
  
  CREATE TABLE "desk_settings_kind_rules_checks" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_desk_settings_kind_rules_checks",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "desk_settings_kind_rules_including" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_desk_settings_kind_rules_including",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "desk_settings_kind_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_desk_settings_kind_rules_kind" NOT NULL,
  	"approvals" numeric DEFAULT 1
  );
  
  CREATE TABLE "_desk_settings_v_version_rules_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__desk_settings_v_version_rules_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_desk_settings_v_version_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"requirement" "enum__desk_settings_v_version_rules_requirement" NOT NULL,
  	"level" "enum__desk_settings_v_version_rules_level" DEFAULT 'required' NOT NULL,
  	"moment" "enum__desk_settings_v_version_rules_moment",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_desk_settings_v_version_kind_rules_checks" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__desk_settings_v_version_kind_rules_checks",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_desk_settings_v_version_kind_rules_including" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__desk_settings_v_version_kind_rules_including",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_desk_settings_v_version_kind_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__desk_settings_v_version_kind_rules_kind" NOT NULL,
  	"approvals" numeric DEFAULT 1,
  	"_uuid" varchar
  );
  
  ALTER TABLE "opinion_pieces_bylines" ADD COLUMN "payment" "enum_opinion_pieces_bylines_payment" DEFAULT 'not-asked';
  ALTER TABLE "opinion_pieces_bylines" ADD COLUMN "payment_text" varchar;
  ALTER TABLE "opinion_pieces_bylines" ADD COLUMN "ai_use" "enum_opinion_pieces_bylines_ai_use" DEFAULT 'not-asked';
  ALTER TABLE "opinion_pieces_bylines" ADD COLUMN "ai_use_text" varchar;
  ALTER TABLE "opinion_pieces_bylines" ADD COLUMN "terms_agreed" boolean DEFAULT false;
  ALTER TABLE "opinion_pieces_bylines" ADD COLUMN "terms_how" varchar;
  ALTER TABLE "opinion_pieces_bylines" ADD COLUMN "terms_at" timestamp(3) with time zone;
  ALTER TABLE "opinion_pieces" ADD COLUMN "note_supersedes" varchar;
  ALTER TABLE "opinion_pieces" ADD COLUMN "embargo_until" timestamp(3) with time zone;
  ALTER TABLE "opinion_pieces" ADD COLUMN "embargountil_tz" "enum_opinion_pieces_embargountil_tz";
  ALTER TABLE "opinion_pieces" ADD COLUMN "sponsor_name" varchar;
  ALTER TABLE "opinion_pieces" ADD COLUMN "sponsor_from" timestamp(3) with time zone;
  ALTER TABLE "opinion_pieces" ADD COLUMN "sponsor_until" timestamp(3) with time zone;
  ALTER TABLE "opinion_pieces" ADD COLUMN "translation_of_id" integer;
  ALTER TABLE "opinion_pieces" ADD COLUMN "translated_release" varchar;
  ALTER TABLE "opinion_pieces" ADD COLUMN "needs_copy" "enum_opinion_pieces_needs_copy";
  ALTER TABLE "opinion_pieces" ADD COLUMN "needs_fact" "enum_opinion_pieces_needs_fact";
  ALTER TABLE "opinion_pieces" ADD COLUMN "needs_legal" "enum_opinion_pieces_needs_legal";
  ALTER TABLE "opinion_pieces" ADD COLUMN "needs_picture" "enum_opinion_pieces_needs_picture";
  ALTER TABLE "opinion_pieces" ADD COLUMN "needs_author" "enum_opinion_pieces_needs_author";
  ALTER TABLE "opinion_pieces" ADD COLUMN "length_reason" varchar;
  ALTER TABLE "opinion_pieces" ADD COLUMN "commission_fee" numeric;
  ALTER TABLE "opinion_pieces" ADD COLUMN "commission_kill_fee" numeric;
  ALTER TABLE "opinion_pieces" ADD COLUMN "commission_currency" varchar;
  ALTER TABLE "opinion_pieces" ADD COLUMN "commission_rights" varchar;
  ALTER TABLE "opinion_pieces" ADD COLUMN "commission_invoice" "enum_opinion_pieces_commission_invoice" DEFAULT 'none';
  ALTER TABLE "opinion_pieces" ADD COLUMN "overdue_told" boolean DEFAULT false;
  ALTER TABLE "opinion_pieces" ADD COLUMN "workflow" varchar;
  ALTER TABLE "opinion_pieces" ADD COLUMN "terms_hash" varchar;
  ALTER TABLE "opinion_pieces" ADD COLUMN "terms_agreed_at" timestamp(3) with time zone;
  ALTER TABLE "_opinion_pieces_v_version_bylines" ADD COLUMN "payment" "enum__opinion_pieces_v_version_bylines_payment" DEFAULT 'not-asked';
  ALTER TABLE "_opinion_pieces_v_version_bylines" ADD COLUMN "payment_text" varchar;
  ALTER TABLE "_opinion_pieces_v_version_bylines" ADD COLUMN "ai_use" "enum__opinion_pieces_v_version_bylines_ai_use" DEFAULT 'not-asked';
  ALTER TABLE "_opinion_pieces_v_version_bylines" ADD COLUMN "ai_use_text" varchar;
  ALTER TABLE "_opinion_pieces_v_version_bylines" ADD COLUMN "terms_agreed" boolean DEFAULT false;
  ALTER TABLE "_opinion_pieces_v_version_bylines" ADD COLUMN "terms_how" varchar;
  ALTER TABLE "_opinion_pieces_v_version_bylines" ADD COLUMN "terms_at" timestamp(3) with time zone;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_note_supersedes" varchar;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_embargo_until" timestamp(3) with time zone;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_embargountil_tz" "enum__opinion_pieces_v_version_embargountil_tz";
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_sponsor_name" varchar;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_sponsor_from" timestamp(3) with time zone;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_sponsor_until" timestamp(3) with time zone;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_translation_of_id" integer;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_translated_release" varchar;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_needs_copy" "enum__opinion_pieces_v_version_needs_copy";
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_needs_fact" "enum__opinion_pieces_v_version_needs_fact";
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_needs_legal" "enum__opinion_pieces_v_version_needs_legal";
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_needs_picture" "enum__opinion_pieces_v_version_needs_picture";
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_needs_author" "enum__opinion_pieces_v_version_needs_author";
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_length_reason" varchar;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_commission_fee" numeric;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_commission_kill_fee" numeric;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_commission_currency" varchar;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_commission_rights" varchar;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_commission_invoice" "enum__opinion_pieces_v_version_commission_invoice" DEFAULT 'none';
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_overdue_told" boolean DEFAULT false;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_workflow" varchar;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_terms_hash" varchar;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_terms_agreed_at" timestamp(3) with time zone;
  ALTER TABLE "submissions" ADD COLUMN "answers" jsonb;
  ALTER TABLE "submissions" ADD COLUMN "accepted_as" "enum_submissions_accepted_as";
  ALTER TABLE "submissions" ADD COLUMN "held_decision" boolean;
  ALTER TABLE "submissions" ADD COLUMN "answer_by" timestamp(3) with time zone;
  ALTER TABLE "submissions" ADD COLUMN "reminded_at" timestamp(3) with time zone;
  ALTER TABLE "submissions" ADD COLUMN "names_hidden" boolean;
  ALTER TABLE "submissions" ADD COLUMN "redacted_pitch" varchar;
  ALTER TABLE "submissions" ADD COLUMN "redacted_text" varchar;
  ALTER TABLE "submissions" ADD COLUMN "merged_into_id" integer;
  ALTER TABLE "submissions" ADD COLUMN "round" numeric;
  ALTER TABLE "submissions" ADD COLUMN "score_mean" numeric;
  ALTER TABLE "submissions" ADD COLUMN "score_count" numeric;
  ALTER TABLE "submissions" ADD COLUMN "similar" jsonb;
  ALTER TABLE "submissions" ADD COLUMN "compared_at" timestamp(3) with time zone;
  ALTER TABLE "submissions" ADD COLUMN "sender" "enum_submissions_sender";
  ALTER TABLE "_submissions_v" ADD COLUMN "version_answers" jsonb;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_accepted_as" "enum__submissions_v_version_accepted_as";
  ALTER TABLE "_submissions_v" ADD COLUMN "version_held_decision" boolean;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_answer_by" timestamp(3) with time zone;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_reminded_at" timestamp(3) with time zone;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_names_hidden" boolean;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_redacted_pitch" varchar;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_redacted_text" varchar;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_merged_into_id" integer;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_round" numeric;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_score_mean" numeric;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_score_count" numeric;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_similar" jsonb;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_compared_at" timestamp(3) with time zone;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_sender" "enum__submissions_v_version_sender";
  ALTER TABLE "contributors" ADD COLUMN "verified_at" timestamp(3) with time zone;
  ALTER TABLE "contributors" ADD COLUMN "erasure_asked_at" timestamp(3) with time zone;
  ALTER TABLE "contributors" ADD COLUMN "erased_at" timestamp(3) with time zone;
  ALTER TABLE "calls" ADD COLUMN "max_per_contributor" numeric;
  ALTER TABLE "calls" ADD COLUMN "names_hidden" boolean DEFAULT false;
  ALTER TABLE "_calls_v" ADD COLUMN "version_max_per_contributor" numeric;
  ALTER TABLE "_calls_v" ADD COLUMN "version_names_hidden" boolean DEFAULT false;
  ALTER TABLE "outbox" ADD COLUMN "language" varchar;
  ALTER TABLE "outbox" ADD COLUMN "reply_to" varchar;
  ALTER TABLE "outbox" ADD COLUMN "changed_by" varchar;
  ALTER TABLE "outbox" ADD COLUMN "bounced_at" timestamp(3) with time zone;
  ALTER TABLE "outbox" ADD COLUMN "bounce" varchar;
  ALTER TABLE "authors" ADD COLUMN "organisation_id" integer;
  ALTER TABLE "authors" ADD COLUMN "pseudonym" boolean DEFAULT false;
  ALTER TABLE "authors" ADD COLUMN "identity_state" "enum_authors_identity_state" DEFAULT 'not-checked';
  ALTER TABLE "authors" ADD COLUMN "identity_how" varchar;
  ALTER TABLE "authors" ADD COLUMN "identity_by_id" integer;
  ALTER TABLE "authors" ADD COLUMN "identity_at" timestamp(3) with time zone;
  ALTER TABLE "_authors_v" ADD COLUMN "version_organisation_id" integer;
  ALTER TABLE "_authors_v" ADD COLUMN "version_pseudonym" boolean DEFAULT false;
  ALTER TABLE "_authors_v" ADD COLUMN "version_identity_state" "enum__authors_v_version_identity_state" DEFAULT 'not-checked';
  ALTER TABLE "_authors_v" ADD COLUMN "version_identity_how" varchar;
  ALTER TABLE "_authors_v" ADD COLUMN "version_identity_by_id" integer;
  ALTER TABLE "_authors_v" ADD COLUMN "version_identity_at" timestamp(3) with time zone;
  ALTER TABLE "disclaimers" ADD COLUMN "required_version" numeric;
  ALTER TABLE "disclaimers" ADD COLUMN "from_now_on" boolean DEFAULT false;
  ALTER TABLE "disclaimers" ADD COLUMN "site_wide" boolean DEFAULT false;
  ALTER TABLE "disclaimers" ADD COLUMN "syndicated" boolean DEFAULT false;
  ALTER TABLE "disclaimers" ADD COLUMN "sponsored" boolean DEFAULT false;
  ALTER TABLE "disclaimers" ADD COLUMN "ai_declared" boolean DEFAULT false;
  ALTER TABLE "disclaimers" ADD COLUMN "family" varchar;
  ALTER TABLE "disclaimers" ADD COLUMN "mandatory" boolean DEFAULT false;
  ALTER TABLE "disclaimers" ADD COLUMN "effective_from" timestamp(3) with time zone;
  ALTER TABLE "disclaimers" ADD COLUMN "effective_until" timestamp(3) with time zone;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_required_version" numeric;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_from_now_on" boolean DEFAULT false;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_site_wide" boolean DEFAULT false;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_syndicated" boolean DEFAULT false;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_sponsored" boolean DEFAULT false;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_ai_declared" boolean DEFAULT false;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_family" varchar;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_mandatory" boolean DEFAULT false;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_effective_from" timestamp(3) with time zone;
  ALTER TABLE "_disclaimers_v" ADD COLUMN "version_effective_until" timestamp(3) with time zone;
  ALTER TABLE "publications" ADD COLUMN "acts" jsonb;
  ALTER TABLE "publications" ADD COLUMN "changes" jsonb;
  ALTER TABLE "publications" ADD COLUMN "released_at" timestamp(3) with time zone;
  ALTER TABLE "publications" ADD COLUMN "hold" boolean;
  ALTER TABLE "publications" ADD COLUMN "emergency_by" varchar;
  ALTER TABLE "publications" ADD COLUMN "removed_by" varchar;
  ALTER TABLE "publications" ADD COLUMN "erased" boolean;
  ALTER TABLE "approvals" ADD COLUMN "approver_kind" "enum_approvals_approver_kind";
  ALTER TABLE "users" ADD COLUMN "desk_mail" "enum_users_desk_mail" DEFAULT 'at-once';
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "notices_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "attachments_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "correspondence_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "scores_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "message_templates_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "partners_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "deliveries_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "copies_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "desk_notes_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "signed_links_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reasons_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "workflow_definitions_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "contributor_passes_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pitch_drafts_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "text_marks_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "used_tokens_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "rate_counts_id" integer;
  ALTER TABLE "desk_settings" ADD COLUMN "show_changes" boolean DEFAULT false;
  ALTER TABLE "desk_settings" ADD COLUMN "spacing_days" numeric DEFAULT 0;
  ALTER TABLE "desk_settings" ADD COLUMN "length_tolerance" numeric DEFAULT 20;
  ALTER TABLE "desk_settings" ADD COLUMN "undo_minutes" numeric DEFAULT 10 NOT NULL;
  ALTER TABLE "desk_settings" ADD COLUMN "answer_days" numeric DEFAULT 14;
  ALTER TABLE "desk_settings" ADD COLUMN "changes_days" numeric DEFAULT 21;
  ALTER TABLE "_desk_settings_v" ADD COLUMN "version_show_changes" boolean DEFAULT false;
  ALTER TABLE "_desk_settings_v" ADD COLUMN "version_spacing_days" numeric DEFAULT 0;
  ALTER TABLE "_desk_settings_v" ADD COLUMN "version_length_tolerance" numeric DEFAULT 20;
  ALTER TABLE "_desk_settings_v" ADD COLUMN "version_undo_minutes" numeric DEFAULT 10 NOT NULL;
  ALTER TABLE "_desk_settings_v" ADD COLUMN "version_answer_days" numeric DEFAULT 14;
  ALTER TABLE "_desk_settings_v" ADD COLUMN "version_changes_days" numeric DEFAULT 21;
  ALTER TABLE "calls_score_categories" ADD CONSTRAINT "calls_score_categories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_questions" ADD CONSTRAINT "calls_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_version_score_categories" ADD CONSTRAINT "_calls_v_version_score_categories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_version_questions" ADD CONSTRAINT "_calls_v_version_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_texts" ADD CONSTRAINT "disclaimers_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_rels" ADD CONSTRAINT "disclaimers_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_rels" ADD CONSTRAINT "disclaimers_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_rels" ADD CONSTRAINT "disclaimers_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_rels" ADD CONSTRAINT "disclaimers_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_texts" ADD CONSTRAINT "_disclaimers_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_disclaimers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_rels" ADD CONSTRAINT "_disclaimers_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_disclaimers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_rels" ADD CONSTRAINT "_disclaimers_v_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_rels" ADD CONSTRAINT "_disclaimers_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_rels" ADD CONSTRAINT "_disclaimers_v_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_kinds" ADD CONSTRAINT "partners_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_languages" ADD CONSTRAINT "partners_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_texts" ADD CONSTRAINT "partners_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk_settings_rules_kinds" ADD CONSTRAINT "desk_settings_rules_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."desk_settings_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk_settings_rules" ADD CONSTRAINT "desk_settings_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."desk_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk_settings_kind_rules_checks" ADD CONSTRAINT "desk_settings_kind_rules_checks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."desk_settings_kind_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk_settings_kind_rules_including" ADD CONSTRAINT "desk_settings_kind_rules_including_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."desk_settings_kind_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk_settings_kind_rules" ADD CONSTRAINT "desk_settings_kind_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."desk_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_desk_settings_v_version_rules_kinds" ADD CONSTRAINT "_desk_settings_v_version_rules_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_desk_settings_v_version_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_desk_settings_v_version_rules" ADD CONSTRAINT "_desk_settings_v_version_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_desk_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_desk_settings_v_version_kind_rules_checks" ADD CONSTRAINT "_desk_settings_v_version_kind_rules_checks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_desk_settings_v_version_kind_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_desk_settings_v_version_kind_rules_including" ADD CONSTRAINT "_desk_settings_v_version_kind_rules_including_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_desk_settings_v_version_kind_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_desk_settings_v_version_kind_rules" ADD CONSTRAINT "_desk_settings_v_version_kind_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_desk_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "notices_public_id_idx" ON "notices" USING btree ("public_id");
  CREATE INDEX "notices_user_idx" ON "notices" USING btree ("user");
  CREATE INDEX "notices_piece_idx" ON "notices" USING btree ("piece");
  CREATE INDEX "notices_submission_idx" ON "notices" USING btree ("submission");
  CREATE INDEX "notices_event_idx" ON "notices" USING btree ("event");
  CREATE UNIQUE INDEX "notices_once_idx" ON "notices" USING btree ("once");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
  CREATE INDEX "user_readAt_idx" ON "notices" USING btree ("user","read_at");
  CREATE INDEX "calls_score_categories_order_idx" ON "calls_score_categories" USING btree ("_order");
  CREATE INDEX "calls_score_categories_parent_id_idx" ON "calls_score_categories" USING btree ("_parent_id");
  CREATE INDEX "calls_questions_order_idx" ON "calls_questions" USING btree ("_order");
  CREATE INDEX "calls_questions_parent_id_idx" ON "calls_questions" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_version_score_categories_order_idx" ON "_calls_v_version_score_categories" USING btree ("_order");
  CREATE INDEX "_calls_v_version_score_categories_parent_id_idx" ON "_calls_v_version_score_categories" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_version_questions_order_idx" ON "_calls_v_version_questions" USING btree ("_order");
  CREATE INDEX "_calls_v_version_questions_parent_id_idx" ON "_calls_v_version_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "attachments_public_id_idx" ON "attachments" USING btree ("public_id");
  CREATE INDEX "attachments_submission_idx" ON "attachments" USING btree ("submission");
  CREATE INDEX "attachments_sha256_idx" ON "attachments" USING btree ("sha256");
  CREATE INDEX "attachments_updated_at_idx" ON "attachments" USING btree ("updated_at");
  CREATE INDEX "attachments_created_at_idx" ON "attachments" USING btree ("created_at");
  CREATE UNIQUE INDEX "correspondence_public_id_idx" ON "correspondence" USING btree ("public_id");
  CREATE INDEX "correspondence_submission_idx" ON "correspondence" USING btree ("submission");
  CREATE INDEX "correspondence_at_idx" ON "correspondence" USING btree ("at");
  CREATE INDEX "correspondence_updated_at_idx" ON "correspondence" USING btree ("updated_at");
  CREATE INDEX "correspondence_created_at_idx" ON "correspondence" USING btree ("created_at");
  CREATE INDEX "submission_at_idx" ON "correspondence" USING btree ("submission","at");
  CREATE UNIQUE INDEX "scores_public_id_idx" ON "scores" USING btree ("public_id");
  CREATE INDEX "scores_submission_idx" ON "scores" USING btree ("submission");
  CREATE INDEX "scores_updated_at_idx" ON "scores" USING btree ("updated_at");
  CREATE INDEX "scores_created_at_idx" ON "scores" USING btree ("created_at");
  CREATE UNIQUE INDEX "submission_reader_idx" ON "scores" USING btree ("submission","reader");
  CREATE UNIQUE INDEX "message_templates_public_id_idx" ON "message_templates" USING btree ("public_id");
  CREATE INDEX "message_templates_updated_at_idx" ON "message_templates" USING btree ("updated_at");
  CREATE INDEX "message_templates_created_at_idx" ON "message_templates" USING btree ("created_at");
  CREATE UNIQUE INDEX "name_language_idx" ON "message_templates" USING btree ("name","language");
  CREATE INDEX "disclaimers_texts_order_parent" ON "disclaimers_texts" USING btree ("order","parent_id");
  CREATE INDEX "disclaimers_rels_order_idx" ON "disclaimers_rels" USING btree ("order");
  CREATE INDEX "disclaimers_rels_parent_idx" ON "disclaimers_rels" USING btree ("parent_id");
  CREATE INDEX "disclaimers_rels_path_idx" ON "disclaimers_rels" USING btree ("path");
  CREATE INDEX "disclaimers_rels_sections_id_idx" ON "disclaimers_rels" USING btree ("sections_id");
  CREATE INDEX "disclaimers_rels_topics_id_idx" ON "disclaimers_rels" USING btree ("topics_id");
  CREATE INDEX "disclaimers_rels_authors_id_idx" ON "disclaimers_rels" USING btree ("authors_id");
  CREATE INDEX "_disclaimers_v_texts_order_parent" ON "_disclaimers_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_disclaimers_v_rels_order_idx" ON "_disclaimers_v_rels" USING btree ("order");
  CREATE INDEX "_disclaimers_v_rels_parent_idx" ON "_disclaimers_v_rels" USING btree ("parent_id");
  CREATE INDEX "_disclaimers_v_rels_path_idx" ON "_disclaimers_v_rels" USING btree ("path");
  CREATE INDEX "_disclaimers_v_rels_sections_id_idx" ON "_disclaimers_v_rels" USING btree ("sections_id");
  CREATE INDEX "_disclaimers_v_rels_topics_id_idx" ON "_disclaimers_v_rels" USING btree ("topics_id");
  CREATE INDEX "_disclaimers_v_rels_authors_id_idx" ON "_disclaimers_v_rels" USING btree ("authors_id");
  CREATE INDEX "partners_kinds_order_idx" ON "partners_kinds" USING btree ("order");
  CREATE INDEX "partners_kinds_parent_idx" ON "partners_kinds" USING btree ("parent_id");
  CREATE INDEX "partners_languages_order_idx" ON "partners_languages" USING btree ("order");
  CREATE INDEX "partners_languages_parent_idx" ON "partners_languages" USING btree ("parent_id");
  CREATE UNIQUE INDEX "partners_public_id_idx" ON "partners" USING btree ("public_id");
  CREATE UNIQUE INDEX "partners_name_idx" ON "partners" USING btree ("name");
  CREATE INDEX "partners_key_hash_idx" ON "partners" USING btree ("key_hash");
  CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
  CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
  CREATE INDEX "partners_texts_order_parent" ON "partners_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "deliveries_public_id_idx" ON "deliveries" USING btree ("public_id");
  CREATE INDEX "deliveries_piece_idx" ON "deliveries" USING btree ("piece");
  CREATE INDEX "deliveries_updated_at_idx" ON "deliveries" USING btree ("updated_at");
  CREATE INDEX "deliveries_created_at_idx" ON "deliveries" USING btree ("created_at");
  CREATE INDEX "partner_state_dueAt_idx" ON "deliveries" USING btree ("partner","state","due_at");
  CREATE UNIQUE INDEX "copies_public_id_idx" ON "copies" USING btree ("public_id");
  CREATE INDEX "copies_partner_idx" ON "copies" USING btree ("partner");
  CREATE INDEX "copies_piece_idx" ON "copies" USING btree ("piece");
  CREATE UNIQUE INDEX "copies_once_idx" ON "copies" USING btree ("once");
  CREATE INDEX "copies_updated_at_idx" ON "copies" USING btree ("updated_at");
  CREATE INDEX "copies_created_at_idx" ON "copies" USING btree ("created_at");
  CREATE UNIQUE INDEX "desk_notes_public_id_idx" ON "desk_notes" USING btree ("public_id");
  CREATE INDEX "desk_notes_piece_idx" ON "desk_notes" USING btree ("piece");
  CREATE INDEX "desk_notes_event_idx" ON "desk_notes" USING btree ("event");
  CREATE INDEX "desk_notes_updated_at_idx" ON "desk_notes" USING btree ("updated_at");
  CREATE INDEX "desk_notes_created_at_idx" ON "desk_notes" USING btree ("created_at");
  CREATE UNIQUE INDEX "signed_links_public_id_idx" ON "signed_links" USING btree ("public_id");
  CREATE UNIQUE INDEX "signed_links_token_hash_idx" ON "signed_links" USING btree ("token_hash");
  CREATE INDEX "signed_links_piece_idx" ON "signed_links" USING btree ("piece");
  CREATE INDEX "signed_links_updated_at_idx" ON "signed_links" USING btree ("updated_at");
  CREATE INDEX "signed_links_created_at_idx" ON "signed_links" USING btree ("created_at");
  CREATE UNIQUE INDEX "reasons_public_id_idx" ON "reasons" USING btree ("public_id");
  CREATE INDEX "reasons_subject_idx" ON "reasons" USING btree ("subject");
  CREATE INDEX "reasons_updated_at_idx" ON "reasons" USING btree ("updated_at");
  CREATE INDEX "reasons_created_at_idx" ON "reasons" USING btree ("created_at");
  CREATE UNIQUE INDEX "workflow_definitions_hash_idx" ON "workflow_definitions" USING btree ("hash");
  CREATE UNIQUE INDEX "identities_public_id_idx" ON "identities" USING btree ("public_id");
  CREATE UNIQUE INDEX "identities_author_idx" ON "identities" USING btree ("author");
  CREATE INDEX "identities_updated_at_idx" ON "identities" USING btree ("updated_at");
  CREATE INDEX "identities_created_at_idx" ON "identities" USING btree ("created_at");
  CREATE UNIQUE INDEX "contributor_passes_token_hash_idx" ON "contributor_passes" USING btree ("token_hash");
  CREATE INDEX "contributor_passes_contributor_idx" ON "contributor_passes" USING btree ("contributor");
  CREATE INDEX "contributor_passes_ends_at_idx" ON "contributor_passes" USING btree ("ends_at");
  CREATE INDEX "contributor_passes_updated_at_idx" ON "contributor_passes" USING btree ("updated_at");
  CREATE INDEX "contributor_passes_created_at_idx" ON "contributor_passes" USING btree ("created_at");
  CREATE UNIQUE INDEX "pitch_drafts_token_hash_idx" ON "pitch_drafts" USING btree ("token_hash");
  CREATE INDEX "pitch_drafts_ends_at_idx" ON "pitch_drafts" USING btree ("ends_at");
  CREATE INDEX "pitch_drafts_updated_at_idx" ON "pitch_drafts" USING btree ("updated_at");
  CREATE INDEX "pitch_drafts_created_at_idx" ON "pitch_drafts" USING btree ("created_at");
  CREATE INDEX "text_marks_mark_idx" ON "text_marks" USING btree ("mark");
  CREATE INDEX "text_marks_subject_idx" ON "text_marks" USING btree ("subject");
  CREATE INDEX "text_marks_at_idx" ON "text_marks" USING btree ("at");
  CREATE INDEX "text_marks_updated_at_idx" ON "text_marks" USING btree ("updated_at");
  CREATE INDEX "text_marks_created_at_idx" ON "text_marks" USING btree ("created_at");
  CREATE INDEX "mark_subjectType_idx" ON "text_marks" USING btree ("mark","subject_type");
  CREATE UNIQUE INDEX "used_tokens_key_idx" ON "used_tokens" USING btree ("key");
  CREATE INDEX "used_tokens_ends_at_idx" ON "used_tokens" USING btree ("ends_at");
  CREATE INDEX "used_tokens_updated_at_idx" ON "used_tokens" USING btree ("updated_at");
  CREATE INDEX "used_tokens_created_at_idx" ON "used_tokens" USING btree ("created_at");
  CREATE UNIQUE INDEX "rate_counts_key_idx" ON "rate_counts" USING btree ("key");
  CREATE INDEX "rate_counts_ends_at_idx" ON "rate_counts" USING btree ("ends_at");
  CREATE INDEX "rate_counts_updated_at_idx" ON "rate_counts" USING btree ("updated_at");
  CREATE INDEX "rate_counts_created_at_idx" ON "rate_counts" USING btree ("created_at");
  CREATE INDEX "desk_settings_rules_kinds_order_idx" ON "desk_settings_rules_kinds" USING btree ("order");
  CREATE INDEX "desk_settings_rules_kinds_parent_idx" ON "desk_settings_rules_kinds" USING btree ("parent_id");
  CREATE INDEX "desk_settings_rules_order_idx" ON "desk_settings_rules" USING btree ("_order");
  CREATE INDEX "desk_settings_rules_parent_id_idx" ON "desk_settings_rules" USING btree ("_parent_id");
  CREATE INDEX "desk_settings_kind_rules_checks_order_idx" ON "desk_settings_kind_rules_checks" USING btree ("order");
  CREATE INDEX "desk_settings_kind_rules_checks_parent_idx" ON "desk_settings_kind_rules_checks" USING btree ("parent_id");
  CREATE INDEX "desk_settings_kind_rules_including_order_idx" ON "desk_settings_kind_rules_including" USING btree ("order");
  CREATE INDEX "desk_settings_kind_rules_including_parent_idx" ON "desk_settings_kind_rules_including" USING btree ("parent_id");
  CREATE INDEX "desk_settings_kind_rules_order_idx" ON "desk_settings_kind_rules" USING btree ("_order");
  CREATE INDEX "desk_settings_kind_rules_parent_id_idx" ON "desk_settings_kind_rules" USING btree ("_parent_id");
  CREATE INDEX "_desk_settings_v_version_rules_kinds_order_idx" ON "_desk_settings_v_version_rules_kinds" USING btree ("order");
  CREATE INDEX "_desk_settings_v_version_rules_kinds_parent_idx" ON "_desk_settings_v_version_rules_kinds" USING btree ("parent_id");
  CREATE INDEX "_desk_settings_v_version_rules_order_idx" ON "_desk_settings_v_version_rules" USING btree ("_order");
  CREATE INDEX "_desk_settings_v_version_rules_parent_id_idx" ON "_desk_settings_v_version_rules" USING btree ("_parent_id");
  CREATE INDEX "_desk_settings_v_version_kind_rules_checks_order_idx" ON "_desk_settings_v_version_kind_rules_checks" USING btree ("order");
  CREATE INDEX "_desk_settings_v_version_kind_rules_checks_parent_idx" ON "_desk_settings_v_version_kind_rules_checks" USING btree ("parent_id");
  CREATE INDEX "_desk_settings_v_version_kind_rules_including_order_idx" ON "_desk_settings_v_version_kind_rules_including" USING btree ("order");
  CREATE INDEX "_desk_settings_v_version_kind_rules_including_parent_idx" ON "_desk_settings_v_version_kind_rules_including" USING btree ("parent_id");
  CREATE INDEX "_desk_settings_v_version_kind_rules_order_idx" ON "_desk_settings_v_version_kind_rules" USING btree ("_order");
  CREATE INDEX "_desk_settings_v_version_kind_rules_parent_id_idx" ON "_desk_settings_v_version_kind_rules" USING btree ("_parent_id");
  ALTER TABLE "opinion_pieces" ADD CONSTRAINT "opinion_pieces_translation_of_id_opinion_pieces_id_fk" FOREIGN KEY ("translation_of_id") REFERENCES "public"."opinion_pieces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_opinion_pieces_v" ADD CONSTRAINT "_opinion_pieces_v_version_translation_of_id_opinion_pieces_id_fk" FOREIGN KEY ("version_translation_of_id") REFERENCES "public"."opinion_pieces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_merged_into_id_submissions_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."submissions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_submissions_v" ADD CONSTRAINT "_submissions_v_version_merged_into_id_submissions_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."submissions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_organisation_id_authors_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_identity_by_id_users_id_fk" FOREIGN KEY ("identity_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_version_organisation_id_authors_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_version_identity_by_id_users_id_fk" FOREIGN KEY ("version_identity_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notices_fk" FOREIGN KEY ("notices_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_correspondence_fk" FOREIGN KEY ("correspondence_id") REFERENCES "public"."correspondence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_scores_fk" FOREIGN KEY ("scores_id") REFERENCES "public"."scores"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_message_templates_fk" FOREIGN KEY ("message_templates_id") REFERENCES "public"."message_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_deliveries_fk" FOREIGN KEY ("deliveries_id") REFERENCES "public"."deliveries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_copies_fk" FOREIGN KEY ("copies_id") REFERENCES "public"."copies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_desk_notes_fk" FOREIGN KEY ("desk_notes_id") REFERENCES "public"."desk_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_signed_links_fk" FOREIGN KEY ("signed_links_id") REFERENCES "public"."signed_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reasons_fk" FOREIGN KEY ("reasons_id") REFERENCES "public"."reasons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_workflow_definitions_fk" FOREIGN KEY ("workflow_definitions_id") REFERENCES "public"."workflow_definitions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contributor_passes_fk" FOREIGN KEY ("contributor_passes_id") REFERENCES "public"."contributor_passes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pitch_drafts_fk" FOREIGN KEY ("pitch_drafts_id") REFERENCES "public"."pitch_drafts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_text_marks_fk" FOREIGN KEY ("text_marks_id") REFERENCES "public"."text_marks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_used_tokens_fk" FOREIGN KEY ("used_tokens_id") REFERENCES "public"."used_tokens"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_rate_counts_fk" FOREIGN KEY ("rate_counts_id") REFERENCES "public"."rate_counts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "opinion_pieces_translation_of_idx" ON "opinion_pieces" USING btree ("translation_of_id");
  CREATE INDEX "_opinion_pieces_v_version_version_translation_of_idx" ON "_opinion_pieces_v" USING btree ("version_translation_of_id");
  CREATE INDEX "submissions_held_decision_idx" ON "submissions" USING btree ("held_decision");
  CREATE INDEX "submissions_answer_by_idx" ON "submissions" USING btree ("answer_by");
  CREATE INDEX "submissions_merged_into_idx" ON "submissions" USING btree ("merged_into_id");
  CREATE INDEX "submissions_score_mean_idx" ON "submissions" USING btree ("score_mean");
  CREATE INDEX "submissions_compared_at_idx" ON "submissions" USING btree ("compared_at");
  CREATE INDEX "stage_receivedAt_idx" ON "submissions" USING btree ("stage","received_at");
  CREATE INDEX "call_receivedAt_idx" ON "submissions" USING btree ("call_id","received_at");
  CREATE INDEX "stage_scoreMean_idx" ON "submissions" USING btree ("stage","score_mean");
  CREATE INDEX "_submissions_v_version_version_held_decision_idx" ON "_submissions_v" USING btree ("version_held_decision");
  CREATE INDEX "_submissions_v_version_version_answer_by_idx" ON "_submissions_v" USING btree ("version_answer_by");
  CREATE INDEX "_submissions_v_version_version_merged_into_idx" ON "_submissions_v" USING btree ("version_merged_into_id");
  CREATE INDEX "_submissions_v_version_version_score_mean_idx" ON "_submissions_v" USING btree ("version_score_mean");
  CREATE INDEX "_submissions_v_version_version_compared_at_idx" ON "_submissions_v" USING btree ("version_compared_at");
  CREATE INDEX "version_stage_version_receivedAt_idx" ON "_submissions_v" USING btree ("version_stage","version_received_at");
  CREATE INDEX "version_call_version_receivedAt_idx" ON "_submissions_v" USING btree ("version_call_id","version_received_at");
  CREATE INDEX "version_stage_version_scoreMean_idx" ON "_submissions_v" USING btree ("version_stage","version_score_mean");
  CREATE INDEX "contributors_erasure_asked_at_idx" ON "contributors" USING btree ("erasure_asked_at");
  CREATE INDEX "authors_organisation_idx" ON "authors" USING btree ("organisation_id");
  CREATE INDEX "authors_identity_by_idx" ON "authors" USING btree ("identity_by_id");
  CREATE INDEX "_authors_v_version_version_organisation_idx" ON "_authors_v" USING btree ("version_organisation_id");
  CREATE INDEX "_authors_v_version_version_identity_by_idx" ON "_authors_v" USING btree ("version_identity_by_id");
  CREATE INDEX "disclaimers_family_idx" ON "disclaimers" USING btree ("family");
  CREATE INDEX "_disclaimers_v_version_version_family_idx" ON "_disclaimers_v" USING btree ("version_family");
  CREATE INDEX "publications_hold_idx" ON "publications" USING btree ("hold");
  CREATE INDEX "payload_locked_documents_rels_notices_id_idx" ON "payload_locked_documents_rels" USING btree ("notices_id");
  CREATE INDEX "payload_locked_documents_rels_attachments_id_idx" ON "payload_locked_documents_rels" USING btree ("attachments_id");
  CREATE INDEX "payload_locked_documents_rels_correspondence_id_idx" ON "payload_locked_documents_rels" USING btree ("correspondence_id");
  CREATE INDEX "payload_locked_documents_rels_scores_id_idx" ON "payload_locked_documents_rels" USING btree ("scores_id");
  CREATE INDEX "payload_locked_documents_rels_message_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("message_templates_id");
  CREATE INDEX "payload_locked_documents_rels_partners_id_idx" ON "payload_locked_documents_rels" USING btree ("partners_id");
  CREATE INDEX "payload_locked_documents_rels_deliveries_id_idx" ON "payload_locked_documents_rels" USING btree ("deliveries_id");
  CREATE INDEX "payload_locked_documents_rels_copies_id_idx" ON "payload_locked_documents_rels" USING btree ("copies_id");
  CREATE INDEX "payload_locked_documents_rels_desk_notes_id_idx" ON "payload_locked_documents_rels" USING btree ("desk_notes_id");
  CREATE INDEX "payload_locked_documents_rels_signed_links_id_idx" ON "payload_locked_documents_rels" USING btree ("signed_links_id");
  CREATE INDEX "payload_locked_documents_rels_reasons_id_idx" ON "payload_locked_documents_rels" USING btree ("reasons_id");
  CREATE INDEX "payload_locked_documents_rels_workflow_definitions_id_idx" ON "payload_locked_documents_rels" USING btree ("workflow_definitions_id");
  CREATE INDEX "payload_locked_documents_rels_contributor_passes_id_idx" ON "payload_locked_documents_rels" USING btree ("contributor_passes_id");
  CREATE INDEX "payload_locked_documents_rels_pitch_drafts_id_idx" ON "payload_locked_documents_rels" USING btree ("pitch_drafts_id");
  CREATE INDEX "payload_locked_documents_rels_text_marks_id_idx" ON "payload_locked_documents_rels" USING btree ("text_marks_id");
  CREATE INDEX "payload_locked_documents_rels_used_tokens_id_idx" ON "payload_locked_documents_rels" USING btree ("used_tokens_id");
  CREATE INDEX "payload_locked_documents_rels_rate_counts_id_idx" ON "payload_locked_documents_rels" USING btree ("rate_counts_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "notices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_score_categories" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_version_score_categories" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_version_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "attachments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "correspondence" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "scores" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "message_templates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "disclaimers_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "disclaimers_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_disclaimers_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_disclaimers_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partners_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partners_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partners" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partners_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "deliveries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "copies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk_notes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "signed_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reasons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "workflow_definitions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "identities" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contributor_passes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pitch_drafts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "text_marks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "used_tokens" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rate_counts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk_settings_rules_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk_settings_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk_settings_kind_rules_checks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk_settings_kind_rules_including" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk_settings_kind_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_desk_settings_v_version_rules_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_desk_settings_v_version_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_desk_settings_v_version_kind_rules_checks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_desk_settings_v_version_kind_rules_including" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_desk_settings_v_version_kind_rules" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "calls_score_categories" CASCADE;
  DROP TABLE "calls_questions" CASCADE;
  DROP TABLE "_calls_v_version_score_categories" CASCADE;
  DROP TABLE "_calls_v_version_questions" CASCADE;
  DROP TABLE "attachments" CASCADE;
  DROP TABLE "correspondence" CASCADE;
  DROP TABLE "scores" CASCADE;
  DROP TABLE "message_templates" CASCADE;
  DROP TABLE "disclaimers_texts" CASCADE;
  DROP TABLE "disclaimers_rels" CASCADE;
  DROP TABLE "_disclaimers_v_texts" CASCADE;
  DROP TABLE "_disclaimers_v_rels" CASCADE;
  DROP TABLE "partners_kinds" CASCADE;
  DROP TABLE "partners_languages" CASCADE;
  DROP TABLE "partners" CASCADE;
  DROP TABLE "partners_texts" CASCADE;
  DROP TABLE "deliveries" CASCADE;
  DROP TABLE "copies" CASCADE;
  DROP TABLE "desk_notes" CASCADE;
  DROP TABLE "signed_links" CASCADE;
  DROP TABLE "reasons" CASCADE;
  DROP TABLE "workflow_definitions" CASCADE;
  DROP TABLE "identities" CASCADE;
  DROP TABLE "contributor_passes" CASCADE;
  DROP TABLE "pitch_drafts" CASCADE;
  DROP TABLE "text_marks" CASCADE;
  DROP TABLE "used_tokens" CASCADE;
  DROP TABLE "rate_counts" CASCADE;
  DROP TABLE "desk_settings_rules_kinds" CASCADE;
  DROP TABLE "desk_settings_rules" CASCADE;
  DROP TABLE "desk_settings_kind_rules_checks" CASCADE;
  DROP TABLE "desk_settings_kind_rules_including" CASCADE;
  DROP TABLE "desk_settings_kind_rules" CASCADE;
  DROP TABLE "_desk_settings_v_version_rules_kinds" CASCADE;
  DROP TABLE "_desk_settings_v_version_rules" CASCADE;
  DROP TABLE "_desk_settings_v_version_kind_rules_checks" CASCADE;
  DROP TABLE "_desk_settings_v_version_kind_rules_including" CASCADE;
  DROP TABLE "_desk_settings_v_version_kind_rules" CASCADE;
  ALTER TABLE "opinion_pieces" DROP CONSTRAINT "opinion_pieces_translation_of_id_opinion_pieces_id_fk";
  
  ALTER TABLE "_opinion_pieces_v" DROP CONSTRAINT "_opinion_pieces_v_version_translation_of_id_opinion_pieces_id_fk";
  
  ALTER TABLE "submissions" DROP CONSTRAINT "submissions_merged_into_id_submissions_id_fk";
  
  ALTER TABLE "_submissions_v" DROP CONSTRAINT "_submissions_v_version_merged_into_id_submissions_id_fk";
  
  ALTER TABLE "authors" DROP CONSTRAINT "authors_organisation_id_authors_id_fk";
  
  ALTER TABLE "authors" DROP CONSTRAINT "authors_identity_by_id_users_id_fk";
  
  ALTER TABLE "_authors_v" DROP CONSTRAINT "_authors_v_version_organisation_id_authors_id_fk";
  
  ALTER TABLE "_authors_v" DROP CONSTRAINT "_authors_v_version_identity_by_id_users_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_notices_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_attachments_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_correspondence_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_scores_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_message_templates_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_partners_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_deliveries_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_copies_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_desk_notes_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_signed_links_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_reasons_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_workflow_definitions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_contributor_passes_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_pitch_drafts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_text_marks_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_used_tokens_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_rate_counts_fk";
  
  ALTER TABLE "opinion_pieces" ALTER COLUMN "note_type" SET DATA TYPE text;
  DROP TYPE "public"."enum_opinion_pieces_note_type";
  CREATE TYPE "public"."enum_opinion_pieces_note_type" AS ENUM('correction', 'clarification', 'update');
  ALTER TABLE "opinion_pieces" ALTER COLUMN "note_type" SET DATA TYPE "public"."enum_opinion_pieces_note_type" USING "note_type"::"public"."enum_opinion_pieces_note_type";
  ALTER TABLE "_opinion_pieces_v" ALTER COLUMN "version_note_type" SET DATA TYPE text;
  DROP TYPE "public"."enum__opinion_pieces_v_version_note_type";
  CREATE TYPE "public"."enum__opinion_pieces_v_version_note_type" AS ENUM('correction', 'clarification', 'update');
  ALTER TABLE "_opinion_pieces_v" ALTER COLUMN "version_note_type" SET DATA TYPE "public"."enum__opinion_pieces_v_version_note_type" USING "version_note_type"::"public"."enum__opinion_pieces_v_version_note_type";
  ALTER TABLE "outbox" ALTER COLUMN "state" SET DATA TYPE text;
  ALTER TABLE "outbox" ALTER COLUMN "state" SET DEFAULT 'waiting'::text;
  DROP TYPE "public"."enum_outbox_state";
  CREATE TYPE "public"."enum_outbox_state" AS ENUM('held', 'waiting', 'sending', 'sent', 'failed');
  ALTER TABLE "outbox" ALTER COLUMN "state" SET DEFAULT 'waiting'::"public"."enum_outbox_state";
  ALTER TABLE "outbox" ALTER COLUMN "state" SET DATA TYPE "public"."enum_outbox_state" USING "state"::"public"."enum_outbox_state";
  DROP INDEX "opinion_pieces_translation_of_idx";
  DROP INDEX "_opinion_pieces_v_version_version_translation_of_idx";
  DROP INDEX "submissions_held_decision_idx";
  DROP INDEX "submissions_answer_by_idx";
  DROP INDEX "submissions_merged_into_idx";
  DROP INDEX "submissions_score_mean_idx";
  DROP INDEX "submissions_compared_at_idx";
  DROP INDEX "stage_receivedAt_idx";
  DROP INDEX "call_receivedAt_idx";
  DROP INDEX "stage_scoreMean_idx";
  DROP INDEX "_submissions_v_version_version_held_decision_idx";
  DROP INDEX "_submissions_v_version_version_answer_by_idx";
  DROP INDEX "_submissions_v_version_version_merged_into_idx";
  DROP INDEX "_submissions_v_version_version_score_mean_idx";
  DROP INDEX "_submissions_v_version_version_compared_at_idx";
  DROP INDEX "version_stage_version_receivedAt_idx";
  DROP INDEX "version_call_version_receivedAt_idx";
  DROP INDEX "version_stage_version_scoreMean_idx";
  DROP INDEX "contributors_erasure_asked_at_idx";
  DROP INDEX "authors_organisation_idx";
  DROP INDEX "authors_identity_by_idx";
  DROP INDEX "_authors_v_version_version_organisation_idx";
  DROP INDEX "_authors_v_version_version_identity_by_idx";
  DROP INDEX "disclaimers_family_idx";
  DROP INDEX "_disclaimers_v_version_version_family_idx";
  DROP INDEX "publications_hold_idx";
  DROP INDEX "payload_locked_documents_rels_notices_id_idx";
  DROP INDEX "payload_locked_documents_rels_attachments_id_idx";
  DROP INDEX "payload_locked_documents_rels_correspondence_id_idx";
  DROP INDEX "payload_locked_documents_rels_scores_id_idx";
  DROP INDEX "payload_locked_documents_rels_message_templates_id_idx";
  DROP INDEX "payload_locked_documents_rels_partners_id_idx";
  DROP INDEX "payload_locked_documents_rels_deliveries_id_idx";
  DROP INDEX "payload_locked_documents_rels_copies_id_idx";
  DROP INDEX "payload_locked_documents_rels_desk_notes_id_idx";
  DROP INDEX "payload_locked_documents_rels_signed_links_id_idx";
  DROP INDEX "payload_locked_documents_rels_reasons_id_idx";
  DROP INDEX "payload_locked_documents_rels_workflow_definitions_id_idx";
  DROP INDEX "payload_locked_documents_rels_contributor_passes_id_idx";
  DROP INDEX "payload_locked_documents_rels_pitch_drafts_id_idx";
  DROP INDEX "payload_locked_documents_rels_text_marks_id_idx";
  DROP INDEX "payload_locked_documents_rels_used_tokens_id_idx";
  DROP INDEX "payload_locked_documents_rels_rate_counts_id_idx";
  ALTER TABLE "opinion_pieces_bylines" DROP COLUMN "payment";
  ALTER TABLE "opinion_pieces_bylines" DROP COLUMN "payment_text";
  ALTER TABLE "opinion_pieces_bylines" DROP COLUMN "ai_use";
  ALTER TABLE "opinion_pieces_bylines" DROP COLUMN "ai_use_text";
  ALTER TABLE "opinion_pieces_bylines" DROP COLUMN "terms_agreed";
  ALTER TABLE "opinion_pieces_bylines" DROP COLUMN "terms_how";
  ALTER TABLE "opinion_pieces_bylines" DROP COLUMN "terms_at";
  ALTER TABLE "opinion_pieces" DROP COLUMN "note_supersedes";
  ALTER TABLE "opinion_pieces" DROP COLUMN "embargo_until";
  ALTER TABLE "opinion_pieces" DROP COLUMN "embargountil_tz";
  ALTER TABLE "opinion_pieces" DROP COLUMN "sponsor_name";
  ALTER TABLE "opinion_pieces" DROP COLUMN "sponsor_from";
  ALTER TABLE "opinion_pieces" DROP COLUMN "sponsor_until";
  ALTER TABLE "opinion_pieces" DROP COLUMN "translation_of_id";
  ALTER TABLE "opinion_pieces" DROP COLUMN "translated_release";
  ALTER TABLE "opinion_pieces" DROP COLUMN "needs_copy";
  ALTER TABLE "opinion_pieces" DROP COLUMN "needs_fact";
  ALTER TABLE "opinion_pieces" DROP COLUMN "needs_legal";
  ALTER TABLE "opinion_pieces" DROP COLUMN "needs_picture";
  ALTER TABLE "opinion_pieces" DROP COLUMN "needs_author";
  ALTER TABLE "opinion_pieces" DROP COLUMN "length_reason";
  ALTER TABLE "opinion_pieces" DROP COLUMN "commission_fee";
  ALTER TABLE "opinion_pieces" DROP COLUMN "commission_kill_fee";
  ALTER TABLE "opinion_pieces" DROP COLUMN "commission_currency";
  ALTER TABLE "opinion_pieces" DROP COLUMN "commission_rights";
  ALTER TABLE "opinion_pieces" DROP COLUMN "commission_invoice";
  ALTER TABLE "opinion_pieces" DROP COLUMN "overdue_told";
  ALTER TABLE "opinion_pieces" DROP COLUMN "workflow";
  ALTER TABLE "opinion_pieces" DROP COLUMN "terms_hash";
  ALTER TABLE "opinion_pieces" DROP COLUMN "terms_agreed_at";
  ALTER TABLE "_opinion_pieces_v_version_bylines" DROP COLUMN "payment";
  ALTER TABLE "_opinion_pieces_v_version_bylines" DROP COLUMN "payment_text";
  ALTER TABLE "_opinion_pieces_v_version_bylines" DROP COLUMN "ai_use";
  ALTER TABLE "_opinion_pieces_v_version_bylines" DROP COLUMN "ai_use_text";
  ALTER TABLE "_opinion_pieces_v_version_bylines" DROP COLUMN "terms_agreed";
  ALTER TABLE "_opinion_pieces_v_version_bylines" DROP COLUMN "terms_how";
  ALTER TABLE "_opinion_pieces_v_version_bylines" DROP COLUMN "terms_at";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_note_supersedes";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_embargo_until";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_embargountil_tz";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_sponsor_name";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_sponsor_from";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_sponsor_until";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_translation_of_id";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_translated_release";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_needs_copy";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_needs_fact";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_needs_legal";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_needs_picture";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_needs_author";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_length_reason";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_commission_fee";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_commission_kill_fee";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_commission_currency";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_commission_rights";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_commission_invoice";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_overdue_told";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_workflow";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_terms_hash";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_terms_agreed_at";
  ALTER TABLE "submissions" DROP COLUMN "answers";
  ALTER TABLE "submissions" DROP COLUMN "accepted_as";
  ALTER TABLE "submissions" DROP COLUMN "held_decision";
  ALTER TABLE "submissions" DROP COLUMN "answer_by";
  ALTER TABLE "submissions" DROP COLUMN "reminded_at";
  ALTER TABLE "submissions" DROP COLUMN "names_hidden";
  ALTER TABLE "submissions" DROP COLUMN "redacted_pitch";
  ALTER TABLE "submissions" DROP COLUMN "redacted_text";
  ALTER TABLE "submissions" DROP COLUMN "merged_into_id";
  ALTER TABLE "submissions" DROP COLUMN "round";
  ALTER TABLE "submissions" DROP COLUMN "score_mean";
  ALTER TABLE "submissions" DROP COLUMN "score_count";
  ALTER TABLE "submissions" DROP COLUMN "similar";
  ALTER TABLE "submissions" DROP COLUMN "compared_at";
  ALTER TABLE "submissions" DROP COLUMN "sender";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_answers";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_accepted_as";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_held_decision";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_answer_by";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_reminded_at";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_names_hidden";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_redacted_pitch";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_redacted_text";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_merged_into_id";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_round";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_score_mean";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_score_count";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_similar";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_compared_at";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_sender";
  ALTER TABLE "contributors" DROP COLUMN "verified_at";
  ALTER TABLE "contributors" DROP COLUMN "erasure_asked_at";
  ALTER TABLE "contributors" DROP COLUMN "erased_at";
  ALTER TABLE "calls" DROP COLUMN "max_per_contributor";
  ALTER TABLE "calls" DROP COLUMN "names_hidden";
  ALTER TABLE "_calls_v" DROP COLUMN "version_max_per_contributor";
  ALTER TABLE "_calls_v" DROP COLUMN "version_names_hidden";
  ALTER TABLE "outbox" DROP COLUMN "language";
  ALTER TABLE "outbox" DROP COLUMN "reply_to";
  ALTER TABLE "outbox" DROP COLUMN "changed_by";
  ALTER TABLE "outbox" DROP COLUMN "bounced_at";
  ALTER TABLE "outbox" DROP COLUMN "bounce";
  ALTER TABLE "authors" DROP COLUMN "organisation_id";
  ALTER TABLE "authors" DROP COLUMN "pseudonym";
  ALTER TABLE "authors" DROP COLUMN "identity_state";
  ALTER TABLE "authors" DROP COLUMN "identity_how";
  ALTER TABLE "authors" DROP COLUMN "identity_by_id";
  ALTER TABLE "authors" DROP COLUMN "identity_at";
  ALTER TABLE "_authors_v" DROP COLUMN "version_organisation_id";
  ALTER TABLE "_authors_v" DROP COLUMN "version_pseudonym";
  ALTER TABLE "_authors_v" DROP COLUMN "version_identity_state";
  ALTER TABLE "_authors_v" DROP COLUMN "version_identity_how";
  ALTER TABLE "_authors_v" DROP COLUMN "version_identity_by_id";
  ALTER TABLE "_authors_v" DROP COLUMN "version_identity_at";
  ALTER TABLE "disclaimers" DROP COLUMN "required_version";
  ALTER TABLE "disclaimers" DROP COLUMN "from_now_on";
  ALTER TABLE "disclaimers" DROP COLUMN "site_wide";
  ALTER TABLE "disclaimers" DROP COLUMN "syndicated";
  ALTER TABLE "disclaimers" DROP COLUMN "sponsored";
  ALTER TABLE "disclaimers" DROP COLUMN "ai_declared";
  ALTER TABLE "disclaimers" DROP COLUMN "family";
  ALTER TABLE "disclaimers" DROP COLUMN "mandatory";
  ALTER TABLE "disclaimers" DROP COLUMN "effective_from";
  ALTER TABLE "disclaimers" DROP COLUMN "effective_until";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_required_version";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_from_now_on";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_site_wide";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_syndicated";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_sponsored";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_ai_declared";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_family";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_mandatory";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_effective_from";
  ALTER TABLE "_disclaimers_v" DROP COLUMN "version_effective_until";
  ALTER TABLE "publications" DROP COLUMN "acts";
  ALTER TABLE "publications" DROP COLUMN "changes";
  ALTER TABLE "publications" DROP COLUMN "released_at";
  ALTER TABLE "publications" DROP COLUMN "hold";
  ALTER TABLE "publications" DROP COLUMN "emergency_by";
  ALTER TABLE "publications" DROP COLUMN "removed_by";
  ALTER TABLE "publications" DROP COLUMN "erased";
  ALTER TABLE "approvals" DROP COLUMN "approver_kind";
  ALTER TABLE "users" DROP COLUMN "desk_mail";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "notices_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "attachments_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "correspondence_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "scores_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "message_templates_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "partners_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "deliveries_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "copies_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "desk_notes_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "signed_links_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reasons_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "workflow_definitions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "contributor_passes_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "pitch_drafts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "text_marks_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "used_tokens_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "rate_counts_id";
  ALTER TABLE "desk_settings" DROP COLUMN "show_changes";
  ALTER TABLE "desk_settings" DROP COLUMN "spacing_days";
  ALTER TABLE "desk_settings" DROP COLUMN "length_tolerance";
  ALTER TABLE "desk_settings" DROP COLUMN "undo_minutes";
  ALTER TABLE "desk_settings" DROP COLUMN "answer_days";
  ALTER TABLE "desk_settings" DROP COLUMN "changes_days";
  ALTER TABLE "_desk_settings_v" DROP COLUMN "version_show_changes";
  ALTER TABLE "_desk_settings_v" DROP COLUMN "version_spacing_days";
  ALTER TABLE "_desk_settings_v" DROP COLUMN "version_length_tolerance";
  ALTER TABLE "_desk_settings_v" DROP COLUMN "version_undo_minutes";
  ALTER TABLE "_desk_settings_v" DROP COLUMN "version_answer_days";
  ALTER TABLE "_desk_settings_v" DROP COLUMN "version_changes_days";
  DROP TYPE "public"."enum_opinion_pieces_bylines_payment";
  DROP TYPE "public"."enum_opinion_pieces_bylines_ai_use";
  DROP TYPE "public"."enum_opinion_pieces_embargountil_tz";
  DROP TYPE "public"."enum_opinion_pieces_needs_copy";
  DROP TYPE "public"."enum_opinion_pieces_needs_fact";
  DROP TYPE "public"."enum_opinion_pieces_needs_legal";
  DROP TYPE "public"."enum_opinion_pieces_needs_picture";
  DROP TYPE "public"."enum_opinion_pieces_needs_author";
  DROP TYPE "public"."enum_opinion_pieces_commission_invoice";
  DROP TYPE "public"."enum__opinion_pieces_v_version_bylines_payment";
  DROP TYPE "public"."enum__opinion_pieces_v_version_bylines_ai_use";
  DROP TYPE "public"."enum__opinion_pieces_v_version_embargountil_tz";
  DROP TYPE "public"."enum__opinion_pieces_v_version_needs_copy";
  DROP TYPE "public"."enum__opinion_pieces_v_version_needs_fact";
  DROP TYPE "public"."enum__opinion_pieces_v_version_needs_legal";
  DROP TYPE "public"."enum__opinion_pieces_v_version_needs_picture";
  DROP TYPE "public"."enum__opinion_pieces_v_version_needs_author";
  DROP TYPE "public"."enum__opinion_pieces_v_version_commission_invoice";
  DROP TYPE "public"."enum_notices_tone";
  DROP TYPE "public"."enum_submissions_accepted_as";
  DROP TYPE "public"."enum_submissions_sender";
  DROP TYPE "public"."enum__submissions_v_version_accepted_as";
  DROP TYPE "public"."enum__submissions_v_version_sender";
  DROP TYPE "public"."enum_calls_questions_kind";
  DROP TYPE "public"."enum_calls_questions_rule";
  DROP TYPE "public"."enum_calls_questions_seen_by";
  DROP TYPE "public"."enum__calls_v_version_questions_kind";
  DROP TYPE "public"."enum__calls_v_version_questions_rule";
  DROP TYPE "public"."enum__calls_v_version_questions_seen_by";
  DROP TYPE "public"."enum_attachments_state";
  DROP TYPE "public"."enum_correspondence_from";
  DROP TYPE "public"."enum_correspondence_via";
  DROP TYPE "public"."enum_correspondence_sender";
  DROP TYPE "public"."enum_scores_recommendation";
  DROP TYPE "public"."enum_message_templates_name";
  DROP TYPE "public"."enum_message_templates_language";
  DROP TYPE "public"."enum_authors_identity_state";
  DROP TYPE "public"."enum__authors_v_version_identity_state";
  DROP TYPE "public"."enum_partners_kinds";
  DROP TYPE "public"."enum_partners_languages";
  DROP TYPE "public"."enum_partners_state";
  DROP TYPE "public"."enum_deliveries_state";
  DROP TYPE "public"."enum_approvals_approver_kind";
  DROP TYPE "public"."enum_signed_links_purpose";
  DROP TYPE "public"."enum_signed_links_check";
  DROP TYPE "public"."enum_signed_links_state";
  DROP TYPE "public"."enum_contributor_passes_kind";
  DROP TYPE "public"."enum_users_desk_mail";
  DROP TYPE "public"."enum_desk_settings_rules_kinds";
  DROP TYPE "public"."enum_desk_settings_rules_requirement";
  DROP TYPE "public"."enum_desk_settings_rules_level";
  DROP TYPE "public"."enum_desk_settings_rules_moment";
  DROP TYPE "public"."enum_desk_settings_kind_rules_checks";
  DROP TYPE "public"."enum_desk_settings_kind_rules_including";
  DROP TYPE "public"."enum_desk_settings_kind_rules_kind";
  DROP TYPE "public"."enum__desk_settings_v_version_rules_kinds";
  DROP TYPE "public"."enum__desk_settings_v_version_rules_requirement";
  DROP TYPE "public"."enum__desk_settings_v_version_rules_level";
  DROP TYPE "public"."enum__desk_settings_v_version_rules_moment";
  DROP TYPE "public"."enum__desk_settings_v_version_kind_rules_checks";
  DROP TYPE "public"."enum__desk_settings_v_version_kind_rules_including";
  DROP TYPE "public"."enum__desk_settings_v_version_kind_rules_kind";`)
}

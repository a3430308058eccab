import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_opinion_pieces_bylines_interests" AS ENUM('not-asked', 'none', 'declared');
  CREATE TYPE "public"."enum_opinion_pieces_questions_weight" AS ENUM('must', 'should');
  CREATE TYPE "public"."enum_opinion_pieces_byline_mode" AS ENUM('authors', 'desk', 'withheld');
  CREATE TYPE "public"."enum_opinion_pieces_ai_use" AS ENUM('not-asked', 'none', 'declared');
  CREATE TYPE "public"."enum_opinion_pieces_comment_policy" AS ENUM('closed', 'pre-moderated', 'open');
  CREATE TYPE "public"."enum_opinion_pieces_note_type" AS ENUM('correction', 'clarification', 'update');
  CREATE TYPE "public"."enum_opinion_pieces_kind" AS ENUM('op-ed', 'column', 'editorial', 'analysis', 'letter', 'reply');
  CREATE TYPE "public"."enum_opinion_pieces_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum_opinion_pieces_priority" AS ENUM('high', 'normal', 'low');
  CREATE TYPE "public"."enum_opinion_pieces_stage" AS ENUM('commissioned', 'writing', 'editing', 'checking', 'approved', 'scheduled', 'published', 'blocked', 'archived');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_bylines_interests" AS ENUM('not-asked', 'none', 'declared');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_questions_weight" AS ENUM('must', 'should');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_byline_mode" AS ENUM('authors', 'desk', 'withheld');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_ai_use" AS ENUM('not-asked', 'none', 'declared');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_comment_policy" AS ENUM('closed', 'pre-moderated', 'open');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_note_type" AS ENUM('correction', 'clarification', 'update');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_kind" AS ENUM('op-ed', 'column', 'editorial', 'analysis', 'letter', 'reply');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_priority" AS ENUM('high', 'normal', 'low');
  CREATE TYPE "public"."enum__opinion_pieces_v_version_stage" AS ENUM('commissioned', 'writing', 'editing', 'checking', 'approved', 'scheduled', 'published', 'blocked', 'archived');
  CREATE TYPE "public"."enum_submissions_interests" AS ENUM('none', 'declared');
  CREATE TYPE "public"."enum_submissions_ai_use" AS ENUM('none', 'declared');
  CREATE TYPE "public"."enum_submissions_stage" AS ENUM('received', 'screening', 'triage', 'reading', 'changes-asked', 'resubmitted', 'accepted', 'declined', 'withdrawn', 'spam', 'merged', 'expired');
  CREATE TYPE "public"."enum_submissions_kind" AS ENUM('pitch', 'draft');
  CREATE TYPE "public"."enum_submissions_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum_submissions_source" AS ENUM('web', 'api', 'email', 'desk');
  CREATE TYPE "public"."enum__submissions_v_version_interests" AS ENUM('none', 'declared');
  CREATE TYPE "public"."enum__submissions_v_version_ai_use" AS ENUM('none', 'declared');
  CREATE TYPE "public"."enum__submissions_v_version_stage" AS ENUM('received', 'screening', 'triage', 'reading', 'changes-asked', 'resubmitted', 'accepted', 'declined', 'withdrawn', 'spam', 'merged', 'expired');
  CREATE TYPE "public"."enum__submissions_v_version_kind" AS ENUM('pitch', 'draft');
  CREATE TYPE "public"."enum__submissions_v_version_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum__submissions_v_version_source" AS ENUM('web', 'api', 'email', 'desk');
  CREATE TYPE "public"."enum_contributors_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum_calls_accepts" AS ENUM('pitch', 'draft');
  CREATE TYPE "public"."enum__calls_v_version_accepts" AS ENUM('pitch', 'draft');
  CREATE TYPE "public"."enum_outbox_state" AS ENUM('held', 'waiting', 'sending', 'sent', 'failed');
  CREATE TYPE "public"."enum_authors_kind" AS ENUM('person', 'organisation');
  CREATE TYPE "public"."enum__authors_v_version_kind" AS ENUM('person', 'organisation');
  CREATE TYPE "public"."enum_disclaimers_kinds" AS ENUM('op-ed', 'column', 'editorial', 'analysis', 'letter', 'reply');
  CREATE TYPE "public"."enum_disclaimers_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum_disclaimers_placement" AS ENUM('before-body', 'after-body');
  CREATE TYPE "public"."enum__disclaimers_v_version_kinds" AS ENUM('op-ed', 'column', 'editorial', 'analysis', 'letter', 'reply');
  CREATE TYPE "public"."enum__disclaimers_v_version_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum__disclaimers_v_version_placement" AS ENUM('before-body', 'after-body');
  CREATE TYPE "public"."enum_publications_state" AS ENUM('live', 'retracted', 'removed', 'unpublished', 'redirect');
  CREATE TYPE "public"."enum_approvals_kind" AS ENUM('editor', 'copy', 'fact', 'legal', 'picture', 'author');
  CREATE TYPE "public"."enum_approvals_decision" AS ENUM('approved', 'refused', 'withdrawn');
  CREATE TYPE "public"."enum_users_desk_roles" AS ENUM('admin', 'desk-chief', 'editor', 'copy-editor', 'fact-checker', 'legal', 'picture-editor', 'reader', 'api');
  CREATE TYPE "public"."enum_desk_settings_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum__desk_settings_v_version_language" AS ENUM('en', 'tr', 'ar');
  CREATE TABLE "opinion_pieces_bylines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"author_id" integer,
  	"role" varchar,
  	"interests" "enum_opinion_pieces_bylines_interests" DEFAULT 'not-asked',
  	"interests_text" varchar
  );
  
  CREATE TABLE "opinion_pieces_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"message" varchar NOT NULL,
  	"excerpt" varchar,
  	"settled" boolean DEFAULT false,
  	"answer" varchar,
  	"code" varchar,
  	"weight" "enum_opinion_pieces_questions_weight" DEFAULT 'must'
  );
  
  CREATE TABLE "opinion_pieces" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"headline" varchar NOT NULL,
  	"standfirst" varchar,
  	"body" jsonb,
  	"social_headline" varchar,
  	"search_headline" varchar,
  	"byline_mode" "enum_opinion_pieces_byline_mode" DEFAULT 'authors' NOT NULL,
  	"ai_use" "enum_opinion_pieces_ai_use" DEFAULT 'not-asked',
  	"ai_use_text" varchar,
  	"picture_id" integer,
  	"comment_policy" "enum_opinion_pieces_comment_policy" DEFAULT 'closed' NOT NULL,
  	"invitation" boolean DEFAULT true,
  	"note_type" "enum_opinion_pieces_note_type",
  	"note_text" varchar,
  	"kind" "enum_opinion_pieces_kind" DEFAULT 'op-ed' NOT NULL,
  	"language" "enum_opinion_pieces_language" DEFAULT 'en' NOT NULL,
  	"section_id" integer,
  	"series_id" integer,
  	"first_published_name" varchar,
  	"first_published_url" varchar,
  	"first_published_date" timestamp(3) with time zone,
  	"assignee_id" integer,
  	"due_at" timestamp(3) with time zone,
  	"priority" "enum_opinion_pieces_priority" DEFAULT 'normal',
  	"commissioned_words" numeric,
  	"notes" varchar,
  	"source_name" varchar,
  	"source_text" varchar,
  	"set_aside" jsonb,
  	"source_fingerprint" varchar,
  	"stage" "enum_opinion_pieces_stage" DEFAULT 'commissioned' NOT NULL,
  	"slug" varchar NOT NULL,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"saved_by" varchar,
  	"working_hash" varchar,
  	"proof" varchar,
  	"publication" varchar,
  	"submission_id" integer,
  	"scheduled_for" timestamp(3) with time zone,
  	"scheduled_zone" varchar,
  	"blocked_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "opinion_pieces_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"disclaimers_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "_opinion_pieces_v_version_bylines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"author_id" integer,
  	"role" varchar,
  	"interests" "enum__opinion_pieces_v_version_bylines_interests" DEFAULT 'not-asked',
  	"interests_text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_opinion_pieces_v_version_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"message" varchar NOT NULL,
  	"excerpt" varchar,
  	"settled" boolean DEFAULT false,
  	"answer" varchar,
  	"code" varchar,
  	"weight" "enum__opinion_pieces_v_version_questions_weight" DEFAULT 'must',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_opinion_pieces_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_public_id" varchar NOT NULL,
  	"version_headline" varchar NOT NULL,
  	"version_standfirst" varchar,
  	"version_body" jsonb,
  	"version_social_headline" varchar,
  	"version_search_headline" varchar,
  	"version_byline_mode" "enum__opinion_pieces_v_version_byline_mode" DEFAULT 'authors' NOT NULL,
  	"version_ai_use" "enum__opinion_pieces_v_version_ai_use" DEFAULT 'not-asked',
  	"version_ai_use_text" varchar,
  	"version_picture_id" integer,
  	"version_comment_policy" "enum__opinion_pieces_v_version_comment_policy" DEFAULT 'closed' NOT NULL,
  	"version_invitation" boolean DEFAULT true,
  	"version_note_type" "enum__opinion_pieces_v_version_note_type",
  	"version_note_text" varchar,
  	"version_kind" "enum__opinion_pieces_v_version_kind" DEFAULT 'op-ed' NOT NULL,
  	"version_language" "enum__opinion_pieces_v_version_language" DEFAULT 'en' NOT NULL,
  	"version_section_id" integer,
  	"version_series_id" integer,
  	"version_first_published_name" varchar,
  	"version_first_published_url" varchar,
  	"version_first_published_date" timestamp(3) with time zone,
  	"version_assignee_id" integer,
  	"version_due_at" timestamp(3) with time zone,
  	"version_priority" "enum__opinion_pieces_v_version_priority" DEFAULT 'normal',
  	"version_commissioned_words" numeric,
  	"version_notes" varchar,
  	"version_source_name" varchar,
  	"version_source_text" varchar,
  	"version_set_aside" jsonb,
  	"version_source_fingerprint" varchar,
  	"version_stage" "enum__opinion_pieces_v_version_stage" DEFAULT 'commissioned' NOT NULL,
  	"version_slug" varchar NOT NULL,
  	"version_revision" numeric DEFAULT 0 NOT NULL,
  	"version_saved_by" varchar,
  	"version_working_hash" varchar,
  	"version_proof" varchar,
  	"version_publication" varchar,
  	"version_submission_id" integer,
  	"version_scheduled_for" timestamp(3) with time zone,
  	"version_scheduled_zone" varchar,
  	"version_blocked_reason" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_opinion_pieces_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"disclaimers_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "submissions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"title" varchar,
  	"pitch" varchar,
  	"text" varchar,
  	"note" varchar,
  	"sent_by" varchar,
  	"interests" "enum_submissions_interests",
  	"interests_text" varchar,
  	"ai_use" "enum_submissions_ai_use",
  	"ai_use_text" varchar,
  	"exclusive" boolean,
  	"published_before" varchar,
  	"terms_text" varchar,
  	"terms_hash" varchar,
  	"decision" varchar,
  	"decision_reason" varchar,
  	"decision_note" varchar,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by_id" integer,
  	"desk_notes" varchar,
  	"stage" "enum_submissions_stage" DEFAULT 'received' NOT NULL,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"saved_by" varchar,
  	"kind" "enum_submissions_kind",
  	"contributor_id" integer,
  	"call_id" integer,
  	"piece_id" integer,
  	"language" "enum_submissions_language",
  	"received_at" timestamp(3) with time zone,
  	"source" "enum_submissions_source",
  	"screening" jsonb,
  	"fingerprint" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "submissions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_submissions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_public_id" varchar NOT NULL,
  	"version_title" varchar,
  	"version_pitch" varchar,
  	"version_text" varchar,
  	"version_note" varchar,
  	"version_sent_by" varchar,
  	"version_interests" "enum__submissions_v_version_interests",
  	"version_interests_text" varchar,
  	"version_ai_use" "enum__submissions_v_version_ai_use",
  	"version_ai_use_text" varchar,
  	"version_exclusive" boolean,
  	"version_published_before" varchar,
  	"version_terms_text" varchar,
  	"version_terms_hash" varchar,
  	"version_decision" varchar,
  	"version_decision_reason" varchar,
  	"version_decision_note" varchar,
  	"version_decided_at" timestamp(3) with time zone,
  	"version_decided_by_id" integer,
  	"version_desk_notes" varchar,
  	"version_stage" "enum__submissions_v_version_stage" DEFAULT 'received' NOT NULL,
  	"version_revision" numeric DEFAULT 0 NOT NULL,
  	"version_saved_by" varchar,
  	"version_kind" "enum__submissions_v_version_kind",
  	"version_contributor_id" integer,
  	"version_call_id" integer,
  	"version_piece_id" integer,
  	"version_language" "enum__submissions_v_version_language",
  	"version_received_at" timestamp(3) with time zone,
  	"version_source" "enum__submissions_v_version_source",
  	"version_screening" jsonb,
  	"version_fingerprint" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_submissions_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "contributors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"language" "enum_contributors_language",
  	"author_id" integer,
  	"notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "calls_accepts" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_calls_accepts",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "calls" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"guidelines" varchar NOT NULL,
  	"opens_at" timestamp(3) with time zone NOT NULL,
  	"closes_at" timestamp(3) with time zone,
  	"min_words" numeric,
  	"max_words" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_calls_v_version_accepts" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__calls_v_version_accepts",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_calls_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_public_id" varchar NOT NULL,
  	"version_title" varchar NOT NULL,
  	"version_slug" varchar NOT NULL,
  	"version_guidelines" varchar NOT NULL,
  	"version_opens_at" timestamp(3) with time zone NOT NULL,
  	"version_closes_at" timestamp(3) with time zone,
  	"version_min_words" numeric,
  	"version_max_words" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "outbox" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"template" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"submission" varchar,
  	"piece" varchar,
  	"state" "enum_outbox_state" DEFAULT 'waiting' NOT NULL,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"lease" varchar,
  	"lease_ends_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"failure" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "authors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"kind" "enum_authors_kind" DEFAULT 'person' NOT NULL,
  	"affiliation" varchar,
  	"bio" varchar,
  	"picture_id" integer,
  	"email" varchar,
  	"user_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "authors_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_authors_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_public_id" varchar NOT NULL,
  	"version_name" varchar NOT NULL,
  	"version_slug" varchar NOT NULL,
  	"version_kind" "enum__authors_v_version_kind" DEFAULT 'person' NOT NULL,
  	"version_affiliation" varchar,
  	"version_bio" varchar,
  	"version_picture_id" integer,
  	"version_email" varchar,
  	"version_user_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_authors_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "disclaimers_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_disclaimers_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "disclaimers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"code" varchar NOT NULL,
  	"version" numeric DEFAULT 1,
  	"in_force" boolean DEFAULT true,
  	"for_one" varchar,
  	"for_several" varchar,
  	"for_none" varchar,
  	"language" "enum_disclaimers_language" DEFAULT 'en' NOT NULL,
  	"placement" "enum_disclaimers_placement" DEFAULT 'after-body' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_disclaimers_v_version_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__disclaimers_v_version_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_disclaimers_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_public_id" varchar NOT NULL,
  	"version_title" varchar NOT NULL,
  	"version_code" varchar NOT NULL,
  	"version_version" numeric DEFAULT 1,
  	"version_in_force" boolean DEFAULT true,
  	"version_for_one" varchar,
  	"version_for_several" varchar,
  	"version_for_none" varchar,
  	"version_language" "enum__disclaimers_v_version_language" DEFAULT 'en' NOT NULL,
  	"version_placement" "enum__disclaimers_v_version_placement" DEFAULT 'after-body' NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"description" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "topics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"description" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "series" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"description" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "publications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"state" "enum_publications_state" NOT NULL,
  	"piece" varchar NOT NULL,
  	"headline" varchar,
  	"kind" varchar,
  	"language" varchar,
  	"section" varchar,
  	"series" varchar,
  	"published_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"modified_at" timestamp(3) with time zone,
  	"release" varchar,
  	"proof" varchar,
  	"hash" varchar,
  	"revision" numeric DEFAULT 1 NOT NULL,
  	"corrected" boolean DEFAULT false,
  	"public_note" varchar,
  	"redirect_to" varchar,
  	"content" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "publications_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "proofs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"piece" varchar NOT NULL,
  	"number" numeric NOT NULL,
  	"headline" varchar NOT NULL,
  	"hash" varchar NOT NULL,
  	"working_hash" varchar NOT NULL,
  	"content" jsonb,
  	"made_by" varchar NOT NULL,
  	"made_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "approvals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"piece" varchar NOT NULL,
  	"proof" varchar NOT NULL,
  	"proof_hash" varchar NOT NULL,
  	"kind" "enum_approvals_kind" NOT NULL,
  	"decision" "enum_approvals_decision" NOT NULL,
  	"approved_by" varchar NOT NULL,
  	"approved_at" timestamp(3) with time zone NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "releases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"piece" varchar NOT NULL,
  	"publication" varchar NOT NULL,
  	"proof" varchar NOT NULL,
  	"hash" varchar NOT NULL,
  	"number" numeric NOT NULL,
  	"kind" varchar NOT NULL,
  	"released_at" timestamp(3) with time zone NOT NULL,
  	"released_by" varchar NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"at" varchar NOT NULL,
  	"type" varchar NOT NULL,
  	"subject_type" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"actor_kind" varchar NOT NULL,
  	"actor" varchar,
  	"detail" jsonb,
  	"sequence" numeric,
  	"previous_hash" varchar,
  	"hash" varchar
  );
  
  CREATE TABLE "ledger_heads" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"sequence" numeric NOT NULL,
  	"hash" varchar NOT NULL
  );
  
  CREATE TABLE "idempotency_records" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"fingerprint" varchar NOT NULL,
  	"answer" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"alt" varchar NOT NULL,
  	"caption" varchar,
  	"credit" varchar,
  	"licence" varchar,
  	"licence_ends_at" timestamp(3) with time zone,
  	"released" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_medium_url" varchar,
  	"sizes_medium_width" numeric,
  	"sizes_medium_height" numeric,
  	"sizes_medium_mime_type" varchar,
  	"sizes_medium_filesize" numeric,
  	"sizes_medium_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "users_desk_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_desk_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"opinion_pieces_id" integer,
  	"submissions_id" integer,
  	"contributors_id" integer,
  	"calls_id" integer,
  	"outbox_id" integer,
  	"authors_id" integer,
  	"disclaimers_id" integer,
  	"sections_id" integer,
  	"topics_id" integer,
  	"series_id" integer,
  	"publications_id" integer,
  	"proofs_id" integer,
  	"approvals_id" integer,
  	"releases_id" integer,
  	"events_id" integer,
  	"ledger_heads_id" integer,
  	"idempotency_records_id" integer,
  	"media_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "desk_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar DEFAULT 'The Opinion Desk' NOT NULL,
  	"description" varchar,
  	"language" "enum_desk_settings_language" DEFAULT 'en' NOT NULL,
  	"desk_name" varchar DEFAULT 'The editorial board',
  	"time_zone" varchar DEFAULT 'Europe/London' NOT NULL,
  	"invitation" varchar DEFAULT 'Have something to say? Send the desk a pitch or a draft.',
  	"pitch_email" varchar,
  	"pitch_guidelines" varchar,
  	"terms" varchar DEFAULT 'You wrote this text, or have the right to offer it. If the desk accepts it, the desk may edit it with you, publish it and keep it available. You keep the copyright.',
  	"notice_closed" varchar DEFAULT 'This piece is not open for comments.',
  	"notice_pre_moderated" varchar DEFAULT 'Comments are read by the desk before they appear.',
  	"notice_open" varchar DEFAULT 'This piece is open for comments.',
  	"require_interests" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_desk_settings_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_name" varchar DEFAULT 'The Opinion Desk' NOT NULL,
  	"version_description" varchar,
  	"version_language" "enum__desk_settings_v_version_language" DEFAULT 'en' NOT NULL,
  	"version_desk_name" varchar DEFAULT 'The editorial board',
  	"version_time_zone" varchar DEFAULT 'Europe/London' NOT NULL,
  	"version_invitation" varchar DEFAULT 'Have something to say? Send the desk a pitch or a draft.',
  	"version_pitch_email" varchar,
  	"version_pitch_guidelines" varchar,
  	"version_terms" varchar DEFAULT 'You wrote this text, or have the right to offer it. If the desk accepts it, the desk may edit it with you, publish it and keep it available. You keep the copyright.',
  	"version_notice_closed" varchar DEFAULT 'This piece is not open for comments.',
  	"version_notice_pre_moderated" varchar DEFAULT 'Comments are read by the desk before they appear.',
  	"version_notice_open" varchar DEFAULT 'This piece is open for comments.',
  	"version_require_interests" boolean DEFAULT true,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "opinion_pieces_bylines" ADD CONSTRAINT "opinion_pieces_bylines_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opinion_pieces_bylines" ADD CONSTRAINT "opinion_pieces_bylines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."opinion_pieces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "opinion_pieces_questions" ADD CONSTRAINT "opinion_pieces_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."opinion_pieces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "opinion_pieces" ADD CONSTRAINT "opinion_pieces_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opinion_pieces" ADD CONSTRAINT "opinion_pieces_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opinion_pieces" ADD CONSTRAINT "opinion_pieces_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opinion_pieces" ADD CONSTRAINT "opinion_pieces_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opinion_pieces" ADD CONSTRAINT "opinion_pieces_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opinion_pieces_rels" ADD CONSTRAINT "opinion_pieces_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."opinion_pieces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "opinion_pieces_rels" ADD CONSTRAINT "opinion_pieces_rels_disclaimers_fk" FOREIGN KEY ("disclaimers_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "opinion_pieces_rels" ADD CONSTRAINT "opinion_pieces_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_opinion_pieces_v_version_bylines" ADD CONSTRAINT "_opinion_pieces_v_version_bylines_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_opinion_pieces_v_version_bylines" ADD CONSTRAINT "_opinion_pieces_v_version_bylines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_opinion_pieces_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_opinion_pieces_v_version_questions" ADD CONSTRAINT "_opinion_pieces_v_version_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_opinion_pieces_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_opinion_pieces_v" ADD CONSTRAINT "_opinion_pieces_v_parent_id_opinion_pieces_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."opinion_pieces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_opinion_pieces_v" ADD CONSTRAINT "_opinion_pieces_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_opinion_pieces_v" ADD CONSTRAINT "_opinion_pieces_v_version_section_id_sections_id_fk" FOREIGN KEY ("version_section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_opinion_pieces_v" ADD CONSTRAINT "_opinion_pieces_v_version_series_id_series_id_fk" FOREIGN KEY ("version_series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_opinion_pieces_v" ADD CONSTRAINT "_opinion_pieces_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_opinion_pieces_v" ADD CONSTRAINT "_opinion_pieces_v_version_submission_id_submissions_id_fk" FOREIGN KEY ("version_submission_id") REFERENCES "public"."submissions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_opinion_pieces_v_rels" ADD CONSTRAINT "_opinion_pieces_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_opinion_pieces_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_opinion_pieces_v_rels" ADD CONSTRAINT "_opinion_pieces_v_rels_disclaimers_fk" FOREIGN KEY ("disclaimers_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_opinion_pieces_v_rels" ADD CONSTRAINT "_opinion_pieces_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_contributor_id_contributors_id_fk" FOREIGN KEY ("contributor_id") REFERENCES "public"."contributors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_piece_id_opinion_pieces_id_fk" FOREIGN KEY ("piece_id") REFERENCES "public"."opinion_pieces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submissions_texts" ADD CONSTRAINT "submissions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_submissions_v" ADD CONSTRAINT "_submissions_v_parent_id_submissions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."submissions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_submissions_v" ADD CONSTRAINT "_submissions_v_version_decided_by_id_users_id_fk" FOREIGN KEY ("version_decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_submissions_v" ADD CONSTRAINT "_submissions_v_version_contributor_id_contributors_id_fk" FOREIGN KEY ("version_contributor_id") REFERENCES "public"."contributors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_submissions_v" ADD CONSTRAINT "_submissions_v_version_call_id_calls_id_fk" FOREIGN KEY ("version_call_id") REFERENCES "public"."calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_submissions_v" ADD CONSTRAINT "_submissions_v_version_piece_id_opinion_pieces_id_fk" FOREIGN KEY ("version_piece_id") REFERENCES "public"."opinion_pieces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_submissions_v_texts" ADD CONSTRAINT "_submissions_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_submissions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contributors" ADD CONSTRAINT "contributors_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls_accepts" ADD CONSTRAINT "calls_accepts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_version_accepts" ADD CONSTRAINT "_calls_v_version_accepts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v" ADD CONSTRAINT "_calls_v_parent_id_calls_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors_texts" ADD CONSTRAINT "authors_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_parent_id_authors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_version_user_id_users_id_fk" FOREIGN KEY ("version_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v_texts" ADD CONSTRAINT "_authors_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_authors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_kinds" ADD CONSTRAINT "disclaimers_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_version_kinds" ADD CONSTRAINT "_disclaimers_v_version_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_disclaimers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v" ADD CONSTRAINT "_disclaimers_v_parent_id_disclaimers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclaimers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications_texts" ADD CONSTRAINT "publications_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_desk_roles" ADD CONSTRAINT "users_desk_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_opinion_pieces_fk" FOREIGN KEY ("opinion_pieces_id") REFERENCES "public"."opinion_pieces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_submissions_fk" FOREIGN KEY ("submissions_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contributors_fk" FOREIGN KEY ("contributors_id") REFERENCES "public"."contributors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_calls_fk" FOREIGN KEY ("calls_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_outbox_fk" FOREIGN KEY ("outbox_id") REFERENCES "public"."outbox"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_disclaimers_fk" FOREIGN KEY ("disclaimers_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_proofs_fk" FOREIGN KEY ("proofs_id") REFERENCES "public"."proofs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_approvals_fk" FOREIGN KEY ("approvals_id") REFERENCES "public"."approvals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_releases_fk" FOREIGN KEY ("releases_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ledger_heads_fk" FOREIGN KEY ("ledger_heads_id") REFERENCES "public"."ledger_heads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_idempotency_records_fk" FOREIGN KEY ("idempotency_records_id") REFERENCES "public"."idempotency_records"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "opinion_pieces_bylines_order_idx" ON "opinion_pieces_bylines" USING btree ("_order");
  CREATE INDEX "opinion_pieces_bylines_parent_id_idx" ON "opinion_pieces_bylines" USING btree ("_parent_id");
  CREATE INDEX "opinion_pieces_bylines_author_idx" ON "opinion_pieces_bylines" USING btree ("author_id");
  CREATE INDEX "opinion_pieces_questions_order_idx" ON "opinion_pieces_questions" USING btree ("_order");
  CREATE INDEX "opinion_pieces_questions_parent_id_idx" ON "opinion_pieces_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "opinion_pieces_public_id_idx" ON "opinion_pieces" USING btree ("public_id");
  CREATE INDEX "opinion_pieces_picture_idx" ON "opinion_pieces" USING btree ("picture_id");
  CREATE INDEX "opinion_pieces_section_idx" ON "opinion_pieces" USING btree ("section_id");
  CREATE INDEX "opinion_pieces_series_idx" ON "opinion_pieces" USING btree ("series_id");
  CREATE INDEX "opinion_pieces_assignee_idx" ON "opinion_pieces" USING btree ("assignee_id");
  CREATE INDEX "opinion_pieces_due_at_idx" ON "opinion_pieces" USING btree ("due_at");
  CREATE INDEX "opinion_pieces_source_fingerprint_idx" ON "opinion_pieces" USING btree ("source_fingerprint");
  CREATE INDEX "opinion_pieces_stage_idx" ON "opinion_pieces" USING btree ("stage");
  CREATE INDEX "opinion_pieces_slug_idx" ON "opinion_pieces" USING btree ("slug");
  CREATE INDEX "opinion_pieces_proof_idx" ON "opinion_pieces" USING btree ("proof");
  CREATE INDEX "opinion_pieces_publication_idx" ON "opinion_pieces" USING btree ("publication");
  CREATE INDEX "opinion_pieces_submission_idx" ON "opinion_pieces" USING btree ("submission_id");
  CREATE INDEX "opinion_pieces_scheduled_for_idx" ON "opinion_pieces" USING btree ("scheduled_for");
  CREATE INDEX "opinion_pieces_updated_at_idx" ON "opinion_pieces" USING btree ("updated_at");
  CREATE INDEX "opinion_pieces_created_at_idx" ON "opinion_pieces" USING btree ("created_at");
  CREATE INDEX "opinion_pieces_rels_order_idx" ON "opinion_pieces_rels" USING btree ("order");
  CREATE INDEX "opinion_pieces_rels_parent_idx" ON "opinion_pieces_rels" USING btree ("parent_id");
  CREATE INDEX "opinion_pieces_rels_path_idx" ON "opinion_pieces_rels" USING btree ("path");
  CREATE INDEX "opinion_pieces_rels_disclaimers_id_idx" ON "opinion_pieces_rels" USING btree ("disclaimers_id");
  CREATE INDEX "opinion_pieces_rels_topics_id_idx" ON "opinion_pieces_rels" USING btree ("topics_id");
  CREATE INDEX "_opinion_pieces_v_version_bylines_order_idx" ON "_opinion_pieces_v_version_bylines" USING btree ("_order");
  CREATE INDEX "_opinion_pieces_v_version_bylines_parent_id_idx" ON "_opinion_pieces_v_version_bylines" USING btree ("_parent_id");
  CREATE INDEX "_opinion_pieces_v_version_bylines_author_idx" ON "_opinion_pieces_v_version_bylines" USING btree ("author_id");
  CREATE INDEX "_opinion_pieces_v_version_questions_order_idx" ON "_opinion_pieces_v_version_questions" USING btree ("_order");
  CREATE INDEX "_opinion_pieces_v_version_questions_parent_id_idx" ON "_opinion_pieces_v_version_questions" USING btree ("_parent_id");
  CREATE INDEX "_opinion_pieces_v_parent_idx" ON "_opinion_pieces_v" USING btree ("parent_id");
  CREATE INDEX "_opinion_pieces_v_version_version_public_id_idx" ON "_opinion_pieces_v" USING btree ("version_public_id");
  CREATE INDEX "_opinion_pieces_v_version_version_picture_idx" ON "_opinion_pieces_v" USING btree ("version_picture_id");
  CREATE INDEX "_opinion_pieces_v_version_version_section_idx" ON "_opinion_pieces_v" USING btree ("version_section_id");
  CREATE INDEX "_opinion_pieces_v_version_version_series_idx" ON "_opinion_pieces_v" USING btree ("version_series_id");
  CREATE INDEX "_opinion_pieces_v_version_version_assignee_idx" ON "_opinion_pieces_v" USING btree ("version_assignee_id");
  CREATE INDEX "_opinion_pieces_v_version_version_due_at_idx" ON "_opinion_pieces_v" USING btree ("version_due_at");
  CREATE INDEX "_opinion_pieces_v_version_version_source_fingerprint_idx" ON "_opinion_pieces_v" USING btree ("version_source_fingerprint");
  CREATE INDEX "_opinion_pieces_v_version_version_stage_idx" ON "_opinion_pieces_v" USING btree ("version_stage");
  CREATE INDEX "_opinion_pieces_v_version_version_slug_idx" ON "_opinion_pieces_v" USING btree ("version_slug");
  CREATE INDEX "_opinion_pieces_v_version_version_proof_idx" ON "_opinion_pieces_v" USING btree ("version_proof");
  CREATE INDEX "_opinion_pieces_v_version_version_publication_idx" ON "_opinion_pieces_v" USING btree ("version_publication");
  CREATE INDEX "_opinion_pieces_v_version_version_submission_idx" ON "_opinion_pieces_v" USING btree ("version_submission_id");
  CREATE INDEX "_opinion_pieces_v_version_version_scheduled_for_idx" ON "_opinion_pieces_v" USING btree ("version_scheduled_for");
  CREATE INDEX "_opinion_pieces_v_version_version_updated_at_idx" ON "_opinion_pieces_v" USING btree ("version_updated_at");
  CREATE INDEX "_opinion_pieces_v_version_version_created_at_idx" ON "_opinion_pieces_v" USING btree ("version_created_at");
  CREATE INDEX "_opinion_pieces_v_created_at_idx" ON "_opinion_pieces_v" USING btree ("created_at");
  CREATE INDEX "_opinion_pieces_v_updated_at_idx" ON "_opinion_pieces_v" USING btree ("updated_at");
  CREATE INDEX "_opinion_pieces_v_rels_order_idx" ON "_opinion_pieces_v_rels" USING btree ("order");
  CREATE INDEX "_opinion_pieces_v_rels_parent_idx" ON "_opinion_pieces_v_rels" USING btree ("parent_id");
  CREATE INDEX "_opinion_pieces_v_rels_path_idx" ON "_opinion_pieces_v_rels" USING btree ("path");
  CREATE INDEX "_opinion_pieces_v_rels_disclaimers_id_idx" ON "_opinion_pieces_v_rels" USING btree ("disclaimers_id");
  CREATE INDEX "_opinion_pieces_v_rels_topics_id_idx" ON "_opinion_pieces_v_rels" USING btree ("topics_id");
  CREATE UNIQUE INDEX "submissions_public_id_idx" ON "submissions" USING btree ("public_id");
  CREATE INDEX "submissions_decided_by_idx" ON "submissions" USING btree ("decided_by_id");
  CREATE INDEX "submissions_stage_idx" ON "submissions" USING btree ("stage");
  CREATE INDEX "submissions_kind_idx" ON "submissions" USING btree ("kind");
  CREATE INDEX "submissions_contributor_idx" ON "submissions" USING btree ("contributor_id");
  CREATE INDEX "submissions_call_idx" ON "submissions" USING btree ("call_id");
  CREATE INDEX "submissions_piece_idx" ON "submissions" USING btree ("piece_id");
  CREATE INDEX "submissions_received_at_idx" ON "submissions" USING btree ("received_at");
  CREATE INDEX "submissions_fingerprint_idx" ON "submissions" USING btree ("fingerprint");
  CREATE INDEX "submissions_updated_at_idx" ON "submissions" USING btree ("updated_at");
  CREATE INDEX "submissions_created_at_idx" ON "submissions" USING btree ("created_at");
  CREATE INDEX "submissions_texts_order_parent" ON "submissions_texts" USING btree ("order","parent_id");
  CREATE INDEX "_submissions_v_parent_idx" ON "_submissions_v" USING btree ("parent_id");
  CREATE INDEX "_submissions_v_version_version_public_id_idx" ON "_submissions_v" USING btree ("version_public_id");
  CREATE INDEX "_submissions_v_version_version_decided_by_idx" ON "_submissions_v" USING btree ("version_decided_by_id");
  CREATE INDEX "_submissions_v_version_version_stage_idx" ON "_submissions_v" USING btree ("version_stage");
  CREATE INDEX "_submissions_v_version_version_kind_idx" ON "_submissions_v" USING btree ("version_kind");
  CREATE INDEX "_submissions_v_version_version_contributor_idx" ON "_submissions_v" USING btree ("version_contributor_id");
  CREATE INDEX "_submissions_v_version_version_call_idx" ON "_submissions_v" USING btree ("version_call_id");
  CREATE INDEX "_submissions_v_version_version_piece_idx" ON "_submissions_v" USING btree ("version_piece_id");
  CREATE INDEX "_submissions_v_version_version_received_at_idx" ON "_submissions_v" USING btree ("version_received_at");
  CREATE INDEX "_submissions_v_version_version_fingerprint_idx" ON "_submissions_v" USING btree ("version_fingerprint");
  CREATE INDEX "_submissions_v_version_version_updated_at_idx" ON "_submissions_v" USING btree ("version_updated_at");
  CREATE INDEX "_submissions_v_version_version_created_at_idx" ON "_submissions_v" USING btree ("version_created_at");
  CREATE INDEX "_submissions_v_created_at_idx" ON "_submissions_v" USING btree ("created_at");
  CREATE INDEX "_submissions_v_updated_at_idx" ON "_submissions_v" USING btree ("updated_at");
  CREATE INDEX "_submissions_v_texts_order_parent" ON "_submissions_v_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "contributors_public_id_idx" ON "contributors" USING btree ("public_id");
  CREATE UNIQUE INDEX "contributors_email_idx" ON "contributors" USING btree ("email");
  CREATE INDEX "contributors_author_idx" ON "contributors" USING btree ("author_id");
  CREATE INDEX "contributors_updated_at_idx" ON "contributors" USING btree ("updated_at");
  CREATE INDEX "contributors_created_at_idx" ON "contributors" USING btree ("created_at");
  CREATE INDEX "calls_accepts_order_idx" ON "calls_accepts" USING btree ("order");
  CREATE INDEX "calls_accepts_parent_idx" ON "calls_accepts" USING btree ("parent_id");
  CREATE UNIQUE INDEX "calls_public_id_idx" ON "calls" USING btree ("public_id");
  CREATE UNIQUE INDEX "calls_slug_idx" ON "calls" USING btree ("slug");
  CREATE INDEX "calls_opens_at_idx" ON "calls" USING btree ("opens_at");
  CREATE INDEX "calls_closes_at_idx" ON "calls" USING btree ("closes_at");
  CREATE INDEX "calls_updated_at_idx" ON "calls" USING btree ("updated_at");
  CREATE INDEX "calls_created_at_idx" ON "calls" USING btree ("created_at");
  CREATE INDEX "_calls_v_version_accepts_order_idx" ON "_calls_v_version_accepts" USING btree ("order");
  CREATE INDEX "_calls_v_version_accepts_parent_idx" ON "_calls_v_version_accepts" USING btree ("parent_id");
  CREATE INDEX "_calls_v_parent_idx" ON "_calls_v" USING btree ("parent_id");
  CREATE INDEX "_calls_v_version_version_public_id_idx" ON "_calls_v" USING btree ("version_public_id");
  CREATE INDEX "_calls_v_version_version_slug_idx" ON "_calls_v" USING btree ("version_slug");
  CREATE INDEX "_calls_v_version_version_opens_at_idx" ON "_calls_v" USING btree ("version_opens_at");
  CREATE INDEX "_calls_v_version_version_closes_at_idx" ON "_calls_v" USING btree ("version_closes_at");
  CREATE INDEX "_calls_v_version_version_updated_at_idx" ON "_calls_v" USING btree ("version_updated_at");
  CREATE INDEX "_calls_v_version_version_created_at_idx" ON "_calls_v" USING btree ("version_created_at");
  CREATE INDEX "_calls_v_created_at_idx" ON "_calls_v" USING btree ("created_at");
  CREATE INDEX "_calls_v_updated_at_idx" ON "_calls_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "outbox_public_id_idx" ON "outbox" USING btree ("public_id");
  CREATE INDEX "outbox_submission_idx" ON "outbox" USING btree ("submission");
  CREATE INDEX "outbox_piece_idx" ON "outbox" USING btree ("piece");
  CREATE INDEX "outbox_updated_at_idx" ON "outbox" USING btree ("updated_at");
  CREATE INDEX "outbox_created_at_idx" ON "outbox" USING btree ("created_at");
  CREATE INDEX "state_dueAt_idx" ON "outbox" USING btree ("state","due_at");
  CREATE UNIQUE INDEX "authors_public_id_idx" ON "authors" USING btree ("public_id");
  CREATE UNIQUE INDEX "authors_slug_idx" ON "authors" USING btree ("slug");
  CREATE INDEX "authors_picture_idx" ON "authors" USING btree ("picture_id");
  CREATE INDEX "authors_user_idx" ON "authors" USING btree ("user_id");
  CREATE INDEX "authors_updated_at_idx" ON "authors" USING btree ("updated_at");
  CREATE INDEX "authors_created_at_idx" ON "authors" USING btree ("created_at");
  CREATE INDEX "authors_texts_order_parent" ON "authors_texts" USING btree ("order","parent_id");
  CREATE INDEX "_authors_v_parent_idx" ON "_authors_v" USING btree ("parent_id");
  CREATE INDEX "_authors_v_version_version_public_id_idx" ON "_authors_v" USING btree ("version_public_id");
  CREATE INDEX "_authors_v_version_version_slug_idx" ON "_authors_v" USING btree ("version_slug");
  CREATE INDEX "_authors_v_version_version_picture_idx" ON "_authors_v" USING btree ("version_picture_id");
  CREATE INDEX "_authors_v_version_version_user_idx" ON "_authors_v" USING btree ("version_user_id");
  CREATE INDEX "_authors_v_version_version_updated_at_idx" ON "_authors_v" USING btree ("version_updated_at");
  CREATE INDEX "_authors_v_version_version_created_at_idx" ON "_authors_v" USING btree ("version_created_at");
  CREATE INDEX "_authors_v_created_at_idx" ON "_authors_v" USING btree ("created_at");
  CREATE INDEX "_authors_v_updated_at_idx" ON "_authors_v" USING btree ("updated_at");
  CREATE INDEX "_authors_v_texts_order_parent" ON "_authors_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "disclaimers_kinds_order_idx" ON "disclaimers_kinds" USING btree ("order");
  CREATE INDEX "disclaimers_kinds_parent_idx" ON "disclaimers_kinds" USING btree ("parent_id");
  CREATE UNIQUE INDEX "disclaimers_public_id_idx" ON "disclaimers" USING btree ("public_id");
  CREATE UNIQUE INDEX "disclaimers_code_idx" ON "disclaimers" USING btree ("code");
  CREATE INDEX "disclaimers_updated_at_idx" ON "disclaimers" USING btree ("updated_at");
  CREATE INDEX "disclaimers_created_at_idx" ON "disclaimers" USING btree ("created_at");
  CREATE INDEX "_disclaimers_v_version_kinds_order_idx" ON "_disclaimers_v_version_kinds" USING btree ("order");
  CREATE INDEX "_disclaimers_v_version_kinds_parent_idx" ON "_disclaimers_v_version_kinds" USING btree ("parent_id");
  CREATE INDEX "_disclaimers_v_parent_idx" ON "_disclaimers_v" USING btree ("parent_id");
  CREATE INDEX "_disclaimers_v_version_version_public_id_idx" ON "_disclaimers_v" USING btree ("version_public_id");
  CREATE INDEX "_disclaimers_v_version_version_code_idx" ON "_disclaimers_v" USING btree ("version_code");
  CREATE INDEX "_disclaimers_v_version_version_updated_at_idx" ON "_disclaimers_v" USING btree ("version_updated_at");
  CREATE INDEX "_disclaimers_v_version_version_created_at_idx" ON "_disclaimers_v" USING btree ("version_created_at");
  CREATE INDEX "_disclaimers_v_created_at_idx" ON "_disclaimers_v" USING btree ("created_at");
  CREATE INDEX "_disclaimers_v_updated_at_idx" ON "_disclaimers_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "sections_public_id_idx" ON "sections" USING btree ("public_id");
  CREATE UNIQUE INDEX "sections_slug_idx" ON "sections" USING btree ("slug");
  CREATE INDEX "sections_updated_at_idx" ON "sections" USING btree ("updated_at");
  CREATE INDEX "sections_created_at_idx" ON "sections" USING btree ("created_at");
  CREATE UNIQUE INDEX "topics_public_id_idx" ON "topics" USING btree ("public_id");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE UNIQUE INDEX "series_public_id_idx" ON "series" USING btree ("public_id");
  CREATE UNIQUE INDEX "series_slug_idx" ON "series" USING btree ("slug");
  CREATE INDEX "series_updated_at_idx" ON "series" USING btree ("updated_at");
  CREATE INDEX "series_created_at_idx" ON "series" USING btree ("created_at");
  CREATE UNIQUE INDEX "publications_public_id_idx" ON "publications" USING btree ("public_id");
  CREATE UNIQUE INDEX "publications_slug_idx" ON "publications" USING btree ("slug");
  CREATE INDEX "publications_piece_idx" ON "publications" USING btree ("piece");
  CREATE INDEX "publications_published_at_idx" ON "publications" USING btree ("published_at");
  CREATE INDEX "publications_modified_at_idx" ON "publications" USING btree ("modified_at");
  CREATE INDEX "publications_corrected_idx" ON "publications" USING btree ("corrected");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE INDEX "state_publishedAt_publicId_idx" ON "publications" USING btree ("state","published_at","public_id");
  CREATE INDEX "section_state_publishedAt_publicId_idx" ON "publications" USING btree ("section","state","published_at","public_id");
  CREATE INDEX "series_state_publishedAt_publicId_idx" ON "publications" USING btree ("series","state","published_at","public_id");
  CREATE INDEX "kind_state_publishedAt_publicId_idx" ON "publications" USING btree ("kind","state","published_at","public_id");
  CREATE INDEX "language_state_publishedAt_publicId_idx" ON "publications" USING btree ("language","state","published_at","public_id");
  CREATE INDEX "publications_texts_order_parent" ON "publications_texts" USING btree ("order","parent_id");
  CREATE INDEX "publications_texts_text_idx" ON "publications_texts" USING btree ("text");
  CREATE UNIQUE INDEX "proofs_public_id_idx" ON "proofs" USING btree ("public_id");
  CREATE INDEX "proofs_piece_idx" ON "proofs" USING btree ("piece");
  CREATE INDEX "proofs_hash_idx" ON "proofs" USING btree ("hash");
  CREATE INDEX "proofs_updated_at_idx" ON "proofs" USING btree ("updated_at");
  CREATE INDEX "proofs_created_at_idx" ON "proofs" USING btree ("created_at");
  CREATE UNIQUE INDEX "approvals_public_id_idx" ON "approvals" USING btree ("public_id");
  CREATE INDEX "approvals_piece_idx" ON "approvals" USING btree ("piece");
  CREATE INDEX "approvals_proof_idx" ON "approvals" USING btree ("proof");
  CREATE INDEX "approvals_updated_at_idx" ON "approvals" USING btree ("updated_at");
  CREATE INDEX "approvals_created_at_idx" ON "approvals" USING btree ("created_at");
  CREATE UNIQUE INDEX "releases_public_id_idx" ON "releases" USING btree ("public_id");
  CREATE INDEX "releases_piece_idx" ON "releases" USING btree ("piece");
  CREATE INDEX "releases_publication_idx" ON "releases" USING btree ("publication");
  CREATE UNIQUE INDEX "events_public_id_idx" ON "events" USING btree ("public_id");
  CREATE INDEX "events_type_idx" ON "events" USING btree ("type");
  CREATE INDEX "events_subject_idx" ON "events" USING btree ("subject");
  CREATE INDEX "events_sequence_idx" ON "events" USING btree ("sequence");
  CREATE UNIQUE INDEX "ledger_heads_name_idx" ON "ledger_heads" USING btree ("name");
  CREATE UNIQUE INDEX "idempotency_records_key_idx" ON "idempotency_records" USING btree ("key");
  CREATE INDEX "idempotency_records_updated_at_idx" ON "idempotency_records" USING btree ("updated_at");
  CREATE INDEX "idempotency_records_created_at_idx" ON "idempotency_records" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_public_id_idx" ON "media" USING btree ("public_id");
  CREATE INDEX "media_released_idx" ON "media" USING btree ("released");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE INDEX "users_desk_roles_order_idx" ON "users_desk_roles" USING btree ("order");
  CREATE INDEX "users_desk_roles_parent_idx" ON "users_desk_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_opinion_pieces_id_idx" ON "payload_locked_documents_rels" USING btree ("opinion_pieces_id");
  CREATE INDEX "payload_locked_documents_rels_submissions_id_idx" ON "payload_locked_documents_rels" USING btree ("submissions_id");
  CREATE INDEX "payload_locked_documents_rels_contributors_id_idx" ON "payload_locked_documents_rels" USING btree ("contributors_id");
  CREATE INDEX "payload_locked_documents_rels_calls_id_idx" ON "payload_locked_documents_rels" USING btree ("calls_id");
  CREATE INDEX "payload_locked_documents_rels_outbox_id_idx" ON "payload_locked_documents_rels" USING btree ("outbox_id");
  CREATE INDEX "payload_locked_documents_rels_authors_id_idx" ON "payload_locked_documents_rels" USING btree ("authors_id");
  CREATE INDEX "payload_locked_documents_rels_disclaimers_id_idx" ON "payload_locked_documents_rels" USING btree ("disclaimers_id");
  CREATE INDEX "payload_locked_documents_rels_sections_id_idx" ON "payload_locked_documents_rels" USING btree ("sections_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_series_id_idx" ON "payload_locked_documents_rels" USING btree ("series_id");
  CREATE INDEX "payload_locked_documents_rels_publications_id_idx" ON "payload_locked_documents_rels" USING btree ("publications_id");
  CREATE INDEX "payload_locked_documents_rels_proofs_id_idx" ON "payload_locked_documents_rels" USING btree ("proofs_id");
  CREATE INDEX "payload_locked_documents_rels_approvals_id_idx" ON "payload_locked_documents_rels" USING btree ("approvals_id");
  CREATE INDEX "payload_locked_documents_rels_releases_id_idx" ON "payload_locked_documents_rels" USING btree ("releases_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_ledger_heads_id_idx" ON "payload_locked_documents_rels" USING btree ("ledger_heads_id");
  CREATE INDEX "payload_locked_documents_rels_idempotency_records_id_idx" ON "payload_locked_documents_rels" USING btree ("idempotency_records_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "_desk_settings_v_created_at_idx" ON "_desk_settings_v" USING btree ("created_at");
  CREATE INDEX "_desk_settings_v_updated_at_idx" ON "_desk_settings_v" USING btree ("updated_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "opinion_pieces_bylines" CASCADE;
  DROP TABLE "opinion_pieces_questions" CASCADE;
  DROP TABLE "opinion_pieces" CASCADE;
  DROP TABLE "opinion_pieces_rels" CASCADE;
  DROP TABLE "_opinion_pieces_v_version_bylines" CASCADE;
  DROP TABLE "_opinion_pieces_v_version_questions" CASCADE;
  DROP TABLE "_opinion_pieces_v" CASCADE;
  DROP TABLE "_opinion_pieces_v_rels" CASCADE;
  DROP TABLE "submissions" CASCADE;
  DROP TABLE "submissions_texts" CASCADE;
  DROP TABLE "_submissions_v" CASCADE;
  DROP TABLE "_submissions_v_texts" CASCADE;
  DROP TABLE "contributors" CASCADE;
  DROP TABLE "calls_accepts" CASCADE;
  DROP TABLE "calls" CASCADE;
  DROP TABLE "_calls_v_version_accepts" CASCADE;
  DROP TABLE "_calls_v" CASCADE;
  DROP TABLE "outbox" CASCADE;
  DROP TABLE "authors" CASCADE;
  DROP TABLE "authors_texts" CASCADE;
  DROP TABLE "_authors_v" CASCADE;
  DROP TABLE "_authors_v_texts" CASCADE;
  DROP TABLE "disclaimers_kinds" CASCADE;
  DROP TABLE "disclaimers" CASCADE;
  DROP TABLE "_disclaimers_v_version_kinds" CASCADE;
  DROP TABLE "_disclaimers_v" CASCADE;
  DROP TABLE "sections" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "series" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "publications_texts" CASCADE;
  DROP TABLE "proofs" CASCADE;
  DROP TABLE "approvals" CASCADE;
  DROP TABLE "releases" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "ledger_heads" CASCADE;
  DROP TABLE "idempotency_records" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "users_desk_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "desk_settings" CASCADE;
  DROP TABLE "_desk_settings_v" CASCADE;
  DROP TYPE "public"."enum_opinion_pieces_bylines_interests";
  DROP TYPE "public"."enum_opinion_pieces_questions_weight";
  DROP TYPE "public"."enum_opinion_pieces_byline_mode";
  DROP TYPE "public"."enum_opinion_pieces_ai_use";
  DROP TYPE "public"."enum_opinion_pieces_comment_policy";
  DROP TYPE "public"."enum_opinion_pieces_note_type";
  DROP TYPE "public"."enum_opinion_pieces_kind";
  DROP TYPE "public"."enum_opinion_pieces_language";
  DROP TYPE "public"."enum_opinion_pieces_priority";
  DROP TYPE "public"."enum_opinion_pieces_stage";
  DROP TYPE "public"."enum__opinion_pieces_v_version_bylines_interests";
  DROP TYPE "public"."enum__opinion_pieces_v_version_questions_weight";
  DROP TYPE "public"."enum__opinion_pieces_v_version_byline_mode";
  DROP TYPE "public"."enum__opinion_pieces_v_version_ai_use";
  DROP TYPE "public"."enum__opinion_pieces_v_version_comment_policy";
  DROP TYPE "public"."enum__opinion_pieces_v_version_note_type";
  DROP TYPE "public"."enum__opinion_pieces_v_version_kind";
  DROP TYPE "public"."enum__opinion_pieces_v_version_language";
  DROP TYPE "public"."enum__opinion_pieces_v_version_priority";
  DROP TYPE "public"."enum__opinion_pieces_v_version_stage";
  DROP TYPE "public"."enum_submissions_interests";
  DROP TYPE "public"."enum_submissions_ai_use";
  DROP TYPE "public"."enum_submissions_stage";
  DROP TYPE "public"."enum_submissions_kind";
  DROP TYPE "public"."enum_submissions_language";
  DROP TYPE "public"."enum_submissions_source";
  DROP TYPE "public"."enum__submissions_v_version_interests";
  DROP TYPE "public"."enum__submissions_v_version_ai_use";
  DROP TYPE "public"."enum__submissions_v_version_stage";
  DROP TYPE "public"."enum__submissions_v_version_kind";
  DROP TYPE "public"."enum__submissions_v_version_language";
  DROP TYPE "public"."enum__submissions_v_version_source";
  DROP TYPE "public"."enum_contributors_language";
  DROP TYPE "public"."enum_calls_accepts";
  DROP TYPE "public"."enum__calls_v_version_accepts";
  DROP TYPE "public"."enum_outbox_state";
  DROP TYPE "public"."enum_authors_kind";
  DROP TYPE "public"."enum__authors_v_version_kind";
  DROP TYPE "public"."enum_disclaimers_kinds";
  DROP TYPE "public"."enum_disclaimers_language";
  DROP TYPE "public"."enum_disclaimers_placement";
  DROP TYPE "public"."enum__disclaimers_v_version_kinds";
  DROP TYPE "public"."enum__disclaimers_v_version_language";
  DROP TYPE "public"."enum__disclaimers_v_version_placement";
  DROP TYPE "public"."enum_publications_state";
  DROP TYPE "public"."enum_approvals_kind";
  DROP TYPE "public"."enum_approvals_decision";
  DROP TYPE "public"."enum_users_desk_roles";
  DROP TYPE "public"."enum_desk_settings_language";
  DROP TYPE "public"."enum__desk_settings_v_version_language";`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_comments_state" AS ENUM('open', 'resolved', 'taken', 'turned-down', 'withdrawn');
  CREATE TYPE "public"."enum_calls_questions_other_languages_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum_calls_other_languages_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum__calls_v_version_questions_other_languages_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum__calls_v_version_other_languages_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum_style_rules_language" AS ENUM('all', 'en', 'tr', 'ar');
  CREATE TYPE "public"."enum_style_rules_weight" AS ENUM('must', 'should', 'perhaps');
  CREATE TYPE "public"."enum_claims_verdict" AS ENUM('open', 'supported', 'unsupported', 'opinion', 'dropped');
  CREATE TYPE "public"."enum_replies_way" AS ENUM('email', 'phone', 'letter', 'in-person', 'other');
  CREATE TYPE "public"."enum_replies_outcome" AS ENUM('waiting', 'answered', 'declined', 'silent', 'waived');
  CREATE TYPE "public"."enum_users_desk_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum_desk_settings_pitch_texts_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum__desk_settings_v_version_pitch_texts_language" AS ENUM('en', 'tr', 'ar');
  ALTER TYPE "public"."enum_message_templates_name" ADD VALUE 'files-left-out';
  ALTER TYPE "public"."enum_desk_settings_rules_requirement" ADD VALUE 'claims-settled' BEFORE 'identity-checked';
  ALTER TYPE "public"."enum_desk_settings_rules_requirement" ADD VALUE 'replies-settled' BEFORE 'identity-checked';
  ALTER TYPE "public"."enum_desk_settings_rules_requirement" ADD VALUE 'copy-desk-clear' BEFORE 'identity-checked';
  ALTER TYPE "public"."enum__desk_settings_v_version_rules_requirement" ADD VALUE 'claims-settled' BEFORE 'identity-checked';
  ALTER TYPE "public"."enum__desk_settings_v_version_rules_requirement" ADD VALUE 'replies-settled' BEFORE 'identity-checked';
  ALTER TYPE "public"."enum__desk_settings_v_version_rules_requirement" ADD VALUE 'copy-desk-clear' BEFORE 'identity-checked';
  CREATE TABLE "opinion_pieces_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_opinion_pieces_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "comments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"piece" varchar NOT NULL,
  	"thread" varchar NOT NULL,
  	"author" varchar NOT NULL,
  	"guest_name" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"text" varchar,
  	"quote" varchar,
  	"before" varchar,
  	"after" varchar,
  	"suggests" boolean DEFAULT false,
  	"replacement" varchar,
  	"state" "enum_comments_state",
  	"settled_by" varchar,
  	"settled_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "calls_questions_other_languages" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_calls_questions_other_languages_language" NOT NULL,
  	"question" varchar,
  	"hint" varchar,
  	"choices" varchar
  );
  
  CREATE TABLE "calls_other_languages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_calls_other_languages_language" NOT NULL,
  	"title" varchar,
  	"guidelines" varchar
  );
  
  CREATE TABLE "_calls_v_version_questions_other_languages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" "enum__calls_v_version_questions_other_languages_language" NOT NULL,
  	"question" varchar,
  	"hint" varchar,
  	"choices" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_calls_v_version_other_languages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" "enum__calls_v_version_other_languages_language" NOT NULL,
  	"title" varchar,
  	"guidelines" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "style_rules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"find" varchar NOT NULL,
  	"prefer" varchar,
  	"reason" varchar,
  	"language" "enum_style_rules_language" DEFAULT 'all' NOT NULL,
  	"weight" "enum_style_rules_weight" DEFAULT 'should' NOT NULL,
  	"match_case" boolean DEFAULT false,
  	"wrong" varchar,
  	"right" varchar,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "claims" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"piece" varchar NOT NULL,
  	"sentence" varchar NOT NULL,
  	"mark" varchar NOT NULL,
  	"sources" varchar,
  	"note" varchar,
  	"verdict" "enum_claims_verdict" NOT NULL,
  	"checker" varchar,
  	"checked_at" timestamp(3) with time zone,
  	"by" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"revision" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "replies" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"piece" varchar NOT NULL,
  	"piece_row" varchar NOT NULL,
  	"who" varchar NOT NULL,
  	"about" varchar NOT NULL,
  	"way" "enum_replies_way",
  	"asked_at" timestamp(3) with time zone,
  	"deadline" timestamp(3) with time zone,
  	"outcome" "enum_replies_outcome" NOT NULL,
  	"answer" varchar,
  	"answered_at" timestamp(3) with time zone,
  	"printed" varchar,
  	"waiver" varchar,
  	"by" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"revision" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "copy_marks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"piece" varchar NOT NULL,
  	"fingerprint" varchar NOT NULL,
  	"rule" varchar NOT NULL,
  	"found" varchar NOT NULL,
  	"sentence" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"by" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "figures" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"week" varchar NOT NULL,
  	"cells" jsonb
  );
  
  CREATE TABLE "desk_settings_pitch_texts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_desk_settings_pitch_texts_language" NOT NULL,
  	"invitation" varchar,
  	"guidelines" varchar,
  	"terms" varchar
  );
  
  CREATE TABLE "_desk_settings_v_version_pitch_texts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" "enum__desk_settings_v_version_pitch_texts_language" NOT NULL,
  	"invitation" varchar,
  	"guidelines" varchar,
  	"terms" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "opinion_pieces" ADD COLUMN "open_findings" numeric;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_open_findings" numeric;
  ALTER TABLE "notices" ADD COLUMN "about" jsonb;
  ALTER TABLE "submissions" ADD COLUMN "redacted_title" varchar;
  ALTER TABLE "submissions" ADD COLUMN "letter_language" varchar;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_redacted_title" varchar;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_letter_language" varchar;
  ALTER TABLE "calls_questions" ADD COLUMN "frozen_after" timestamp(3) with time zone;
  ALTER TABLE "_calls_v_version_questions" ADD COLUMN "frozen_after" timestamp(3) with time zone;
  ALTER TABLE "publications" ADD COLUMN "original" varchar;
  ALTER TABLE "publications" ADD COLUMN "search_head" varchar;
  ALTER TABLE "publications" ADD COLUMN "search_names" varchar;
  ALTER TABLE "publications" ADD COLUMN "search_body" varchar;
  ALTER TABLE "publications" ADD COLUMN "search_format" numeric;
  ALTER TABLE "users" ADD COLUMN "desk_language" "enum_users_desk_language" DEFAULT 'en';
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "comments_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "style_rules_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "claims_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "replies_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "copy_marks_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "figures_id" integer;
  ALTER TABLE "opinion_pieces_texts" ADD CONSTRAINT "opinion_pieces_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."opinion_pieces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_opinion_pieces_v_texts" ADD CONSTRAINT "_opinion_pieces_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_opinion_pieces_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_questions_other_languages" ADD CONSTRAINT "calls_questions_other_languages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_other_languages" ADD CONSTRAINT "calls_other_languages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_version_questions_other_languages" ADD CONSTRAINT "_calls_v_version_questions_other_languages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_version_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_version_other_languages" ADD CONSTRAINT "_calls_v_version_other_languages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk_settings_pitch_texts" ADD CONSTRAINT "desk_settings_pitch_texts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."desk_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_desk_settings_v_version_pitch_texts" ADD CONSTRAINT "_desk_settings_v_version_pitch_texts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_desk_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "opinion_pieces_texts_order_parent" ON "opinion_pieces_texts" USING btree ("order","parent_id");
  CREATE INDEX "opinion_pieces_texts_text_idx" ON "opinion_pieces_texts" USING btree ("text");
  CREATE INDEX "_opinion_pieces_v_texts_order_parent" ON "_opinion_pieces_v_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "comments_public_id_idx" ON "comments" USING btree ("public_id");
  CREATE INDEX "comments_piece_idx" ON "comments" USING btree ("piece");
  CREATE INDEX "comments_thread_idx" ON "comments" USING btree ("thread");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
  CREATE INDEX "piece_publicId_idx" ON "comments" USING btree ("piece","public_id");
  CREATE INDEX "calls_questions_other_languages_order_idx" ON "calls_questions_other_languages" USING btree ("_order");
  CREATE INDEX "calls_questions_other_languages_parent_id_idx" ON "calls_questions_other_languages" USING btree ("_parent_id");
  CREATE INDEX "calls_other_languages_order_idx" ON "calls_other_languages" USING btree ("_order");
  CREATE INDEX "calls_other_languages_parent_id_idx" ON "calls_other_languages" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_version_questions_other_languages_order_idx" ON "_calls_v_version_questions_other_languages" USING btree ("_order");
  CREATE INDEX "_calls_v_version_questions_other_languages_parent_id_idx" ON "_calls_v_version_questions_other_languages" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_version_other_languages_order_idx" ON "_calls_v_version_other_languages" USING btree ("_order");
  CREATE INDEX "_calls_v_version_other_languages_parent_id_idx" ON "_calls_v_version_other_languages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "style_rules_public_id_idx" ON "style_rules" USING btree ("public_id");
  CREATE INDEX "style_rules_active_idx" ON "style_rules" USING btree ("active");
  CREATE INDEX "style_rules_updated_at_idx" ON "style_rules" USING btree ("updated_at");
  CREATE INDEX "style_rules_created_at_idx" ON "style_rules" USING btree ("created_at");
  CREATE UNIQUE INDEX "claims_public_id_idx" ON "claims" USING btree ("public_id");
  CREATE INDEX "claims_piece_idx" ON "claims" USING btree ("piece");
  CREATE INDEX "claims_updated_at_idx" ON "claims" USING btree ("updated_at");
  CREATE INDEX "claims_created_at_idx" ON "claims" USING btree ("created_at");
  CREATE UNIQUE INDEX "piece_mark_idx" ON "claims" USING btree ("piece","mark");
  CREATE UNIQUE INDEX "replies_public_id_idx" ON "replies" USING btree ("public_id");
  CREATE INDEX "replies_piece_idx" ON "replies" USING btree ("piece");
  CREATE INDEX "replies_updated_at_idx" ON "replies" USING btree ("updated_at");
  CREATE INDEX "replies_created_at_idx" ON "replies" USING btree ("created_at");
  CREATE INDEX "outcome_deadline_idx" ON "replies" USING btree ("outcome","deadline");
  CREATE UNIQUE INDEX "copy_marks_public_id_idx" ON "copy_marks" USING btree ("public_id");
  CREATE INDEX "copy_marks_piece_idx" ON "copy_marks" USING btree ("piece");
  CREATE INDEX "copy_marks_updated_at_idx" ON "copy_marks" USING btree ("updated_at");
  CREATE INDEX "copy_marks_created_at_idx" ON "copy_marks" USING btree ("created_at");
  CREATE UNIQUE INDEX "piece_fingerprint_idx" ON "copy_marks" USING btree ("piece","fingerprint");
  CREATE UNIQUE INDEX "figures_week_idx" ON "figures" USING btree ("week");
  CREATE INDEX "desk_settings_pitch_texts_order_idx" ON "desk_settings_pitch_texts" USING btree ("_order");
  CREATE INDEX "desk_settings_pitch_texts_parent_id_idx" ON "desk_settings_pitch_texts" USING btree ("_parent_id");
  CREATE INDEX "_desk_settings_v_version_pitch_texts_order_idx" ON "_desk_settings_v_version_pitch_texts" USING btree ("_order");
  CREATE INDEX "_desk_settings_v_version_pitch_texts_parent_id_idx" ON "_desk_settings_v_version_pitch_texts" USING btree ("_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_comments_fk" FOREIGN KEY ("comments_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_style_rules_fk" FOREIGN KEY ("style_rules_id") REFERENCES "public"."style_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_claims_fk" FOREIGN KEY ("claims_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_replies_fk" FOREIGN KEY ("replies_id") REFERENCES "public"."replies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_copy_marks_fk" FOREIGN KEY ("copy_marks_id") REFERENCES "public"."copy_marks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_figures_fk" FOREIGN KEY ("figures_id") REFERENCES "public"."figures"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "opinion_pieces_open_findings_idx" ON "opinion_pieces" USING btree ("open_findings");
  CREATE INDEX "_opinion_pieces_v_version_version_open_findings_idx" ON "_opinion_pieces_v" USING btree ("version_open_findings");
  CREATE INDEX "publications_original_idx" ON "publications" USING btree ("original");
  CREATE INDEX "publications_search_format_idx" ON "publications" USING btree ("search_format");
  CREATE INDEX "payload_locked_documents_rels_comments_id_idx" ON "payload_locked_documents_rels" USING btree ("comments_id");
  CREATE INDEX "payload_locked_documents_rels_style_rules_id_idx" ON "payload_locked_documents_rels" USING btree ("style_rules_id");
  CREATE INDEX "payload_locked_documents_rels_claims_id_idx" ON "payload_locked_documents_rels" USING btree ("claims_id");
  CREATE INDEX "payload_locked_documents_rels_replies_id_idx" ON "payload_locked_documents_rels" USING btree ("replies_id");
  CREATE INDEX "payload_locked_documents_rels_copy_marks_id_idx" ON "payload_locked_documents_rels" USING btree ("copy_marks_id");
  CREATE INDEX "payload_locked_documents_rels_figures_id_idx" ON "payload_locked_documents_rels" USING btree ("figures_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "opinion_pieces_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_opinion_pieces_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_questions_other_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calls_other_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_version_questions_other_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_calls_v_version_other_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "style_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "claims" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "replies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "copy_marks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "figures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk_settings_pitch_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_desk_settings_v_version_pitch_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "opinion_pieces_texts" CASCADE;
  DROP TABLE "_opinion_pieces_v_texts" CASCADE;
  DROP TABLE "comments" CASCADE;
  DROP TABLE "calls_questions_other_languages" CASCADE;
  DROP TABLE "calls_other_languages" CASCADE;
  DROP TABLE "_calls_v_version_questions_other_languages" CASCADE;
  DROP TABLE "_calls_v_version_other_languages" CASCADE;
  DROP TABLE "style_rules" CASCADE;
  DROP TABLE "claims" CASCADE;
  DROP TABLE "replies" CASCADE;
  DROP TABLE "copy_marks" CASCADE;
  DROP TABLE "figures" CASCADE;
  DROP TABLE "desk_settings_pitch_texts" CASCADE;
  DROP TABLE "_desk_settings_v_version_pitch_texts" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_comments_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_style_rules_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_claims_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_replies_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_copy_marks_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_figures_fk";
  
  ALTER TABLE "message_templates" ALTER COLUMN "name" SET DATA TYPE text;
  DROP TYPE "public"."enum_message_templates_name";
  CREATE TYPE "public"."enum_message_templates_name" AS ENUM('submission-received', 'submission-accepted', 'submission-accepted-as', 'submission-declined', 'submission-not-for-us', 'submission-changes-asked', 'submission-changes-reminder', 'submission-expired', 'submission-merged', 'submission-reopened', 'submission-withdrawn', 'submission-resubmitted', 'desk-wrote', 'status-link', 'draft-kept', 'draft-reminder', 'draft-deadline', 'mail-taken');
  ALTER TABLE "message_templates" ALTER COLUMN "name" SET DATA TYPE "public"."enum_message_templates_name" USING "name"::"public"."enum_message_templates_name";
  ALTER TABLE "desk_settings_rules" ALTER COLUMN "requirement" SET DATA TYPE text;
  DROP TYPE "public"."enum_desk_settings_rules_requirement";
  CREATE TYPE "public"."enum_desk_settings_rules_requirement" AS ENUM('interests-declared', 'payment-declared', 'ai-use-declared', 'commission-terms', 'length-agrees', 'source-unchanged', 'standfirst-present', 'picture-present', 'identity-checked', 'terms-agreed');
  ALTER TABLE "desk_settings_rules" ALTER COLUMN "requirement" SET DATA TYPE "public"."enum_desk_settings_rules_requirement" USING "requirement"::"public"."enum_desk_settings_rules_requirement";
  ALTER TABLE "_desk_settings_v_version_rules" ALTER COLUMN "requirement" SET DATA TYPE text;
  DROP TYPE "public"."enum__desk_settings_v_version_rules_requirement";
  CREATE TYPE "public"."enum__desk_settings_v_version_rules_requirement" AS ENUM('interests-declared', 'payment-declared', 'ai-use-declared', 'commission-terms', 'length-agrees', 'source-unchanged', 'standfirst-present', 'picture-present', 'identity-checked', 'terms-agreed');
  ALTER TABLE "_desk_settings_v_version_rules" ALTER COLUMN "requirement" SET DATA TYPE "public"."enum__desk_settings_v_version_rules_requirement" USING "requirement"::"public"."enum__desk_settings_v_version_rules_requirement";
  DROP INDEX "opinion_pieces_open_findings_idx";
  DROP INDEX "_opinion_pieces_v_version_version_open_findings_idx";
  DROP INDEX "publications_original_idx";
  DROP INDEX "publications_search_format_idx";
  DROP INDEX "payload_locked_documents_rels_comments_id_idx";
  DROP INDEX "payload_locked_documents_rels_style_rules_id_idx";
  DROP INDEX "payload_locked_documents_rels_claims_id_idx";
  DROP INDEX "payload_locked_documents_rels_replies_id_idx";
  DROP INDEX "payload_locked_documents_rels_copy_marks_id_idx";
  DROP INDEX "payload_locked_documents_rels_figures_id_idx";
  ALTER TABLE "opinion_pieces" DROP COLUMN "open_findings";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_open_findings";
  ALTER TABLE "notices" DROP COLUMN "about";
  ALTER TABLE "submissions" DROP COLUMN "redacted_title";
  ALTER TABLE "submissions" DROP COLUMN "letter_language";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_redacted_title";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_letter_language";
  ALTER TABLE "calls_questions" DROP COLUMN "frozen_after";
  ALTER TABLE "_calls_v_version_questions" DROP COLUMN "frozen_after";
  ALTER TABLE "publications" DROP COLUMN "original";
  ALTER TABLE "publications" DROP COLUMN "search_head";
  ALTER TABLE "publications" DROP COLUMN "search_names";
  ALTER TABLE "publications" DROP COLUMN "search_body";
  ALTER TABLE "publications" DROP COLUMN "search_format";
  ALTER TABLE "users" DROP COLUMN "desk_language";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "comments_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "style_rules_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "claims_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "replies_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "copy_marks_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "figures_id";
  DROP TYPE "public"."enum_comments_state";
  DROP TYPE "public"."enum_calls_questions_other_languages_language";
  DROP TYPE "public"."enum_calls_other_languages_language";
  DROP TYPE "public"."enum__calls_v_version_questions_other_languages_language";
  DROP TYPE "public"."enum__calls_v_version_other_languages_language";
  DROP TYPE "public"."enum_style_rules_language";
  DROP TYPE "public"."enum_style_rules_weight";
  DROP TYPE "public"."enum_claims_verdict";
  DROP TYPE "public"."enum_replies_way";
  DROP TYPE "public"."enum_replies_outcome";
  DROP TYPE "public"."enum_users_desk_language";
  DROP TYPE "public"."enum_desk_settings_pitch_texts_language";
  DROP TYPE "public"."enum__desk_settings_v_version_pitch_texts_language";`)
}

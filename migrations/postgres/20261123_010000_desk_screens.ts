import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_desk_settings_board_limits_stage" AS ENUM('commissioned', 'writing', 'editing', 'checking', 'approved', 'scheduled', 'published', 'blocked', 'archived');
  CREATE TYPE "public"."enum__desk_settings_v_version_board_limits_stage" AS ENUM('commissioned', 'writing', 'editing', 'checking', 'approved', 'scheduled', 'published', 'blocked', 'archived');
  ALTER TYPE "public"."enum_message_templates_name" ADD VALUE 'draft-deadline' BEFORE 'mail-taken';
  CREATE TABLE "desk_settings_board_limits" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"stage" "enum_desk_settings_board_limits_stage" NOT NULL,
  	"limit" numeric NOT NULL
  );
  
  CREATE TABLE "_desk_settings_v_version_board_limits" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"stage" "enum__desk_settings_v_version_board_limits_stage" NOT NULL,
  	"limit" numeric NOT NULL,
  	"_uuid" varchar
  );
  
  DROP INDEX "stage_receivedAt_idx";
  DROP INDEX "stage_scoreMean_idx";
  DROP INDEX "version_stage_version_receivedAt_idx";
  DROP INDEX "version_stage_version_scoreMean_idx";
  ALTER TABLE "submissions" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "submissions" ADD COLUMN "overdue_told" boolean;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_overdue_told" boolean;
  ALTER TABLE "pitch_drafts" ADD COLUMN "call" varchar;
  ALTER TABLE "pitch_drafts" ADD COLUMN "deadline_told_at" timestamp(3) with time zone;
  ALTER TABLE "desk_settings_board_limits" ADD CONSTRAINT "desk_settings_board_limits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."desk_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_desk_settings_v_version_board_limits" ADD CONSTRAINT "_desk_settings_v_version_board_limits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_desk_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "desk_settings_board_limits_order_idx" ON "desk_settings_board_limits" USING btree ("_order");
  CREATE INDEX "desk_settings_board_limits_parent_id_idx" ON "desk_settings_board_limits" USING btree ("_parent_id");
  CREATE INDEX "_desk_settings_v_version_board_limits_order_idx" ON "_desk_settings_v_version_board_limits" USING btree ("_order");
  CREATE INDEX "_desk_settings_v_version_board_limits_parent_id_idx" ON "_desk_settings_v_version_board_limits" USING btree ("_parent_id");
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_submissions_v" ADD CONSTRAINT "_submissions_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "opinion_pieces_embargo_until_idx" ON "opinion_pieces" USING btree ("embargo_until");
  CREATE INDEX "stage_dueAt_publicId_idx" ON "opinion_pieces" USING btree ("stage","due_at","public_id");
  CREATE INDEX "stage_updatedAt_publicId_idx" ON "opinion_pieces" USING btree ("stage","updated_at","public_id");
  CREATE INDEX "assignee_stage_dueAt_idx" ON "opinion_pieces" USING btree ("assignee_id","stage","due_at");
  CREATE INDEX "_opinion_pieces_v_version_version_embargo_until_idx" ON "_opinion_pieces_v" USING btree ("version_embargo_until");
  CREATE INDEX "version_stage_version_dueAt_version_publicId_idx" ON "_opinion_pieces_v" USING btree ("version_stage","version_due_at","version_public_id");
  CREATE INDEX "version_stage_version_updatedAt_version_publicId_idx" ON "_opinion_pieces_v" USING btree ("version_stage","version_updated_at","version_public_id");
  CREATE INDEX "version_assignee_version_stage_version_dueAt_idx" ON "_opinion_pieces_v" USING btree ("version_assignee_id","version_stage","version_due_at");
  CREATE INDEX "submissions_assignee_idx" ON "submissions" USING btree ("assignee_id");
  CREATE INDEX "stage_receivedAt_publicId_idx" ON "submissions" USING btree ("stage","received_at","public_id");
  CREATE INDEX "stage_scoreMean_publicId_idx" ON "submissions" USING btree ("stage","score_mean","public_id");
  CREATE INDEX "stage_call_receivedAt_publicId_idx" ON "submissions" USING btree ("stage","call_id","received_at","public_id");
  CREATE INDEX "stage_assignee_receivedAt_publicId_idx" ON "submissions" USING btree ("stage","assignee_id","received_at","public_id");
  CREATE INDEX "stage_language_receivedAt_publicId_idx" ON "submissions" USING btree ("stage","language","received_at","public_id");
  CREATE INDEX "_submissions_v_version_version_assignee_idx" ON "_submissions_v" USING btree ("version_assignee_id");
  CREATE INDEX "version_stage_version_receivedAt_version_publicId_idx" ON "_submissions_v" USING btree ("version_stage","version_received_at","version_public_id");
  CREATE INDEX "version_stage_version_scoreMean_version_publicId_idx" ON "_submissions_v" USING btree ("version_stage","version_score_mean","version_public_id");
  CREATE INDEX "version_stage_version_call_version_receivedAt_version_pu_idx" ON "_submissions_v" USING btree ("version_stage","version_call_id","version_received_at","version_public_id");
  CREATE INDEX "compound_index_idx" ON "_submissions_v" USING btree ("version_stage","version_assignee_id","version_received_at","version_public_id");
  CREATE INDEX "compound_index_1_idx" ON "_submissions_v" USING btree ("version_stage","version_language","version_received_at","version_public_id");
  CREATE INDEX "attachments_storage_name_idx" ON "attachments" USING btree ("storage_name");
  CREATE INDEX "state_dueAt_1_idx" ON "deliveries" USING btree ("state","due_at");
  CREATE INDEX "pitch_drafts_call_idx" ON "pitch_drafts" USING btree ("call");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "desk_settings_board_limits" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_desk_settings_v_version_board_limits" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "desk_settings_board_limits" CASCADE;
  DROP TABLE "_desk_settings_v_version_board_limits" CASCADE;
  ALTER TABLE "submissions" DROP CONSTRAINT "submissions_assignee_id_users_id_fk";
  
  ALTER TABLE "_submissions_v" DROP CONSTRAINT "_submissions_v_version_assignee_id_users_id_fk";
  
  ALTER TABLE "message_templates" ALTER COLUMN "name" SET DATA TYPE text;
  DROP TYPE "public"."enum_message_templates_name";
  CREATE TYPE "public"."enum_message_templates_name" AS ENUM('submission-received', 'submission-accepted', 'submission-accepted-as', 'submission-declined', 'submission-not-for-us', 'submission-changes-asked', 'submission-changes-reminder', 'submission-expired', 'submission-merged', 'submission-reopened', 'submission-withdrawn', 'submission-resubmitted', 'desk-wrote', 'status-link', 'draft-kept', 'draft-reminder', 'mail-taken');
  ALTER TABLE "message_templates" ALTER COLUMN "name" SET DATA TYPE "public"."enum_message_templates_name" USING "name"::"public"."enum_message_templates_name";
  DROP INDEX "opinion_pieces_embargo_until_idx";
  DROP INDEX "stage_dueAt_publicId_idx";
  DROP INDEX "stage_updatedAt_publicId_idx";
  DROP INDEX "assignee_stage_dueAt_idx";
  DROP INDEX "_opinion_pieces_v_version_version_embargo_until_idx";
  DROP INDEX "version_stage_version_dueAt_version_publicId_idx";
  DROP INDEX "version_stage_version_updatedAt_version_publicId_idx";
  DROP INDEX "version_assignee_version_stage_version_dueAt_idx";
  DROP INDEX "submissions_assignee_idx";
  DROP INDEX "stage_receivedAt_publicId_idx";
  DROP INDEX "stage_scoreMean_publicId_idx";
  DROP INDEX "stage_call_receivedAt_publicId_idx";
  DROP INDEX "stage_assignee_receivedAt_publicId_idx";
  DROP INDEX "stage_language_receivedAt_publicId_idx";
  DROP INDEX "_submissions_v_version_version_assignee_idx";
  DROP INDEX "version_stage_version_receivedAt_version_publicId_idx";
  DROP INDEX "version_stage_version_scoreMean_version_publicId_idx";
  DROP INDEX "version_stage_version_call_version_receivedAt_version_pu_idx";
  DROP INDEX "compound_index_idx";
  DROP INDEX "compound_index_1_idx";
  DROP INDEX "attachments_storage_name_idx";
  DROP INDEX "state_dueAt_1_idx";
  DROP INDEX "pitch_drafts_call_idx";
  CREATE INDEX "stage_receivedAt_idx" ON "submissions" USING btree ("stage","received_at");
  CREATE INDEX "stage_scoreMean_idx" ON "submissions" USING btree ("stage","score_mean");
  CREATE INDEX "version_stage_version_receivedAt_idx" ON "_submissions_v" USING btree ("version_stage","version_received_at");
  CREATE INDEX "version_stage_version_scoreMean_idx" ON "_submissions_v" USING btree ("version_stage","version_score_mean");
  ALTER TABLE "submissions" DROP COLUMN "assignee_id";
  ALTER TABLE "submissions" DROP COLUMN "overdue_told";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_assignee_id";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_overdue_told";
  ALTER TABLE "pitch_drafts" DROP COLUMN "call";
  ALTER TABLE "pitch_drafts" DROP COLUMN "deadline_told_at";
  DROP TYPE "public"."enum_desk_settings_board_limits_stage";
  DROP TYPE "public"."enum__desk_settings_v_version_board_limits_stage";`)
}

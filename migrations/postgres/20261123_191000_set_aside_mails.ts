import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_set_aside_mails_fault" AS ENUM('unreadable', 'not-taken', 'gone');
  CREATE TYPE "public"."enum_set_aside_mails_state" AS ENUM('aside', 'waiting', 'taken', 'dropped');
  ALTER TYPE "public"."enum_message_templates_name" ADD VALUE 'mail-put-off';
  CREATE TABLE "set_aside_mails" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_id" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"sender" varchar,
  	"received_at" timestamp(3) with time zone,
  	"fault" "enum_set_aside_mails_fault" NOT NULL,
  	"state" "enum_set_aside_mails_state" NOT NULL,
  	"set_aside_at" timestamp(3) with time zone NOT NULL,
  	"mail" varchar NOT NULL,
  	"bytes" numeric,
  	"submission" varchar,
  	"closed_at" timestamp(3) with time zone,
  	"changed_by" varchar,
  	"key" varchar NOT NULL,
  	"mailbox" varchar,
  	"email" varchar,
  	"storage_name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "set_aside_mails_id" integer;
  CREATE UNIQUE INDEX "set_aside_mails_public_id_idx" ON "set_aside_mails" USING btree ("public_id");
  CREATE INDEX "set_aside_mails_closed_at_idx" ON "set_aside_mails" USING btree ("closed_at");
  CREATE UNIQUE INDEX "set_aside_mails_key_idx" ON "set_aside_mails" USING btree ("key");
  CREATE INDEX "set_aside_mails_email_idx" ON "set_aside_mails" USING btree ("email");
  CREATE INDEX "set_aside_mails_storage_name_idx" ON "set_aside_mails" USING btree ("storage_name");
  CREATE INDEX "set_aside_mails_updated_at_idx" ON "set_aside_mails" USING btree ("updated_at");
  CREATE INDEX "set_aside_mails_created_at_idx" ON "set_aside_mails" USING btree ("created_at");
  CREATE INDEX "state_setAsideAt_idx" ON "set_aside_mails" USING btree ("state","set_aside_at");
  CREATE INDEX "mailbox_state_idx" ON "set_aside_mails" USING btree ("mailbox","state");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_set_aside_mails_fk" FOREIGN KEY ("set_aside_mails_id") REFERENCES "public"."set_aside_mails"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_set_aside_mails_id_idx" ON "payload_locked_documents_rels" USING btree ("set_aside_mails_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "set_aside_mails" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "set_aside_mails" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_set_aside_mails_fk";
  
  ALTER TABLE "message_templates" ALTER COLUMN "name" SET DATA TYPE text;
  DROP TYPE "public"."enum_message_templates_name";
  CREATE TYPE "public"."enum_message_templates_name" AS ENUM('submission-received', 'submission-accepted', 'submission-accepted-as', 'submission-declined', 'submission-not-for-us', 'submission-changes-asked', 'submission-changes-reminder', 'submission-expired', 'submission-merged', 'submission-reopened', 'submission-withdrawn', 'submission-resubmitted', 'desk-wrote', 'status-link', 'draft-kept', 'draft-reminder', 'draft-deadline', 'mail-taken', 'files-left-out');
  ALTER TABLE "message_templates" ALTER COLUMN "name" SET DATA TYPE "public"."enum_message_templates_name" USING "name"::"public"."enum_message_templates_name";
  DROP INDEX "payload_locked_documents_rels_set_aside_mails_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "set_aside_mails_id";
  DROP TYPE "public"."enum_set_aside_mails_fault";
  DROP TYPE "public"."enum_set_aside_mails_state";`)
}

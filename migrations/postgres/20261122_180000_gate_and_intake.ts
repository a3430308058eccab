import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_notices_tone" AS ENUM('calm', 'wanted', 'trouble');
  CREATE TYPE "public"."enum_users_desk_mail" AS ENUM('at-once', 'never');
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
  
  CREATE TABLE "workflow_definitions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"hash" varchar NOT NULL,
  	"version" varchar NOT NULL,
  	"stored_at" timestamp(3) with time zone NOT NULL,
  	"definition" jsonb NOT NULL
  );
  
  ALTER TABLE "opinion_pieces" ADD COLUMN "workflow" varchar;
  ALTER TABLE "_opinion_pieces_v" ADD COLUMN "version_workflow" varchar;
  ALTER TABLE "users" ADD COLUMN "desk_mail" "enum_users_desk_mail" DEFAULT 'at-once';
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "notices_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "desk_notes_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "workflow_definitions_id" integer;
  CREATE UNIQUE INDEX "notices_public_id_idx" ON "notices" USING btree ("public_id");
  CREATE INDEX "notices_user_idx" ON "notices" USING btree ("user");
  CREATE INDEX "notices_piece_idx" ON "notices" USING btree ("piece");
  CREATE INDEX "notices_submission_idx" ON "notices" USING btree ("submission");
  CREATE INDEX "notices_event_idx" ON "notices" USING btree ("event");
  CREATE UNIQUE INDEX "notices_once_idx" ON "notices" USING btree ("once");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
  CREATE INDEX "user_readAt_idx" ON "notices" USING btree ("user","read_at");
  CREATE UNIQUE INDEX "desk_notes_public_id_idx" ON "desk_notes" USING btree ("public_id");
  CREATE INDEX "desk_notes_piece_idx" ON "desk_notes" USING btree ("piece");
  CREATE INDEX "desk_notes_event_idx" ON "desk_notes" USING btree ("event");
  CREATE INDEX "desk_notes_updated_at_idx" ON "desk_notes" USING btree ("updated_at");
  CREATE INDEX "desk_notes_created_at_idx" ON "desk_notes" USING btree ("created_at");
  CREATE UNIQUE INDEX "workflow_definitions_hash_idx" ON "workflow_definitions" USING btree ("hash");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notices_fk" FOREIGN KEY ("notices_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_desk_notes_fk" FOREIGN KEY ("desk_notes_id") REFERENCES "public"."desk_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_workflow_definitions_fk" FOREIGN KEY ("workflow_definitions_id") REFERENCES "public"."workflow_definitions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_notices_id_idx" ON "payload_locked_documents_rels" USING btree ("notices_id");
  CREATE INDEX "payload_locked_documents_rels_desk_notes_id_idx" ON "payload_locked_documents_rels" USING btree ("desk_notes_id");
  CREATE INDEX "payload_locked_documents_rels_workflow_definitions_id_idx" ON "payload_locked_documents_rels" USING btree ("workflow_definitions_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "notices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk_notes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "workflow_definitions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "desk_notes" CASCADE;
  DROP TABLE "workflow_definitions" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_notices_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_desk_notes_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_workflow_definitions_fk";
  
  DROP INDEX "payload_locked_documents_rels_notices_id_idx";
  DROP INDEX "payload_locked_documents_rels_desk_notes_id_idx";
  DROP INDEX "payload_locked_documents_rels_workflow_definitions_id_idx";
  ALTER TABLE "opinion_pieces" DROP COLUMN "workflow";
  ALTER TABLE "_opinion_pieces_v" DROP COLUMN "version_workflow";
  ALTER TABLE "users" DROP COLUMN "desk_mail";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "notices_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "desk_notes_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "workflow_definitions_id";
  DROP TYPE "public"."enum_notices_tone";
  DROP TYPE "public"."enum_users_desk_mail";`)
}

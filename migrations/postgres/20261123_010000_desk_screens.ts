import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "stage_receivedAt_idx";
  DROP INDEX "stage_scoreMean_idx";
  DROP INDEX "version_stage_version_receivedAt_idx";
  DROP INDEX "version_stage_version_scoreMean_idx";
  ALTER TABLE "submissions" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "_submissions_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_submissions_v" ADD CONSTRAINT "_submissions_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "submissions_assignee_idx" ON "submissions" USING btree ("assignee_id");
  CREATE INDEX "stage_receivedAt_publicId_idx" ON "submissions" USING btree ("stage","received_at","public_id");
  CREATE INDEX "stage_scoreMean_publicId_idx" ON "submissions" USING btree ("stage","score_mean","public_id");
  CREATE INDEX "stage_call_receivedAt_idx" ON "submissions" USING btree ("stage","call_id","received_at");
  CREATE INDEX "stage_assignee_receivedAt_idx" ON "submissions" USING btree ("stage","assignee_id","received_at");
  CREATE INDEX "stage_language_receivedAt_idx" ON "submissions" USING btree ("stage","language","received_at");
  CREATE INDEX "_submissions_v_version_version_assignee_idx" ON "_submissions_v" USING btree ("version_assignee_id");
  CREATE INDEX "version_stage_version_receivedAt_version_publicId_idx" ON "_submissions_v" USING btree ("version_stage","version_received_at","version_public_id");
  CREATE INDEX "version_stage_version_scoreMean_version_publicId_idx" ON "_submissions_v" USING btree ("version_stage","version_score_mean","version_public_id");
  CREATE INDEX "version_stage_version_call_version_receivedAt_idx" ON "_submissions_v" USING btree ("version_stage","version_call_id","version_received_at");
  CREATE INDEX "version_stage_version_assignee_version_receivedAt_idx" ON "_submissions_v" USING btree ("version_stage","version_assignee_id","version_received_at");
  CREATE INDEX "version_stage_version_language_version_receivedAt_idx" ON "_submissions_v" USING btree ("version_stage","version_language","version_received_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "submissions" DROP CONSTRAINT "submissions_assignee_id_users_id_fk";
  
  ALTER TABLE "_submissions_v" DROP CONSTRAINT "_submissions_v_version_assignee_id_users_id_fk";
  
  DROP INDEX "submissions_assignee_idx";
  DROP INDEX "stage_receivedAt_publicId_idx";
  DROP INDEX "stage_scoreMean_publicId_idx";
  DROP INDEX "stage_call_receivedAt_idx";
  DROP INDEX "stage_assignee_receivedAt_idx";
  DROP INDEX "stage_language_receivedAt_idx";
  DROP INDEX "_submissions_v_version_version_assignee_idx";
  DROP INDEX "version_stage_version_receivedAt_version_publicId_idx";
  DROP INDEX "version_stage_version_scoreMean_version_publicId_idx";
  DROP INDEX "version_stage_version_call_version_receivedAt_idx";
  DROP INDEX "version_stage_version_assignee_version_receivedAt_idx";
  DROP INDEX "version_stage_version_language_version_receivedAt_idx";
  CREATE INDEX "stage_receivedAt_idx" ON "submissions" USING btree ("stage","received_at");
  CREATE INDEX "stage_scoreMean_idx" ON "submissions" USING btree ("stage","score_mean");
  CREATE INDEX "version_stage_version_receivedAt_idx" ON "_submissions_v" USING btree ("version_stage","version_received_at");
  CREATE INDEX "version_stage_version_scoreMean_idx" ON "_submissions_v" USING btree ("version_stage","version_score_mean");
  ALTER TABLE "submissions" DROP COLUMN "assignee_id";
  ALTER TABLE "_submissions_v" DROP COLUMN "version_assignee_id";`)
}

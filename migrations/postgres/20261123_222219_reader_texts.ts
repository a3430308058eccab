import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_desk_settings_reader_texts_language" AS ENUM('en', 'tr', 'ar');
  CREATE TYPE "public"."enum__desk_settings_v_version_reader_texts_language" AS ENUM('en', 'tr', 'ar');
  CREATE TABLE "desk_settings_reader_texts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_desk_settings_reader_texts_language" NOT NULL,
  	"desk_name" varchar,
  	"notice_closed" varchar,
  	"notice_pre_moderated" varchar,
  	"notice_open" varchar
  );
  
  CREATE TABLE "_desk_settings_v_version_reader_texts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" "enum__desk_settings_v_version_reader_texts_language" NOT NULL,
  	"desk_name" varchar,
  	"notice_closed" varchar,
  	"notice_pre_moderated" varchar,
  	"notice_open" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "desk_settings_reader_texts" ADD CONSTRAINT "desk_settings_reader_texts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."desk_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_desk_settings_v_version_reader_texts" ADD CONSTRAINT "_desk_settings_v_version_reader_texts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_desk_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "desk_settings_reader_texts_order_idx" ON "desk_settings_reader_texts" USING btree ("_order");
  CREATE INDEX "desk_settings_reader_texts_parent_id_idx" ON "desk_settings_reader_texts" USING btree ("_parent_id");
  CREATE INDEX "_desk_settings_v_version_reader_texts_order_idx" ON "_desk_settings_v_version_reader_texts" USING btree ("_order");
  CREATE INDEX "_desk_settings_v_version_reader_texts_parent_id_idx" ON "_desk_settings_v_version_reader_texts" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "desk_settings_reader_texts" CASCADE;
  DROP TABLE "_desk_settings_v_version_reader_texts" CASCADE;
  DROP TYPE "public"."enum_desk_settings_reader_texts_language";
  DROP TYPE "public"."enum__desk_settings_v_version_reader_texts_language";`)
}

CREATE TABLE `imported_records` (
	`import_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`version` integer NOT NULL,
	`line` integer,
	PRIMARY KEY(`import_id`, `subject_kind`, `subject_id`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`state` text DEFAULT 'uploaded' NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`user_id` text NOT NULL,
	`mapping` text,
	`done_at` integer,
	`undone_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "imports_kind" CHECK("imports"."kind" in ('visits', 'meetings', 'people', 'agreements', 'visit-file')),
	CONSTRAINT "imports_state" CHECK("imports"."state" in ('uploaded', 'done', 'undone'))
);
--> statement-breakpoint
CREATE INDEX `imports_user` ON `imports` (`user_id`,`state`);--> statement-breakpoint
CREATE INDEX `imports_sha256` ON `imports` (`sha256`);--> statement-breakpoint
CREATE TABLE `letterhead_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`letterhead_id` text NOT NULL,
	`number` integer NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`uploaded_at` integer NOT NULL,
	`uploaded_by` text NOT NULL,
	FOREIGN KEY (`letterhead_id`) REFERENCES `letterheads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letterhead_versions_number` ON `letterhead_versions` (`letterhead_id`,`number`);--> statement-breakpoint
CREATE INDEX `letterhead_versions_sha256` ON `letterhead_versions` (`sha256`);--> statement-breakpoint
CREATE TABLE `letterheads` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letterheads_name` ON `letterheads` (`name`);--> statement-breakpoint
CREATE TABLE `cost_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text NOT NULL,
	`position` integer NOT NULL,
	`item` text NOT NULL,
	`country` text,
	`note` text,
	`planned_hundredths` integer,
	`actual_hundredths` integer,
	`currency` text NOT NULL,
	`rate` text,
	`paid_by` text DEFAULT 'us' NOT NULL,
	`payer_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`payer_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cost_lines_item" CHECK("cost_lines"."item" in ('international-travel', 'local-travel', 'accommodation', 'meals', 'incidentals', 'gifts', 'other')),
	CONSTRAINT "cost_lines_paid_by" CHECK("cost_lines"."paid_by" in ('us', 'host', 'member', 'third')),
	CONSTRAINT "cost_lines_currency" CHECK("cost_lines"."currency" glob '[A-Z][A-Z][A-Z]'),
	CONSTRAINT "cost_lines_country" CHECK("cost_lines"."country" glob '[A-Z][A-Z]'),
	CONSTRAINT "cost_lines_planned" CHECK("cost_lines"."planned_hundredths" >= 0),
	CONSTRAINT "cost_lines_actual" CHECK("cost_lines"."actual_hundredths" >= 0),
	CONSTRAINT "cost_lines_amount" CHECK("cost_lines"."planned_hundredths" is not null or "cost_lines"."actual_hundredths" is not null)
);
--> statement-breakpoint
CREATE INDEX `cost_lines_visit` ON `cost_lines` (`visit_id`,`position`);--> statement-breakpoint
CREATE TABLE `programme_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text NOT NULL,
	`number` integer NOT NULL,
	`planned` integer DEFAULT false NOT NULL,
	`content` text NOT NULL,
	`sha256` text NOT NULL,
	`made_at` integer NOT NULL,
	`made_by` text,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programme_versions_number` ON `programme_versions` (`visit_id`,`number`);--> statement-breakpoint
CREATE TABLE `report_files` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`kind` text NOT NULL,
	`language` text,
	`format` text,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `report_versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_files_kind" CHECK("report_files"."kind" in ('paper', 'attachment')),
	CONSTRAINT "report_files_language" CHECK("report_files"."language" in ('en', 'zh-CN')),
	CONSTRAINT "report_files_format" CHECK("report_files"."format" in ('docx', 'pdf'))
);
--> statement-breakpoint
CREATE INDEX `report_files_version` ON `report_files` (`version_id`);--> statement-breakpoint
CREATE INDEX `report_files_sha256` ON `report_files` (`sha256`);--> statement-breakpoint
CREATE TABLE `report_layouts` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`name_en` text,
	`name_zh` text,
	`parts` text NOT NULL,
	`photos_needed` integer DEFAULT 3 NOT NULL,
	`due_working_days` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	CONSTRAINT "report_layouts_photos" CHECK("report_layouts"."photos_needed" between 0 and 100),
	CONSTRAINT "report_layouts_due" CHECK("report_layouts"."due_working_days" between 1 and 400)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_layouts_key` ON `report_layouts` (`key`);--> statement-breakpoint
CREATE TABLE `report_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`number` integer NOT NULL,
	`made_on` text NOT NULL,
	`submitted_at` integer NOT NULL,
	`submitted_by` text NOT NULL,
	`gap_reason` text,
	`decision` text,
	`decided_at` integer,
	`decided_by` text,
	`decision_note` text,
	`content` text NOT NULL,
	`sha256` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `trip_reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_versions_decision" CHECK("report_versions"."decision" in ('returned', 'approved')),
	CONSTRAINT "report_versions_decided" CHECK(("report_versions"."decision" is null) = ("report_versions"."decided_at" is null) and ("report_versions"."decision" is null) = ("report_versions"."decided_by" is null)),
	CONSTRAINT "report_versions_returned_with_note" CHECK("report_versions"."decision" is null or "report_versions"."decision" <> 'returned' or "report_versions"."decision_note" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_versions_number` ON `report_versions` (`report_id`,`number`);--> statement-breakpoint
CREATE TABLE `report_words` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text NOT NULL,
	`part` text NOT NULL,
	`words_en` text,
	`words_zh` text,
	`left_out_reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_words_part_known" CHECK("report_words"."part" in ('summary', 'basics', 'delegation', 'programme', 'planned-actual', 'meetings', 'results', 'agreements', 'commitments', 'follow-up', 'contacts', 'conduct', 'costs', 'recommendations', 'photos', 'sources', 'missing'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_words_part` ON `report_words` (`visit_id`,`part`);--> statement-breakpoint
CREATE TABLE `trip_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`layout_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`layout_id`) REFERENCES `report_layouts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "trip_reports_state" CHECK("trip_reports"."state" in ('draft', 'submitted', 'returned', 'approved', 'archived'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `trip_reports_visit` ON `trip_reports` (`visit_id`);--> statement-breakpoint
ALTER TABLE `agreements` ADD `internal_fields` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `commitments` ADD `owner_stated` text;--> statement-breakpoint
ALTER TABLE `commitments` ADD `internal_fields` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `objective_en` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `objective_zh` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `talking_points_en` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `talking_points_zh` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `internal_fields` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `visits` ADD `owner_stated` text;--> statement-breakpoint
ALTER TABLE `visits` ADD `internal_fields` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
-- Reports handed in before versions were kept: where they stand, with no version of what was handed in.
INSERT INTO `trip_reports` (`id`, `visit_id`, `state`, `created_at`, `updated_at`)
SELECT
	lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
	`id`, CASE `status` WHEN 'closed' THEN 'archived' ELSE 'submitted' END, `updated_at`, `updated_at`
FROM `visits` WHERE `status` IN ('reported', 'closed');

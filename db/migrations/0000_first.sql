CREATE TABLE `agreement_acts` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`kind` text NOT NULL,
	`done_on` text,
	`place_id` text,
	`organisation_id` text,
	`until_on` text,
	`correction` text,
	`note_en` text,
	`note_zh` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreement_acts_kind" CHECK("agreement_acts"."kind" in ('proposed', 'text-agreed', 'initialled', 'signed-ad-referendum', 'signed', 'approved', 'notified', 'in-force', 'amended', 'extended', 'suspended', 'resumed', 'terminated', 'expired', 'superseded', 'corrected')),
	CONSTRAINT "agreement_acts_done_on" CHECK("agreement_acts"."done_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("agreement_acts"."done_on", '+0 days') = "agreement_acts"."done_on"),
	CONSTRAINT "agreement_acts_until_on" CHECK("agreement_acts"."until_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("agreement_acts"."until_on", '+0 days') = "agreement_acts"."until_on")
);
--> statement-breakpoint
CREATE INDEX `agreement_acts_agreement_done_on` ON `agreement_acts` (`agreement_id`,`done_on`);--> statement-breakpoint
CREATE TABLE `agreement_parties` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`side` text NOT NULL,
	`position` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreement_parties_side" CHECK("agreement_parties"."side" in ('ours', 'theirs', 'third'))
);
--> statement-breakpoint
CREATE INDEX `agreement_parties_agreement` ON `agreement_parties` (`agreement_id`,`position`);--> statement-breakpoint
CREATE INDEX `agreement_parties_organisation` ON `agreement_parties` (`organisation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_parties_once` ON `agreement_parties` (`agreement_id`,`organisation_id`) WHERE removed_at is null;--> statement-breakpoint
CREATE TABLE `agreement_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`reviewer_id` text NOT NULL,
	`reviewed_on` text NOT NULL,
	`finding` text NOT NULL,
	`note` text,
	`evidence` text,
	`next_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreement_reviews_finding" CHECK("agreement_reviews"."finding" in ('on-course', 'needs-attention', 'stalled', 'recommend-renewal', 'recommend-ending')),
	CONSTRAINT "agreement_reviews_reviewed_on" CHECK("agreement_reviews"."reviewed_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("agreement_reviews"."reviewed_on", '+0 days') = "agreement_reviews"."reviewed_on"),
	CONSTRAINT "agreement_reviews_next_on" CHECK("agreement_reviews"."next_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("agreement_reviews"."next_on", '+0 days') = "agreement_reviews"."next_on")
);
--> statement-breakpoint
CREATE INDEX `agreement_reviews_agreement` ON `agreement_reviews` (`agreement_id`,`reviewed_on`);--> statement-breakpoint
CREATE TABLE `agreement_type_settings` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`review_months` integer,
	`reviewer_id` text,
	`reviewer_role` text,
	`notice_days` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`reviewer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreement_type_settings_type_known" CHECK("agreement_type_settings"."type" in ('unknown', 'letter-of-intent', 'memorandum-of-understanding', 'memorandum-on-friendly-exchange', 'sister-city-agreement', 'framework-agreement', 'cooperation-agreement', 'project-contract', 'purchase-contract', 'exchange-of-letters', 'agreed-minutes', 'joint-statement')),
	CONSTRAINT "agreement_type_settings_role" CHECK("agreement_type_settings"."reviewer_role" in ('staff', 'official', 'viewer', 'administrator')),
	CONSTRAINT "agreement_type_settings_months" CHECK("agreement_type_settings"."review_months" between 1 and 1200),
	CONSTRAINT "agreement_type_settings_notice" CHECK("agreement_type_settings"."notice_days" between 0 and 3660)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_type_settings_type` ON `agreement_type_settings` (`type`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text NOT NULL,
	`type` text DEFAULT 'unknown' NOT NULL,
	`binding_intent` text DEFAULT 'unknown' NOT NULL,
	`title_en` text,
	`title_zh` text,
	`title_local` text,
	`title_local_language` text,
	`summary_en` text,
	`summary_zh` text,
	`text_languages` text DEFAULT '[]' NOT NULL,
	`authentic_languages` text DEFAULT '[]' NOT NULL,
	`effective_rule` text DEFAULT 'unknown' NOT NULL,
	`effective_on` text,
	`term` text DEFAULT 'unknown' NOT NULL,
	`valid_until` text,
	`notice_days` integer,
	`renewal_months` integer,
	`review_due_on` text,
	`review_due_reason` text,
	`reviewer_id` text,
	`visit_id` text,
	`meeting_id` text,
	`parent_id` text,
	`relation` text,
	`to_be_completed` integer DEFAULT false NOT NULL,
	`sensitivity` text DEFAULT 'internal' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`reviewer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreements_type" CHECK("agreements"."type" in ('unknown', 'letter-of-intent', 'memorandum-of-understanding', 'memorandum-on-friendly-exchange', 'sister-city-agreement', 'framework-agreement', 'cooperation-agreement', 'project-contract', 'purchase-contract', 'exchange-of-letters', 'agreed-minutes', 'joint-statement')),
	CONSTRAINT "agreements_binding_intent" CHECK("agreements"."binding_intent" in ('unknown', 'binding', 'political', 'mixed')),
	CONSTRAINT "agreements_effective_rule" CHECK("agreements"."effective_rule" in ('unknown', 'on-signature', 'on-date', 'on-approval', 'on-notification')),
	CONSTRAINT "agreements_term" CHECK("agreements"."term" in ('unknown', 'open-ended', 'fixed', 'renewed')),
	CONSTRAINT "agreements_relation" CHECK("agreements"."relation" in ('amends', 'side-letter', 'renews', 'succeeds')),
	CONSTRAINT "agreements_sensitivity" CHECK("agreements"."sensitivity" in ('public', 'internal', 'restricted')),
	CONSTRAINT "agreements_titled" CHECK(coalesce("agreements"."title_en", "agreements"."title_zh", "agreements"."title_local") is not null),
	CONSTRAINT "agreements_effective_on" CHECK("agreements"."effective_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("agreements"."effective_on", '+0 days') = "agreements"."effective_on"),
	CONSTRAINT "agreements_valid_until" CHECK("agreements"."valid_until" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("agreements"."valid_until", '+0 days') = "agreements"."valid_until"),
	CONSTRAINT "agreements_review_due_on" CHECK("agreements"."review_due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("agreements"."review_due_on", '+0 days') = "agreements"."review_due_on"),
	CONSTRAINT "agreements_relation_whole" CHECK(("agreements"."parent_id" is null) = ("agreements"."relation" is null)),
	CONSTRAINT "agreements_not_own_parent" CHECK("agreements"."parent_id" <> "agreements"."id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_ref` ON `agreements` (`ref`);--> statement-breakpoint
CREATE INDEX `agreements_visit` ON `agreements` (`visit_id`);--> statement-breakpoint
CREATE INDEX `agreements_meeting` ON `agreements` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `agreements_parent` ON `agreements` (`parent_id`);--> statement-breakpoint
CREATE INDEX `agreements_review_due` ON `agreements` (`review_due_on`);--> statement-breakpoint
CREATE TABLE `meeting_agreements` (
	`meeting_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `agreement_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_agreements_agreement` ON `meeting_agreements` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `review_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_of` text NOT NULL,
	`question` text NOT NULL,
	`answer` text,
	`answered_at` integer,
	`answered_by` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_of`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "review_questions_answered" CHECK(("review_questions"."answer" is null) = ("review_questions"."answered_at" is null))
);
--> statement-breakpoint
CREATE INDEX `review_questions_agreement` ON `review_questions` (`agreement_id`);--> statement-breakpoint
CREATE INDEX `review_questions_asked_of` ON `review_questions` (`asked_of`,`answered_at`);--> statement-breakpoint
CREATE TABLE `review_session_items` (
	`session_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`review_id` text,
	PRIMARY KEY(`session_id`, `agreement_id`),
	FOREIGN KEY (`session_id`) REFERENCES `review_sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`review_id`) REFERENCES `agreement_reviews`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "review_session_items_state" CHECK("review_session_items"."state" in ('waiting', 'reviewed', 'passed')),
	CONSTRAINT "review_session_items_reviewed" CHECK(("review_session_items"."state" = 'reviewed') = ("review_session_items"."review_id" is not null))
);
--> statement-breakpoint
CREATE INDEX `review_session_items_agreement` ON `review_session_items` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `review_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`began_on` text NOT NULL,
	`ended_at` integer,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "review_sessions_began_on" CHECK("review_sessions"."began_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("review_sessions"."began_on", '+0 days') = "review_sessions"."began_on")
);
--> statement-breakpoint
CREATE INDEX `review_sessions_user` ON `review_sessions` (`user_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `signatories` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`person_id` text NOT NULL,
	`organisation_id` text,
	`title_en` text,
	`title_zh` text,
	`signed_on` text,
	`place_id` text,
	`position` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signatories_signed_on" CHECK("signatories"."signed_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("signatories"."signed_on", '+0 days') = "signatories"."signed_on")
);
--> statement-breakpoint
CREATE INDEX `signatories_agreement` ON `signatories` (`agreement_id`,`position`);--> statement-breakpoint
CREATE INDEX `signatories_person` ON `signatories` (`person_id`);--> statement-breakpoint
CREATE TABLE `commitment_amounts` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`hundredths` integer NOT NULL,
	`currency` text NOT NULL,
	`as_of` text NOT NULL,
	`evidence` text,
	`verification` text NOT NULL,
	`verified_by` text,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "commitment_amounts_kind" CHECK("commitment_amounts"."kind" in ('pledged', 'agreed', 'contracted', 'realised')),
	CONSTRAINT "commitment_amounts_verification" CHECK("commitment_amounts"."verification" in ('self-reported', 'document', 'counterpart-confirmed', 'audited')),
	CONSTRAINT "commitment_amounts_as_of" CHECK("commitment_amounts"."as_of" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("commitment_amounts"."as_of", '+0 days') = "commitment_amounts"."as_of"),
	CONSTRAINT "commitment_amounts_currency" CHECK("commitment_amounts"."currency" glob '[A-Z][A-Z][A-Z]'),
	CONSTRAINT "commitment_amounts_positive" CHECK("commitment_amounts"."hundredths" >= 0)
);
--> statement-breakpoint
CREATE INDEX `commitment_amounts_commitment` ON `commitment_amounts` (`commitment_id`,`kind`,`as_of`);--> statement-breakpoint
CREATE TABLE `commitment_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`user_id` text NOT NULL,
	`rung` text NOT NULL,
	`course` text DEFAULT 'going' NOT NULL,
	`done_on` text,
	`evidence` text,
	`verification` text NOT NULL,
	`verified_by` text,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "commitment_steps_rung" CHECK("commitment_steps"."rung" in ('expressed', 'intent', 'agreement', 'contract', 'registered', 'started', 'in-production')),
	CONSTRAINT "commitment_steps_course" CHECK("commitment_steps"."course" in ('going', 'delayed', 'dormant', 'abandoned', 'lost')),
	CONSTRAINT "commitment_steps_verification" CHECK("commitment_steps"."verification" in ('self-reported', 'document', 'counterpart-confirmed', 'audited')),
	CONSTRAINT "commitment_steps_done_on" CHECK("commitment_steps"."done_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("commitment_steps"."done_on", '+0 days') = "commitment_steps"."done_on")
);
--> statement-breakpoint
CREATE INDEX `commitment_steps_commitment` ON `commitment_steps` (`commitment_id`,`done_on`);--> statement-breakpoint
CREATE TABLE `commitment_updates` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`user_id` text NOT NULL,
	`status` text NOT NULL,
	`note` text,
	`evidence` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "commitment_updates_status" CHECK("commitment_updates"."status" in ('open', 'in-progress', 'blocked', 'done', 'dropped'))
);
--> statement-breakpoint
CREATE INDEX `commitment_updates_commitment` ON `commitment_updates` (`commitment_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `commitments` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text NOT NULL,
	`promiser` text NOT NULL,
	`words_en` text,
	`words_zh` text,
	`quote` text,
	`visit_id` text,
	`meeting_id` text,
	`agreement_id` text,
	`organisation_id` text,
	`their_person_id` text,
	`owner_id` text,
	`made_on` text,
	`due_on` text,
	`status` text DEFAULT 'open' NOT NULL,
	`evidence` text,
	`drop_reason` text,
	`closed_on` text,
	`important` integer DEFAULT false NOT NULL,
	`closing_asked_by` text,
	`confirmed_by` text,
	`kind` text DEFAULT 'general' NOT NULL,
	`rung` text,
	`course` text,
	`course_reason` text,
	`continues_id` text,
	`sensitivity` text DEFAULT 'internal' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`their_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closing_asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`continues_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "commitments_kind" CHECK("commitments"."kind" in ('general', 'trade', 'investment')),
	CONSTRAINT "commitments_rung" CHECK("commitments"."rung" in ('expressed', 'intent', 'agreement', 'contract', 'registered', 'started', 'in-production')),
	CONSTRAINT "commitments_course" CHECK("commitments"."course" in ('going', 'delayed', 'dormant', 'abandoned', 'lost')),
	CONSTRAINT "commitments_not_own_continuation" CHECK("commitments"."continues_id" <> "commitments"."id"),
	CONSTRAINT "commitments_ladder_of_projects" CHECK(("commitments"."kind" <> 'general') = ("commitments"."rung" is not null) and ("commitments"."kind" <> 'general') = ("commitments"."course" is not null)),
	CONSTRAINT "commitments_lost_needs_reason" CHECK("commitments"."course" is null or "commitments"."course" not in ('abandoned', 'lost') or "commitments"."course_reason" is not null),
	CONSTRAINT "commitments_promiser" CHECK("commitments"."promiser" in ('us', 'them', 'jointly')),
	CONSTRAINT "commitments_status" CHECK("commitments"."status" in ('open', 'in-progress', 'blocked', 'done', 'dropped')),
	CONSTRAINT "commitments_sensitivity" CHECK("commitments"."sensitivity" in ('public', 'internal', 'restricted')),
	CONSTRAINT "commitments_worded" CHECK(coalesce("commitments"."words_en", "commitments"."words_zh") is not null),
	CONSTRAINT "commitments_made_on" CHECK("commitments"."made_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("commitments"."made_on", '+0 days') = "commitments"."made_on"),
	CONSTRAINT "commitments_due_on" CHECK("commitments"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("commitments"."due_on", '+0 days') = "commitments"."due_on"),
	CONSTRAINT "commitments_closed_on" CHECK("commitments"."closed_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("commitments"."closed_on", '+0 days') = "commitments"."closed_on"),
	CONSTRAINT "commitments_done_needs_evidence" CHECK("commitments"."status" <> 'done' or "commitments"."evidence" is not null),
	CONSTRAINT "commitments_dropped_needs_reason" CHECK("commitments"."status" <> 'dropped' or "commitments"."drop_reason" is not null),
	CONSTRAINT "commitments_closed_has_day" CHECK(("commitments"."status" in ('done', 'dropped')) = ("commitments"."closed_on" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `commitments_ref` ON `commitments` (`ref`);--> statement-breakpoint
CREATE INDEX `commitments_due` ON `commitments` (`status`,`due_on`);--> statement-breakpoint
CREATE INDEX `commitments_owner` ON `commitments` (`owner_id`);--> statement-breakpoint
CREATE INDEX `commitments_visit` ON `commitments` (`visit_id`);--> statement-breakpoint
CREATE INDEX `commitments_meeting` ON `commitments` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `commitments_agreement` ON `commitments` (`agreement_id`);--> statement-breakpoint
CREATE INDEX `commitments_organisation` ON `commitments` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `commitments_continues` ON `commitments` (`continues_id`);--> statement-breakpoint
CREATE TABLE `meeting_counterparts` (
	`meeting_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `organisation_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_counterparts_organisation` ON `meeting_counterparts` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`state` text DEFAULT 'planned' NOT NULL,
	`sensitivity` text DEFAULT 'internal' NOT NULL,
	`stop_id` text,
	`start_on` text,
	`start_time` text,
	`start_part` text,
	`start_zone` text NOT NULL,
	`start_precision` text NOT NULL,
	`start_at` integer,
	`end_time` text,
	`subject_en` text,
	`subject_zh` text,
	`venue` text,
	`record_en` text,
	`record_zh` text,
	`agreed_text_en` text,
	`agreed_text_zh` text,
	`readout_en` text,
	`readout_zh` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stop_id`) REFERENCES `stops`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meetings_kind" CHECK("meetings"."kind" in ('courtesy-call', 'talks', 'signing-ceremony', 'site-visit', 'promotion-event', 'business-meeting', 'banquet', 'mission-call')),
	CONSTRAINT "meetings_state" CHECK("meetings"."state" in ('planned', 'held', 'cancelled')),
	CONSTRAINT "meetings_sensitivity" CHECK("meetings"."sensitivity" in ('public', 'internal', 'restricted')),
	CONSTRAINT "meetings_titled" CHECK(coalesce("meetings"."subject_en", "meetings"."subject_zh") is not null),
	CONSTRAINT "meetings_end_time" CHECK("meetings"."end_time" glob '[0-2][0-9]:[0-5][0-9]'),
	CONSTRAINT "meetings_start_day" CHECK("meetings"."start_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("meetings"."start_on", '+0 days') = "meetings"."start_on"),
	CONSTRAINT "meetings_start_precise" CHECK(case "meetings"."start_precision"
        when 'exact' then "meetings"."start_on" is not null and "meetings"."start_time" glob '[0-2][0-9]:[0-5][0-9]' and "meetings"."start_part" is null and "meetings"."start_at" is not null
        when 'part' then "meetings"."start_on" is not null and "meetings"."start_time" is null and "meetings"."start_part" in ('morning', 'afternoon', 'evening') and "meetings"."start_at" is not null
        when 'day' then "meetings"."start_on" is not null and "meetings"."start_time" is null and "meetings"."start_part" is null and "meetings"."start_at" is not null
        when 'visit' then "meetings"."start_on" is null and "meetings"."start_time" is null and "meetings"."start_part" is null and "meetings"."start_at" is null
        else 0 end)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_number` ON `meetings` (`visit_id`,`number`);--> statement-breakpoint
CREATE INDEX `meetings_stop` ON `meetings` (`stop_id`);--> statement-breakpoint
CREATE INDEX `meetings_start` ON `meetings` (`start_at`);--> statement-breakpoint
CREATE TABLE `outcomes` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`kind` text NOT NULL,
	`text_en` text,
	`text_zh` text,
	`position` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outcomes_kind" CHECK("outcomes"."kind" in ('information', 'decision')),
	CONSTRAINT "outcomes_worded" CHECK(coalesce("outcomes"."text_en", "outcomes"."text_zh") is not null)
);
--> statement-breakpoint
CREATE INDEX `outcomes_meeting` ON `outcomes` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`side` text NOT NULL,
	`person_id` text NOT NULL,
	`organisation_id` text,
	`title_en` text,
	`title_zh` text,
	`attendance` text DEFAULT 'invited' NOT NULL,
	`position` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "participants_side" CHECK("participants"."side" in ('ours', 'theirs')),
	CONSTRAINT "participants_attendance" CHECK("participants"."attendance" in ('invited', 'attended', 'absent'))
);
--> statement-breakpoint
CREATE INDEX `participants_meeting` ON `participants` (`meeting_id`,`side`,`position`);--> statement-breakpoint
CREATE INDEX `participants_person` ON `participants` (`person_id`);--> statement-breakpoint
CREATE INDEX `participants_organisation` ON `participants` (`organisation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `participants_once` ON `participants` (`meeting_id`,`person_id`) WHERE removed_at is null;--> statement-breakpoint
CREATE TABLE `audit_events` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`user_id` text,
	`user_name` text NOT NULL,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`visit_id` text,
	`changes` text NOT NULL,
	`reason` text
);
--> statement-breakpoint
CREATE INDEX `audit_events_subject` ON `audit_events` (`subject_kind`,`subject_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_events_visit` ON `audit_events` (`visit_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_events_at` ON `audit_events` (`at`);--> statement-breakpoint
CREATE TABLE `digests` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`on_day` text NOT NULL,
	`state` text NOT NULL,
	`lines` integer NOT NULL,
	`attempts` integer DEFAULT 1 NOT NULL,
	`problem` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "digests_state" CHECK("digests"."state" in ('sending', 'sent', 'failed', 'uncertain')),
	CONSTRAINT "digests_on" CHECK("digests"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("digests"."on_day", '+0 days') = "digests"."on_day")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `digests_once` ON `digests` (`user_id`,`on_day`);--> statement-breakpoint
CREATE INDEX `digests_at` ON `digests` (`at`);--> statement-breakpoint
CREATE TABLE `job_runs` (
	`job` text PRIMARY KEY NOT NULL,
	`ran_at` integer NOT NULL,
	`problem` text
);
--> statement-breakpoint
CREATE TABLE `office_days` (
	`id` text PRIMARY KEY NOT NULL,
	`on_day` text NOT NULL,
	`kind` text NOT NULL,
	`name_en` text,
	`name_zh` text,
	`source` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	CONSTRAINT "office_days_kind" CHECK("office_days"."kind" in ('off', 'work')),
	CONSTRAINT "office_days_on_real" CHECK("office_days"."on_day" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("office_days"."on_day", '+0 days') = "office_days"."on_day")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `office_days_on` ON `office_days` (`on_day`);--> statement-breakpoint
CREATE TABLE `office_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`value` integer NOT NULL,
	`severity` text NOT NULL,
	`citation` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	CONSTRAINT "office_rules_severity" CHECK("office_rules"."severity" in ('information', 'warning', 'refusal')),
	CONSTRAINT "office_rules_valid_from" CHECK("office_rules"."valid_from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("office_rules"."valid_from", '+0 days') = "office_rules"."valid_from"),
	CONSTRAINT "office_rules_valid_to" CHECK("office_rules"."valid_to" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("office_rules"."valid_to", '+0 days') = "office_rules"."valid_to")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `office_rules_key` ON `office_rules` (`key`);--> statement-breakpoint
CREATE TABLE `reference_serials` (
	`prefix` text NOT NULL,
	`year` integer NOT NULL,
	`last` integer NOT NULL,
	PRIMARY KEY(`prefix`, `year`)
);
--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`shared` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "saved_views_list_known" CHECK("saved_views"."list" in ('agreements', 'commitments'))
);
--> statement-breakpoint
CREATE INDEX `saved_views_list` ON `saved_views` (`list`,`user_id`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name_en` text,
	`name_zh` text,
	`name_local` text,
	`local_language` text,
	`other_names` text DEFAULT '[]' NOT NULL,
	`name_search` text NOT NULL,
	`kind` text NOT NULL,
	`place_id` text,
	`website` text,
	`note_en` text,
	`note_zh` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organisations_kind" CHECK("organisations"."kind" in ('municipal', 'regional', 'central-government', 'mission', 'state-owned-company', 'company', 'association', 'park', 'university', 'international-organisation')),
	CONSTRAINT "organisations_named" CHECK(coalesce("organisations"."name_en", "organisations"."name_zh", "organisations"."name_local") is not null)
);
--> statement-breakpoint
CREATE INDEX `organisations_name_search` ON `organisations` (`name_search`);--> statement-breakpoint
CREATE INDEX `organisations_place` ON `organisations` (`place_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name_en` text,
	`name_zh` text,
	`name_local` text,
	`local_language` text,
	`other_names` text DEFAULT '[]' NOT NULL,
	`name_search` text NOT NULL,
	`family_name` text,
	`name_order` text DEFAULT 'family-last' NOT NULL,
	`honorific` text,
	`spoken_languages` text DEFAULT '[]' NOT NULL,
	`email` text,
	`phone` text,
	`note_en` text,
	`note_zh` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	CONSTRAINT "people_name_order" CHECK("people"."name_order" in ('family-first', 'family-last')),
	CONSTRAINT "people_named" CHECK(coalesce("people"."name_en", "people"."name_zh", "people"."name_local") is not null)
);
--> statement-breakpoint
CREATE INDEX `people_name_search` ON `people` (`name_search`);--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`organisation_id` text,
	`title_en` text,
	`title_zh` text,
	`from_on` text,
	`to_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "posts_titled" CHECK(coalesce("posts"."title_en", "posts"."title_zh") is not null),
	CONSTRAINT "posts_from_on" CHECK("posts"."from_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("posts"."from_on", '+0 days') = "posts"."from_on"),
	CONSTRAINT "posts_to_on" CHECK("posts"."to_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("posts"."to_on", '+0 days') = "posts"."to_on")
);
--> statement-breakpoint
CREATE INDEX `posts_person` ON `posts` (`person_id`);--> statement-breakpoint
CREATE INDEX `posts_organisation` ON `posts` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`name_en` text,
	`name_zh` text,
	`name_local` text,
	`local_language` text,
	`other_names` text DEFAULT '[]' NOT NULL,
	`name_search` text NOT NULL,
	`country` text NOT NULL,
	`zone` text NOT NULL,
	`latitude` real,
	`longitude` real,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	CONSTRAINT "places_named" CHECK(coalesce("places"."name_en", "places"."name_zh", "places"."name_local") is not null),
	CONSTRAINT "places_country" CHECK("places"."country" glob '[A-Z][A-Z]'),
	CONSTRAINT "places_latitude" CHECK("places"."latitude" between -90 and 90),
	CONSTRAINT "places_longitude" CHECK("places"."longitude" between -180 and 180)
);
--> statement-breakpoint
CREATE INDEX `places_name_search` ON `places` (`name_search`);--> statement-breakpoint
CREATE TABLE `citations` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`visit_id` text,
	`meeting_id` text,
	`agreement_id` text,
	`commitment_id` text,
	`organisation_id` text,
	`person_id` text,
	`place_id` text,
	`remark` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "citations_of_one_record" CHECK(("citations"."visit_id" is not null) + ("citations"."meeting_id" is not null) + ("citations"."agreement_id" is not null) + ("citations"."commitment_id" is not null) + ("citations"."organisation_id" is not null) + ("citations"."person_id" is not null) + ("citations"."place_id" is not null) = 1)
);
--> statement-breakpoint
CREATE INDEX `citations_source` ON `citations` (`source_id`);--> statement-breakpoint
CREATE INDEX `citations_visit` ON `citations` (`visit_id`);--> statement-breakpoint
CREATE INDEX `citations_meeting` ON `citations` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `citations_agreement` ON `citations` (`agreement_id`);--> statement-breakpoint
CREATE INDEX `citations_commitment` ON `citations` (`commitment_id`);--> statement-breakpoint
CREATE INDEX `citations_organisation` ON `citations` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `citations_person` ON `citations` (`person_id`);--> statement-breakpoint
CREATE INDEX `citations_place` ON `citations` (`place_id`);--> statement-breakpoint
CREATE TABLE `file_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`checked` integer DEFAULT 0 NOT NULL,
	`missing` text DEFAULT '[]' NOT NULL,
	`damaged` text DEFAULT '[]' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `file_checks_started` ON `file_checks` (`started_at`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`kind` text DEFAULT 'other' NOT NULL,
	`language` text,
	`origin` text DEFAULT 'unknown' NOT NULL,
	`retention` text DEFAULT '10-years' NOT NULL,
	`added_by` text NOT NULL,
	`visit_id` text,
	`meeting_id` text,
	`agreement_id` text,
	`commitment_id` text,
	`organisation_id` text,
	`person_id` text,
	`place_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "files_kind" CHECK("files"."kind" in ('agreement-text', 'record', 'programme', 'letter', 'photo', 'evidence', 'other')),
	CONSTRAINT "files_origin" CHECK("files"."origin" in ('unknown', 'original', 'translation')),
	CONSTRAINT "files_retention" CHECK("files"."retention" in ('10-years', '30-years', 'permanent')),
	CONSTRAINT "files_of_one_record" CHECK(("files"."visit_id" is not null) + ("files"."meeting_id" is not null) + ("files"."agreement_id" is not null) + ("files"."commitment_id" is not null) + ("files"."organisation_id" is not null) + ("files"."person_id" is not null) + ("files"."place_id" is not null) = 1)
);
--> statement-breakpoint
CREATE INDEX `files_sha256` ON `files` (`sha256`);--> statement-breakpoint
CREATE INDEX `files_visit` ON `files` (`visit_id`);--> statement-breakpoint
CREATE INDEX `files_meeting` ON `files` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `files_agreement` ON `files` (`agreement_id`);--> statement-breakpoint
CREATE INDEX `files_commitment` ON `files` (`commitment_id`);--> statement-breakpoint
CREATE INDEX `files_organisation` ON `files` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `files_person` ON `files` (`person_id`);--> statement-breakpoint
CREATE INDEX `files_place` ON `files` (`place_id`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`publisher` text,
	`author` text,
	`url` text,
	`published_on` text,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	CONSTRAINT "sources_kind" CHECK("sources"."kind" in ('press-item', 'file', 'letter', 'note')),
	CONSTRAINT "sources_published_on" CHECK("sources"."published_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("sources"."published_on", '+0 days') = "sources"."published_on")
);
--> statement-breakpoint
CREATE TABLE `password_links` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `password_links_token` ON `password_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `password_links_user` ON `password_links` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failures_key_at` ON `sign_in_failures` (`key`,`at`);--> statement-breakpoint
CREATE TABLE `user_roles` (
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`user_id`, `role`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "user_roles_role" CHECK("user_roles"."role" in ('staff', 'official', 'viewer', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`clearance` text DEFAULT 'internal' NOT NULL,
	`language` text,
	`disabled` integer DEFAULT false NOT NULL,
	`session_epoch` integer DEFAULT 1 NOT NULL,
	`last_seen_at` integer,
	`digest` text DEFAULT 'weekly' NOT NULL,
	`feed_token_hash` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	CONSTRAINT "users_digest" CHECK("users"."digest" in ('off', 'daily', 'weekly')),
	CONSTRAINT "users_clearance" CHECK("users"."clearance" in ('public', 'internal', 'restricted')),
	CONSTRAINT "users_language" CHECK("users"."language" in ('en', 'zh-CN'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_feed_token` ON `users` (`feed_token_hash`);--> statement-breakpoint
CREATE TABLE `journeys` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text NOT NULL,
	`position` integer NOT NULL,
	`mode` text NOT NULL,
	`number` text,
	`from_place_id` text NOT NULL,
	`to_place_id` text NOT NULL,
	`departure_on` text,
	`departure_time` text,
	`departure_part` text,
	`departure_zone` text NOT NULL,
	`departure_precision` text NOT NULL,
	`departure_at` integer,
	`arrival_on` text,
	`arrival_time` text,
	`arrival_part` text,
	`arrival_zone` text NOT NULL,
	`arrival_precision` text NOT NULL,
	`arrival_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "journeys_mode" CHECK("journeys"."mode" in ('flight', 'train', 'car', 'ship', 'other')),
	CONSTRAINT "journeys_departure_day" CHECK("journeys"."departure_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("journeys"."departure_on", '+0 days') = "journeys"."departure_on"),
	CONSTRAINT "journeys_departure_precise" CHECK(case "journeys"."departure_precision"
        when 'exact' then "journeys"."departure_on" is not null and "journeys"."departure_time" glob '[0-2][0-9]:[0-5][0-9]' and "journeys"."departure_part" is null and "journeys"."departure_at" is not null
        when 'part' then "journeys"."departure_on" is not null and "journeys"."departure_time" is null and "journeys"."departure_part" in ('morning', 'afternoon', 'evening') and "journeys"."departure_at" is not null
        when 'day' then "journeys"."departure_on" is not null and "journeys"."departure_time" is null and "journeys"."departure_part" is null and "journeys"."departure_at" is not null
        when 'visit' then "journeys"."departure_on" is null and "journeys"."departure_time" is null and "journeys"."departure_part" is null and "journeys"."departure_at" is null
        else 0 end),
	CONSTRAINT "journeys_arrival_day" CHECK("journeys"."arrival_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("journeys"."arrival_on", '+0 days') = "journeys"."arrival_on"),
	CONSTRAINT "journeys_arrival_precise" CHECK(case "journeys"."arrival_precision"
        when 'exact' then "journeys"."arrival_on" is not null and "journeys"."arrival_time" glob '[0-2][0-9]:[0-5][0-9]' and "journeys"."arrival_part" is null and "journeys"."arrival_at" is not null
        when 'part' then "journeys"."arrival_on" is not null and "journeys"."arrival_time" is null and "journeys"."arrival_part" in ('morning', 'afternoon', 'evening') and "journeys"."arrival_at" is not null
        when 'day' then "journeys"."arrival_on" is not null and "journeys"."arrival_time" is null and "journeys"."arrival_part" is null and "journeys"."arrival_at" is not null
        when 'visit' then "journeys"."arrival_on" is null and "journeys"."arrival_time" is null and "journeys"."arrival_part" is null and "journeys"."arrival_at" is null
        else 0 end),
	CONSTRAINT "journeys_in_order" CHECK("journeys"."departure_precision" <> 'exact' or "journeys"."arrival_precision" <> 'exact' or "journeys"."departure_at" <= "journeys"."arrival_at")
);
--> statement-breakpoint
CREATE INDEX `journeys_visit` ON `journeys` (`visit_id`,`position`);--> statement-breakpoint
CREATE INDEX `journeys_from` ON `journeys` (`from_place_id`);--> statement-breakpoint
CREATE INDEX `journeys_to` ON `journeys` (`to_place_id`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`position` integer NOT NULL,
	`title_en` text,
	`title_zh` text,
	`organisation_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "members_role" CHECK("members"."role" in ('head', 'deputy-head', 'member', 'interpreter', 'secretary', 'business'))
);
--> statement-breakpoint
CREATE INDEX `members_visit` ON `members` (`visit_id`,`position`);--> statement-breakpoint
CREATE INDEX `members_person` ON `members` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_once` ON `members` (`visit_id`,`person_id`) WHERE removed_at is null;--> statement-breakpoint
CREATE TABLE `stops` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text NOT NULL,
	`position` integer NOT NULL,
	`place_id` text NOT NULL,
	`arrival_on` text,
	`arrival_time` text,
	`arrival_part` text,
	`arrival_zone` text NOT NULL,
	`arrival_precision` text NOT NULL,
	`arrival_at` integer,
	`departure_on` text,
	`departure_time` text,
	`departure_part` text,
	`departure_zone` text NOT NULL,
	`departure_precision` text NOT NULL,
	`departure_at` integer,
	`note_en` text,
	`note_zh` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stops_arrival_day" CHECK("stops"."arrival_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("stops"."arrival_on", '+0 days') = "stops"."arrival_on"),
	CONSTRAINT "stops_arrival_precise" CHECK(case "stops"."arrival_precision"
        when 'exact' then "stops"."arrival_on" is not null and "stops"."arrival_time" glob '[0-2][0-9]:[0-5][0-9]' and "stops"."arrival_part" is null and "stops"."arrival_at" is not null
        when 'part' then "stops"."arrival_on" is not null and "stops"."arrival_time" is null and "stops"."arrival_part" in ('morning', 'afternoon', 'evening') and "stops"."arrival_at" is not null
        when 'day' then "stops"."arrival_on" is not null and "stops"."arrival_time" is null and "stops"."arrival_part" is null and "stops"."arrival_at" is not null
        when 'visit' then "stops"."arrival_on" is null and "stops"."arrival_time" is null and "stops"."arrival_part" is null and "stops"."arrival_at" is null
        else 0 end),
	CONSTRAINT "stops_departure_day" CHECK("stops"."departure_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("stops"."departure_on", '+0 days') = "stops"."departure_on"),
	CONSTRAINT "stops_departure_precise" CHECK(case "stops"."departure_precision"
        when 'exact' then "stops"."departure_on" is not null and "stops"."departure_time" glob '[0-2][0-9]:[0-5][0-9]' and "stops"."departure_part" is null and "stops"."departure_at" is not null
        when 'part' then "stops"."departure_on" is not null and "stops"."departure_time" is null and "stops"."departure_part" in ('morning', 'afternoon', 'evening') and "stops"."departure_at" is not null
        when 'day' then "stops"."departure_on" is not null and "stops"."departure_time" is null and "stops"."departure_part" is null and "stops"."departure_at" is not null
        when 'visit' then "stops"."departure_on" is null and "stops"."departure_time" is null and "stops"."departure_part" is null and "stops"."departure_at" is null
        else 0 end)
);
--> statement-breakpoint
CREATE INDEX `stops_visit` ON `stops` (`visit_id`,`position`);--> statement-breakpoint
CREATE INDEX `stops_place` ON `stops` (`place_id`);--> statement-breakpoint
CREATE TABLE `visits` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text NOT NULL,
	`direction` text NOT NULL,
	`title_en` text,
	`title_zh` text,
	`purpose_en` text,
	`purpose_zh` text,
	`first_on` text NOT NULL,
	`last_on` text NOT NULL,
	`status` text DEFAULT 'planned' NOT NULL,
	`sensitivity` text DEFAULT 'internal' NOT NULL,
	`owner_id` text,
	`summary_en` text,
	`summary_zh` text,
	`follow_up_en` text,
	`follow_up_zh` text,
	`reported_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "visits_direction" CHECK("visits"."direction" in ('outbound', 'inbound', 'virtual')),
	CONSTRAINT "visits_status_known" CHECK("visits"."status" in ('planned', 'approved', 'under-way', 'returned', 'reported', 'closed', 'cancelled')),
	CONSTRAINT "visits_sensitivity" CHECK("visits"."sensitivity" in ('public', 'internal', 'restricted')),
	CONSTRAINT "visits_titled" CHECK(coalesce("visits"."title_en", "visits"."title_zh") is not null),
	CONSTRAINT "visits_first_day" CHECK("visits"."first_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("visits"."first_on", '+0 days') = "visits"."first_on"),
	CONSTRAINT "visits_last_day" CHECK("visits"."last_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("visits"."last_on", '+0 days') = "visits"."last_on"),
	CONSTRAINT "visits_days_in_order" CHECK("visits"."first_on" <= "visits"."last_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `visits_ref` ON `visits` (`ref`);--> statement-breakpoint
CREATE INDEX `visits_first_on` ON `visits` (`first_on`);--> statement-breakpoint
CREATE INDEX `visits_status` ON `visits` (`status`);